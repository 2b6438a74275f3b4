import { hash } from 'node:crypto'
import type { Root, RootContent } from 'mdast'
import { type Block, splitBlocks } from './blocks.ts'
import { type Decoded, decode, faultsOfDecoding, kindOf } from './decode.ts'
import type { SourceDocument } from './document.ts'
import type { ReadOptions } from './options.ts'

/** Reads the blocks that hold Markdown; see `readMarkdown`. */
export type MarkdownReader = (text: string, blocks: readonly Block[]) => RootContent[]

/**
 * Loads what reads the headings and tables that `plain-blocks.ts` leaves. It is loaded apart because most documents
 * have none and it takes longer to load than such a document takes to read.
 */
export async function loadMarkdown(): Promise<MarkdownReader> {
  return (await import('./markdown.ts')).readMarkdown
}

/** Reads a file that is no text. */
type Reader = (
  bytes: Uint8Array,
  sha256: string,
  options: ReadOptions,
) => SourceDocument | Promise<SourceDocument>

/** What reads a format, by what people call it; each is loaded with the first file that needs it. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  DOCX: async () => (await import('./docx/read-docx.ts')).readDocx,
  DOC: async () => (await import('./doc/read-doc.ts')).readDoc,
  ODT: async () => (await import('./odt/read-odt.ts')).readOdt,
  RTF: async () => (await import('./rtf/read-rtf.ts')).readRtf,
  PDF: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  HTML: async () => (await import('./html/read-html.ts')).readHtml,
}

/**
 * Reads the bytes of a file, by content rather than by ending.
 *
 * @param bytes the whole file
 * @param options encoding, tracked changes
 * @returns its text and blocks
 * @throws PlanExtractError `not-decodable`, `binary-file`, `encrypted-file`, `broken-file`, `unsafe-file`
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const kind = kindOf(bytes)
  const reader = READERS[kind ?? '']
  if (reader) return (await reader())(bytes, hash('sha256', bytes), options)
  return documentOf(await decode(bytes, options.encoding, kind), hash('sha256', bytes))
}

/**
 * Reads a text that is a string already.
 *
 * @param text the text; a leading U+FEFF is taken for its BOM
 * @returns its text and blocks; `sha256` is that of the string in UTF-8, as it was given
 */
export async function readText(text: string): Promise<SourceDocument> {
  return documentOf({ text: withoutBom(text), encoding: 'utf-8', guess: null }, hash('sha256', text))
}

/**
 * Reads the blocks of a text: the parser of a unified processor, which cannot wait.
 *
 * @param text the text; a leading U+FEFF is taken for its BOM
 * @param markdown what `loadMarkdown` gave
 * @returns mdast whose positions lead to the text without its BOM
 */
export function parseText(text: string, markdown: MarkdownReader): Root {
  const plain = withoutBom(text)
  const lineStarts: number[] = []
  return rootOf(plain, markdown(plain, splitBlocks(plain, lineStarts)), lineStarts)
}

async function documentOf(decoded: Decoded, sha256: string): Promise<SourceDocument> {
  const { text, encoding } = decoded
  const lineStarts: number[] = []
  const blocks = splitBlocks(text, lineStarts)
  const children = isReady(blocks) ? blocks : (await loadMarkdown())(text, blocks)
  const isText = !(text.includes('**') && BOLD.test(text)) && blocks.every(({ type }) => type === 'paragraph')
  const format = isText ? 'text' : 'markdown'
  return {
    text,
    tree: rootOf(text, children, lineStarts),
    format,
    encoding,
    sha256,
    pages: null,
    pageStarts: [],
    lineStarts,
    faults: faultsOfDecoding(decoded),
  }
}

/** Bold is the one mark that plain text does not use for anything else; a line of stars rules off. */
const BOLD = /\*\*[^\s*]/

function isReady(blocks: Block[]): blocks is Extract<Block, RootContent>[] {
  return blocks.every((block) => block.type !== 'markdown')
}

function rootOf(text: string, children: RootContent[], lineStarts: readonly number[]): Root {
  const { length } = text
  const end = { line: lineStarts.length, column: length - lineStarts.at(-1)! + 1, offset: length }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

function withoutBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}
