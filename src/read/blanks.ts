import { codeAt } from './line-ends.ts'

const TAB = 9
const SPACE = 32

/** Whether a character is a blank within a line: a space or a tab. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

/** Offset of the first character at or behind an offset that is no blank. */
export function behindBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(codeAt(text, at))) at++
  return at
}

/** Offset of the end of what stands in front of an offset, without the blanks between. */
export function withoutBlanks(text: string, end: number): number {
  let at = end
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--
  return at
}
