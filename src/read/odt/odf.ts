import type { XmlDialect } from '../package/xml.ts'

const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns:'

/** OpenDocument text (ODF 1.3, ISO/IEC 26300), with the prefixes that its standard uses. */
export const ODF: XmlDialect = {
  kind: 'ODT',
  prefixes: {
    [`${OPEN_DOCUMENT}office:1.0`]: 'office:',
    [`${OPEN_DOCUMENT}style:1.0`]: 'style:',
    [`${OPEN_DOCUMENT}text:1.0`]: 'text:',
    [`${OPEN_DOCUMENT}table:1.0`]: 'table:',
    [`${OPEN_DOCUMENT}drawing:1.0`]: 'draw:',
    [`${OPEN_DOCUMENT}xsl-fo-compatible:1.0`]: 'fo:',
    [`${OPEN_DOCUMENT}svg-compatible:1.0`]: 'svg:',
    'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext:',
  },
  undeclared: {},
  mixed: true,
}

/** A whole number in an attribute, undefined where there is none. */
export function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
