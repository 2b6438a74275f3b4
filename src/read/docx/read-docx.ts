import type { SourceDocument } from '../document.ts'
import type { ReadOptions } from '../options.ts'
import { child, type XmlElement } from '../package/xml.ts'
import { EncodingCounts } from '../view/encoding-counts.ts'
import { textViewOf } from '../view/text-view.ts'
import { type NoteReference, readBody } from './body.ts'
import { Changes } from './changes.ts'
import { Numbering } from './numbering.ts'
import { type DocxParts, openPackage } from './package.ts'
import { Styles } from './styles.ts'

/**
 * Reads a DOCX as Word shows it: automatic numbers written out, changes accepted or not. Heads and feet of pages are
 * left out, for they hold page numbers and repeat what the first page says.
 *
 * @param bytes the whole file
 * @param sha256 its hash
 * @param options what tracked changes come to
 * @returns a text view, and blocks with positions in it; notes stand behind all else
 * @throws PlanExtractError `broken-file`, `unsafe-file`
 */
export function readDocx(bytes: Uint8Array, sha256: string, options: ReadOptions): SourceDocument {
  const parts = openPackage(bytes)
  const styles = new Styles(parts.styles)
  const encodings = new EncodingCounts()
  const numbering = new Numbering(parts.numbering, styles)
  const context = { styles, numbering, encodings, changes: new Changes(options.trackChanges ?? 'final') }
  const { blocks, notes } = readBody(child(parts.document, 'body') ?? NOTHING, context)
  const noteBlocks = notesOf(parts, notes).map((note) => readBody(note, context).blocks)
  const { text, tree } = textViewOf(blocks, noteBlocks, 'DOCX')
  const encoding = encodings.most()
  return { text, tree, format: 'docx', encoding, sha256, pages: null, pageStarts: [], faults: [] }
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
