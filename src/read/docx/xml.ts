import { child, type XmlDialect, type XmlElement } from '../package/xml.ts'

/** WordprocessingML, as Word writes it and in its strict form (ISO/IEC 29500): its names stand bare (`p`, `tbl`). */
export const WORD: XmlDialect = {
  kind: 'DOCX',
  prefixes: {
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': '',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': '',
  },
  undeclared: { 'w:': '' },
  mixed: false,
}

/** The attribute `val` of the first child of that name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val
}

/** A whole number in the attribute `val` of the first child of that name; undefined where there is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = valOf(element, name)
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** Whether a property such as `<w:b/>` is on or off; undefined where it does not stand there. */
export function toggleOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  if (!found) return undefined
  const { val } = found.attributes
  return val === undefined || val === '1' || val === 'true' || val === 'on'
}
