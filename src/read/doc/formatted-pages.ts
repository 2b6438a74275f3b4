import type { ByteView } from './byte-view.ts'

/** Bytes `from` to `to` of the main stream that have the same properties. */
export interface FormattedBytes {
  from: number
  to: number
  /** Offset of what says them; 0 where they have none of their own. */
  at: number
}

const PAGE = 512
const PAGE_NUMBER = 0x3fffff

/**
 * Reads what bytes of the main stream have which properties: pages of 512 bytes that a list names
 * ([MS-DOC] 2.8.5, 2.8.6, 2.9.33, 2.9.175).
 *
 * @param list the list of pages, null for none
 * @param main the main stream
 * @param entrySize bytes of an entry of a page: 1 for characters, 13 for paragraphs
 * @returns stretches in the order of the stream
 */
export function readFormattedPages(
  list: ByteView | null,
  main: ByteView,
  entrySize: 1 | 13,
): FormattedBytes[] {
  const found: FormattedBytes[] = []
  const seen = new Set<number>()
  const count = list ? Math.floor((list.length - 4) / 8) : 0
  for (let i = 0; i < count; i++) {
    const page = (list!.u32(4 * (count + 1) + 4 * i) & PAGE_NUMBER) * PAGE
    if (seen.has(page)) list!.fail()
    seen.add(page)
    readPage(main, page, entrySize, found)
  }
  return found.sort((a, b) => a.from - b.from)
}

function readPage(main: ByteView, page: number, entrySize: number, found: FormattedBytes[]): void {
  const count = main.u8(page + PAGE - 1)
  const entries = page + 4 * (count + 1)
  for (let i = 0; i < count; i++) {
    const from = main.u32(page + 4 * i)
    const to = main.u32(page + 4 * (i + 1))
    const place = main.u8(entries + entrySize * i)
    if (to > from) found.push({ from, to, at: place === 0 ? 0 : page + 2 * place })
  }
}

/** The index of the first stretch that ends behind an offset of the main stream. */
export function firstBehind(stretches: readonly FormattedBytes[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.to > offset) high = middle
    else low = middle + 1
  }
  return low
}
