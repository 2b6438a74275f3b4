import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

const LENGTH = 40_000
const LEAST_RUNS = 2
const MOST_RUNS = 12

const TITLE = 'KẾ HOẠCH\nNạo vét kênh Bà Thoại\n\n'
const TASKS = `${TITLE}I. NHIỆM VỤ\n`
const ORGANIZATION = `${TITLE}I. TỔ CHỨC THỰC HIỆN\n`
const TABLE = '| STT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n'

/** Name, what stands once at the head, what is repeated; `{i}` counts. */
const HOSTILE: [name: string, head: string, unit: string][] = [
  ['brackets', '', '(((('],
  ['one line', '', 'kế hoạch nạo vét '],
  ['emphasis that never closes', '', '*a*b'],
  ['bold lines that never close', TITLE, '**a\n'],
  ['rows of one cell', '', '| a |\n'],
  ['the same letter', '', 'a)\n'],
  ['a decimal number without end', '', '1.'],
  ['a dash without end', '', '- '],
  ['dashes in lines', '', '- a\n'],
  ['levels', TITLE, '1. a\na) b\n- c\n+ d\n'],
  ['gaps', TITLE, '1. a\n9. b\n'],
  ['basis after basis on a line', '', 'Căn cứ số 1/'],
  ['basis after basis', '', 'Căn cứ số 1/\n'],
  ['days', '', 'ngày '],
  ['ellipses', '', '…'],
  ['dots', TITLE, '. '],
  ['spaces', `${TITLE}a`, '\u00a0 '],
  ['accents', `${TITLE}a`, '\u0301'],
  ['pipes in lines', '', '|\n'],
  ['a cell in each line', '', '|\na\n'],
  ['columns without end', '', 'A\t'],
  ['rows of tabs', '', 'a\tb\tc\n'],
  ['lines of capitals', '', 'AB\n'],
  ['lines that go on', TITLE, 'a b c,\n'],
  ['page numbers', TITLE, '1\n\n'],
  ['title after title', 'QUYẾT ĐỊNH\nNơi nhận:\n- a\n', 'KẾ HOẠCH\n'],
  ['recipients', 'Nơi nhận:\n', '- a {i};\n'],
  ['a recipient without end', 'Nơi nhận:\n', 'a\n'],
  ['an archive without end', 'Nơi nhận:\n- Lưu: VT\n', 'VT\n'],
  ['a signature without end', 'TM. ỦY BAN\n', 'A B\n'],
  ['appendices', 'Nơi nhận:\n- a\n\nTM. ỦY BAN\n\n', 'PHỤ LỤC\n'],
  ['tasks in a pipe table', TABLE, '| {i} | a | Sở {i} |\n'],
  ['a row that is torn again and again', `${TABLE}| 1 | a | b |\n`, '| | a | b |\n'],
  ['a cell of many lines', `${TABLE}| 1 | a`, '<br>b'],
  ['tasks in a tab table', 'STT\tNhiệm vụ\tChủ trì\tThời hạn\n', '{i}\ta\tSở Y\tQuý I/2026\n'],
  ['tables', TITLE, 'STT\tNhiệm vụ\tChủ trì\n{i}\ta\tb\n\nx\n\n'],
  ['attributes of one node', `${TASKS}1. a\n`, 'Đơn vị chủ trì: Sở Y\n'],
  ['nodes with attributes', TASKS, '{i}. a\n- Đơn vị chủ trì: Sở {i}\n'],
  ['sentences that assign', TASKS, '1. Giao Sở Y chủ trì, phối hợp với Sở X nạo vét\n'],
  ['units in one line', `${TASKS}1. a\n- Chủ trì: `, 'Sở {i}, '],
  ['deadlines in one line', `${TASKS}1. a\n- Thời hạn: `, 'ngày 1/1/2026, '],
  ['units with duties', ORGANIZATION, '1. Sở {i}\n- a\n'],
  ['reports', ORGANIZATION, '- Sở {i} báo cáo UBND tỉnh hằng quý\n'],
  ['citations', TITLE, 'Căn cứ Quyết định số {i}/QĐ-UBND ngày 01/02/2026;\n'],
  ['abbreviations', `${TITLE}I. A\n`, '- nạo vét kênh (NVK{i})\n'],
  ['targets in one line', `${TITLE}I. MỤC TIÊU\n1. `, '100% '],
  ['amounts', `${TITLE}I. KINH PHÍ\n`, 'Ngân sách xã: 100 triệu đồng\n'],
]

// A collection of garbage that falls on one run only is no growth: a case that fails is measured anew.
describe('twice the length takes at most two and a half times as long', { retry: 2 }, () => {
  it.each(HOSTILE)('%s', async (_, head, unit) => {
    const half = documentOf(head, unit, LENGTH)
    const whole = documentOf(head, unit, 2 * LENGTH)
    let shortHalf = Number.POSITIVE_INFINITY
    let shortWhole = Number.POSITIVE_INFINITY
    // In turns and more than once: the first runs are slow, and the memory is cleaned now and then.
    for (let run = 0; run < MOST_RUNS && (run < LEAST_RUNS || shortWhole > limit(shortHalf)); run++) {
      shortHalf = Math.min(shortHalf, await duration(half))
      shortWhole = Math.min(shortWhole, await duration(whole))
    }
    expect(shortWhole).toBeLessThanOrEqual(limit(shortHalf))
  })

  it('headings 2,000 levels deep', async () => {
    const levels = (count: number) =>
      Array.from({ length: count }, (_, level) => `${'1.'.repeat((level % 60) + 1)} Vớt bèo`).join('\n')
    expect(await duration(`${TITLE}${levels(2000)}`)).toBeLessThan(2000)
  })
})

/** A few milliseconds more are the work of the memory. */
function limit(milliseconds: number): number {
  return 2.5 * milliseconds + 8
}

function documentOf(head: string, unit: string, length: number): string {
  const count = Math.ceil(length / unit.length)
  const units = Array.from({ length: count }, (_, i) => unit.replaceAll('{i}', String(i + 1)))
  // The same text as one piece of memory, as a file gives it.
  return Buffer.from(head + units.join('')).toString()
}

/** Milliseconds of work, which do not count what else the machine does. */
async function duration(text: string): Promise<number> {
  const start = process.cpuUsage()
  await extract(text)
  return process.cpuUsage(start).user / 1000
}
