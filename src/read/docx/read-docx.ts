import type { SourceDocument } from '../document.ts'
import { textViewOf } from '../view/text-view.ts'
import { type NoteReference, readBody } from './body.ts'
import { Numbering } from './numbering.ts'
import { type DocxParts, openPackage } from './package.ts'
import { Styles } from './styles.ts'
import { child, type XmlElement } from './xml.ts'

/**
 * Reads a DOCX as Word shows it: automatic numbers written out, changes accepted. Heads and feet of pages are left
 * out, for they repeat what the first page says.
 *
 * @param bytes the whole file
 * @param sha256 its hash
 * @returns a text view, and blocks with positions in it; notes stand behind all else
 * @throws PlanExtractError `broken-file`, `unsafe-file`
 */
export function readDocx(bytes: Uint8Array, sha256: string): SourceDocument {
  const parts = openPackage(bytes)
  const styles = new Styles(parts.styles)
  const numbering = new Numbering(parts.numbering, styles)
  const { blocks, notes } = readBody(child(parts.document, 'body') ?? NOTHING, styles, numbering)
  const noteBlocks = notesOf(parts, notes).map((note) => readBody(note, styles, numbering).blocks)
  const { text, tree } = textViewOf(blocks, noteBlocks, 'DOCX')
  return { text, tree, format: 'docx', encoding: 'utf-8', sha256, pages: null, pageStarts: [], faults: [] }
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [], text: '' }

/** The notes in the order of their first references; each stands once. */
function notesOf({ footnotes, endnotes }: DocxParts, references: readonly NoteReference[]): XmlElement[] {
  const notes = new Map<string, XmlElement>()
  for (const part of [footnotes, endnotes]) {
    for (const note of part?.children ?? []) notes.set(`${note.name}/${note.attributes.id}`, note)
  }
  const found = new Set<XmlElement>()
  for (const { kind, id } of references) {
    const note = notes.get(`${kind}/${id}`)
    if (note) found.add(note)
  }
  return [...found]
}
