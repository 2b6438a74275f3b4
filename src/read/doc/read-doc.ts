import type { SourceDocument } from '../document.ts'
import type { ReadOptions } from '../options.ts'
import { textViewOf } from '../view/text-view.ts'
import { readAnchored } from './anchors.ts'
import { BodyReader, type DocParts } from './body.ts'
import { readFontNames } from './font-names.ts'
import { Lists } from './lists.ts'
import { ParagraphRuns } from './paragraph-properties.ts'
import { PieceTable } from './piece-table.ts'
import { PropertyRuns } from './run-properties.ts'
import { StyleSheet } from './style-sheet.ts'
import { WordFile } from './word-file.ts'

/**
 * Reads a DOC of Word 97 to 2003 as Word shows it: automatic numbers written out, text in fonts for TCVN3 and VNI
 * decoded. Heads and feet of pages are left out, for they repeat what the first page says; so are comments, macros
 * and what other programs put in.
 *
 * @param bytes the whole file
 * @param sha256 its hash
 * @param options whether tracked changes are accepted
 * @returns a text view, and blocks with positions in it; notes stand behind all else
 * @throws PlanExtractError `broken-file`, `unsafe-file`, `encrypted-file`, `old-format`, `binary-file`
 */
export function readDoc(bytes: Uint8Array, sha256: string, options: ReadOptions): SourceDocument {
  const file = new WordFile(bytes)
  const parts = partsOf(file)
  const reader = new BodyReader(parts, options)
  const blocks = reader.blocksOf(file.story('main'))
  for (const box of parts.anchored.loose) for (const block of reader.blocksOf(box)) blocks.push(block)
  const notes = [...new Set(reader.notes)].map((note) => reader.blocksOf(note))
  const { text, tree } = textViewOf(blocks, notes, 'DOC')
  const encoding = reader.encodings.most()
  return { text, tree, format: 'doc', encoding, sha256, pages: null, pageStarts: [], faults: [] }
}

function partsOf(file: WordFile): DocParts {
  const pieces = new PieceTable(file)
  const styles = new StyleSheet(file.partAndBeyond('Stshf'))
  const fonts = readFontNames(file.part('SttbfFfn'))
  return {
    text: pieces.text,
    sectionEnds: sectionEndsOf(file),
    runs: new PropertyRuns(file, pieces),
    paragraphs: new ParagraphRuns(file, pieces),
    styles,
    lists: new Lists(file, styles, fonts),
    fonts,
    anchored: readAnchored(file),
  }
}

/** Bytes of what is said of a section ([MS-DOC] 2.8.26). */
const SECTION_SIZE = 12

function sectionEndsOf(file: WordFile): Set<number> {
  const sections = file.part('PlcfSed')
  const count = sections ? Math.floor((sections.length - 4) / (4 + SECTION_SIZE)) : 0
  return new Set(Array.from({ length: count }, (_, i) => sections!.u32(4 * (i + 1))))
}
