import { strToU8, zipSync } from 'fflate'

/** The parts of a DOCX as XML; `body` is what stands in `w:body`. */
export interface DocxParts {
  body: string
  numbering?: string
  styles?: string
  footnotes?: string
  endnotes?: string
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Packs parts into a DOCX; the same parts give the same bytes. */
export function writeDocx({ body, ...optional }: DocxParts): Uint8Array {
  const present = Object.keys(optional).filter(
    (name) => optional[name as keyof typeof optional] !== undefined,
  )
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(present),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document ${W} ${MORE}><w:body>${body}</w:body></w:document>`,
  }
  const targets: [string, string][] = []
  for (const [name, content] of Object.entries(optional)) {
    if (content === undefined) continue
    files[`word/${name}.xml`] = `<w:${name} ${W}>${content}</w:${name}>`
    targets.push([name, `${name}.xml`])
  }
  files['word/_rels/document.xml.rels'] = relationships(targets)
  return pack(files)
}

/** Namespaces of drawings and of what Word added later. */
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"'

/**
 * Packs files as they are, for packages that no writer would make.
 *
 * @param level how hard it tries: 0 for not at all
 */
export function pack(files: Record<string, string>, level: 0 | 9 = 9): Uint8Array {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(HEAD + text)] as const)
  // The zip holds local time, so that a date without a zone gives the same bytes everywhere.
  return zipSync(Object.fromEntries(bytes), { level, mtime: new Date(1980, 0, 1) })
}

function contentTypes(parts: readonly string[]): string {
  const type = (name: string, kind: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${type('document', 'document.main')}${parts.map((name) => type(name, name)).join('')}</Types>`
  )
}

function relationships(targets: readonly [string, string][]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A run; tabs and line ends in the text become elements. */
export function run(text: string, properties = ''): string {
  const pieces = text.split(/([\t\n])/).filter((piece) => piece !== '')
  const content = pieces.map((piece) => {
    if (piece === '\t') return '<w:tab/>'
    return piece === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`
  })
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content.join('')}</w:r>`
}

/**
 * A paragraph.
 *
 * @param content runs, or text for a single one
 * @param properties XML of its properties
 */
export function paragraph(content: string, properties = ''): string {
  const runs = content === '' || content.startsWith('<') ? content : run(content)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** Properties of a paragraph in a list. */
export const inList = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

/** A cell. @param content blocks, or text for a single paragraph */
export function cell(content: string, properties = ''): string {
  const blocks = content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : paragraph(content)
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${blocks}</w:tc>`
}

/** A table. @param rows its rows, each its cells */
export function table(rows: readonly string[][]): string {
  const columns = Math.max(...rows.map((cells) => cells.reduce((sum, each) => sum + widthOf(each), 0)))
  const grid = `<w:tblGrid>${'<w:gridCol w:w="1500"/>'.repeat(columns)}</w:tblGrid>`
  return `<w:tbl>${grid}${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
}

const widthOf = (tc: string) => Number(/^<w:tc><w:tcPr>[^/]*<w:gridSpan w:val="(\d+)"/.exec(tc)?.[1] ?? 1)

/** A level of a list. */
export function level(place: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** A definition of lists with its levels. */
export const definition = (id: number, content: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`

/** A list that counts by a definition. */
export const list = (id: number, definitionId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`
