import { EMPTY, mappedText, plainText, type Text } from './text.ts'

/**
 * Characters that are not read as they stand: Markdown marks and escapes, every space but the plain one, soft hyphens and
 * other characters without a width, combining marks, and Ð (U+00D0), which many keyboards gave for Đ (U+0110).
 */
const ODD =
  /[*_\\\t\v\f\r\u00a0\u00ad\u00d0\u00f0\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]|[\u0300-\u036f]/

const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

const isInvisible = (code: number) =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff

/** What a converter to Markdown puts a backslash before: `1\. Mục đích`, `\- Lưu: VT`. */
const ESCAPED = /[-.)(*_#+|[\]>~!]/

const isCombining = (code: number) => code >= 0x300 && code <= 0x36f

/**
 * Cleans a stretch of one source line.
 *
 * @param source the whole source
 * @param from first character
 * @param to behind the last character
 * @param marks offsets of emphasis marks to leave out, null for none
 * @returns NFC text without marks, with single spaces and none at its ends, that knows its places
 */
export function clean(source: string, from: number, to: number, marks: ReadonlySet<number> | null): Text {
  const raw = source.slice(from, to)
  if (!raw.startsWith(' ') && !raw.endsWith(' ') && !raw.includes('  ') && !ODD.test(raw))
    return plainText(raw, from)
  let value = ''
  const map: number[] = []
  let pendingSpace = -1
  for (let i = from; i < to; ) {
    const code = source.charCodeAt(i)
    if (isSpace(code)) {
      if (pendingSpace < 0) pendingSpace = i
      i++
      continue
    }
    if (isInvisible(code) || marks?.has(i) || (code === 0x5c && ESCAPED.test(source[i + 1] ?? ''))) {
      i++
      continue
    }
    let end = i + 1
    while (end < to && isCombining(source.charCodeAt(end))) end++
    const letter = composed(source, i, end)
    if (pendingSpace >= 0 && value !== '') {
      value += ' '
      map.push(pendingSpace, pendingSpace + 1)
    }
    pendingSpace = -1
    value += letter
    for (let k = 0; k < letter.length; k++) map.push(i, end)
    i = end
  }
  return value === '' ? EMPTY : mappedText(value, map)
}

function composed(source: string, from: number, to: number): string {
  if (to > from + 1) return source.slice(from, to).normalize('NFC').replace('Ð', 'Đ').replace('ð', 'đ')
  const letter = source[from]!
  if (letter === 'Ð') return 'Đ'
  if (letter === 'ð') return 'đ'
  return letter
}
