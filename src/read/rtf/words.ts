// The words of RTF 1.9.1 that matter for text; all others are passed over.

/** What a group holds: text, the number of its paragraph, the table of fonts, or nothing that is text. */
export type Destination = 'text' | 'number' | 'fonts' | 'other'

/** How characters look without more ado. */
export const PLAIN = {
  bold: false,
  italic: false,
  capitals: false,
  hidden: false,
  inserted: false,
  deleted: false,
}

/** Properties of characters that a word switches on, or off with a 0 behind it. */
export const SWITCHES = new Map<string, keyof typeof PLAIN>([
  ['b', 'bold'],
  ['i', 'italic'],
  ['caps', 'capitals'],
  ['v', 'hidden'],
  ['revised', 'inserted'],
  ['mvt', 'inserted'],
  ['deleted', 'deleted'],
  ['mvf', 'deleted'],
])

/** Words and symbols that stand for characters. */
export const CHARACTERS = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
])

/** Words at the head of a group that say what it holds; one that is marked as optional and not known holds nothing. */
export const DESTINATIONS = new Map([
  ...meaning('number', 'listtext pntext'),
  ...meaning('note', 'footnote'),
  ...meaning('box', 'shptxt dptxbxtext'),
  ...meaning('fonts', 'fonttbl'),
  // Drawings, which hold text boxes, and the definition of a row in a cell.
  ...meaning('text', 'shpinst shpgrp do nesttableprops'),
  ...meaning('other', 'colortbl stylesheet listtable listoverridetable filetbl info template'),
  ...meaning('other', 'header headerl headerr headerf footer footerl footerr footerf'),
  // Pictures, properties of drawings and their old forms, codes of fields, entries of an index, and what stands in
  // for tables in cells.
  ...meaning('other', 'pict nonshppict sp shprslt fldinst xe tc txe rxe nonesttables'),
])

/** What words mean that are parted by spaces. */
function meaning(
  meant: Destination | 'note' | 'box',
  words: string,
): [string, Destination | 'note' | 'box'][] {
  return words.split(' ').map((word) => [word, meant])
}
