/** What stands on a page of a test. */
export interface PageParts {
  /** Operators of the page: see `text`, `line`. */
  content: string
  width?: number
  height?: number
  /** Entries of its dictionary, such as `/Rotate 90`. */
  more?: string
}

/**
 * Writes a PDF. Its fonts are F1 (regular), F2 (bold), F3 (italic): every letter is half as wide as high, and its code
 * is that of Unicode.
 *
 * @param pages contents of its pages; a string is a page of A4
 * @param parts objects from number 20 on, entries of the trailer, the map from codes to letters
 */
export function writePdf(
  pages: readonly (PageParts | string)[],
  {
    objects = [],
    trailer = '',
    toUnicode = IDENTITY,
  }: { objects?: string[]; trailer?: string; toUnicode?: string } = {},
): Uint8Array {
  const kids = pages.map((_, i) => `${100 + 2 * i} 0 R`).join(' ')
  const all = [
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    `2 0 obj <</Type /Pages /Kids [${kids}] /Count ${pages.length} /Resources <</Font <</F1 3 0 R /F2 4 0 R /F3 5 0 R>> /XObject <</X 20 0 R>>>>>> endobj`,
    ...['Serif', 'Serif-Bold', 'Serif-Italic'].flatMap((name, i) => fontOf(name, i)),
    `6 0 obj ${stream(toUnicode)} endobj`,
    ...objects.map((object, i) => `${20 + i} 0 obj ${object} endobj`),
    ...pages.flatMap(pageOf),
    `trailer <</Root 1 0 R ${trailer}>>`,
  ]
  return Buffer.from(`%PDF-1.7\n${all.join('\n')}\n%%EOF\n`, 'latin1')
}

/** A stream object. */
export function stream(data: string, entries = ''): string {
  return `<</Length ${data.length} ${entries}>> stream\n${data}\nendstream`
}

/**
 * Draws text.
 *
 * @param x its left edge, in points
 * @param y its base line, in points from below
 * @param font F1, F2 or F3
 */
export function text(x: number, y: number, words: string, size = 14, font = 'F1'): string {
  const codes = Buffer.from(words, 'utf16le').swap16().toString('hex')
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`
}

/** Draws a line. */
export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${y1} m ${x2} ${y2} l S`
}

const IDENTITY =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n' +
  `${Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))
    .map((high) => `1 beginbfrange <${high}00> <${high}ff> <${high}00> endbfrange`)
    .join('\n')}\nendcmap end end`

function fontOf(name: string, i: number): string[] {
  return [
    `${3 + i} 0 obj <</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [${10 + i} 0 R]>> endobj`,
    `${10 + i} 0 obj <</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /DW 500 /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor <</Type /FontDescriptor /FontName /${name} /Flags 4>>>> endobj`,
  ]
}

function pageOf(page: PageParts | string, i: number): string[] {
  const {
    content,
    width = 595,
    height = 842,
    more = '',
  } = typeof page === 'string' ? { content: page } : page
  return [
    `${100 + 2 * i} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${101 + 2 * i} 0 R ${more}>> endobj`,
    `${101 + 2 * i} 0 obj ${stream(content)} endobj`,
  ]
}
