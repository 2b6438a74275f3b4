import { strToU8, zipSync } from 'fflate'

/** What an ODT is made of, as XML. */
export interface OdtParts {
  /** What stands in `office:text`. */
  body: string
  /** What stands in `office:automatic-styles` of the text. */
  automatic?: string
  /** What stands in `office:styles`. */
  styles?: string
  /** What stands in the manifest. */
  manifest?: string
}

const URN = 'urn:oasis:names:tc:opendocument:xmlns'
const SPACES = [
  `xmlns:office="${URN}:office:1.0"`,
  `xmlns:style="${URN}:style:1.0"`,
  `xmlns:text="${URN}:text:1.0"`,
  `xmlns:table="${URN}:table:1.0"`,
  `xmlns:draw="${URN}:drawing:1.0"`,
  `xmlns:fo="${URN}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${URN}:svg-compatible:1.0"`,
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ')

/** Packs parts into an ODT. */
export function writeOdt({ body, automatic = '', styles = '', manifest = '' }: OdtParts): Uint8Array {
  return packOdt(
    `<office:document-content ${SPACES}><office:automatic-styles>${automatic}</office:automatic-styles>` +
      `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    `<office:document-styles ${SPACES}><office:styles>${styles}</office:styles></office:document-styles>`,
    `<manifest:manifest xmlns:manifest="${URN}:manifest:1.0">${manifest}</manifest:manifest>`,
  )
}

/** Packs parts as they are, for files that no writer would make. */
export function packOdt(content: string, styles = '<a/>', manifest = '<a/>', level: 0 | 9 = 9): Uint8Array {
  const type = strToU8('application/vnd.oasis.opendocument.text')
  return zipSync(
    {
      mimetype: [type, { level: 0 }],
      'content.xml': strToU8(content),
      'styles.xml': strToU8(styles),
      'META-INF/manifest.xml': strToU8(manifest),
    },
    { level, mtime: new Date(1980, 0, 1) },
  )
}

/** A paragraph. @param content XML */
export const paragraph = (content: string, style = '') =>
  `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${content}</text:p>`

/** A list. @param items XML of each item */
export const list = (items: readonly string[], attributes = 'text:style-name="L"') =>
  `<text:list ${attributes}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`

/** A style of lists. @param levels attributes of its levels */
export const listStyle = (name: string, levels: readonly string[]) =>
  `<text:list-style style:name="${name}">${levels
    .map((level, i) => `<text:list-level-style-number text:level="${i + 1}" ${level}/>`)
    .join('')}</text:list-style>`

/** A table. @param rows XML of its rows */
export const table = (rows: readonly string[]) =>
  `<table:table>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`

/** A cell. @param text its text */
export const cell = (text: string, attributes = '') =>
  `<table:table-cell ${attributes}>${text === '' ? '' : paragraph(text)}</table:table-cell>`
