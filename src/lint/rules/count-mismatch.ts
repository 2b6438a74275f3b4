import type { Reading } from '../../extract/reading.ts'
import type { OutlineNode, Plan } from '../../model/plan.ts'
import { type Count, readMarker } from '../../parse/marker.ts'
import type { Range } from '../../read/location.ts'
import { nodeAbove, positionOf } from '../outline-nodes.ts'
import { nodesWith, pointerOf } from '../outline-text.ts'
import { type Check, defineRule } from '../rule.ts'
import {
  LIST_WORDS,
  mayStateTotal,
  type StatedCount,
  statedInSentence,
  statedTotal,
} from '../stated-count.ts'

type Given = Check<{ stated: number; found: number; thing: string }>

export const countMismatch = defineRule({
  id: 'count-mismatch',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Số lượng nêu trong văn bản khác với số thực có: «Tổng số: 09 nhiệm vụ» dưới bảng có 08 dòng, «gồm 07 nội dung: (1) … (6) …».',
      mend: 'Đếm lại, bổ sung phần còn thiếu hoặc sửa con số.',
      why: 'Con số không khớp thường là dấu hiệu một dòng bị sót khi sao chép, hoặc bản cũ chưa sửa hết.',
    },
    en: {
      finds:
        'A number that differs from what stands there: “Tổng số: 09 nhiệm vụ” under a table of 8 rows, “gồm 07 nội dung: (1) … (6) …”.',
      mend: 'Count again, and add what is missing or correct the number.',
      why: 'A number that does not fit often shows that a row was lost in copying, or that an older draft was not mended throughout.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Kế hoạch gồm 03 nội dung như sau: (1) chọn giống cây; (2) trồng và chăm sóc cây.
`,
      },
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Kế hoạch gồm 03 nội dung sau:
1. Chọn giống cây
2. Trồng và chăm sóc cây
`,
      },
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

PHỤ LỤC

STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian thực hiện
1\tChọn giống cây bàng\tPhòng Kinh tế\tTháng 4/2026
2\tTrồng cây ở bờ đông\tĐoàn Thanh niên xã\tTháng 6/2026

Tổng số: 03 nhiệm vụ./.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Kế hoạch gồm 03 nội dung như sau: (1) chọn giống cây; (2) trồng cây; (3) chăm sóc cây.
`,
      `KẾ HOẠCH
Trồng cây năm 2026

PHỤ LỤC

STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian thực hiện
1\tChọn giống cây bàng\tPhòng Kinh tế\tTháng 4/2026
2\tTrồng cây ở bờ đông\tĐoàn Thanh niên xã\tTháng 6/2026

Tổng số: 02 nhiệm vụ./.
`,
    ],
  },
  check(given: Given) {
    checkSentences(given)
    checkTotals(given)
  },
})

function checkSentences(given: Given): void {
  const { plan } = given.reading
  for (const placed of nodesWith(plan, LIST_WORDS)) {
    const { node, place } = placed
    for (const stated of statedInSentence(node.text)) {
      const rest = node.text.slice(stated.end)
      // What a node announces stands below it; what a plain paragraph announces follows it.
      const below = node.marker === null ? markedBehind(plan, place) : node.children
      const found = countInline(rest, below) ?? countBelow(rest, below)
      if (found === null || found.includes(stated.count)) continue
      const path = node.path ?? nodeAbove(plan, place)?.path ?? null
      report(given, `${pointerOf(placed)}/text`, path, stated, found[0]!)
    }
  }
}

/** The nodes between a plain paragraph and the next. */
function markedBehind(plan: Plan, place: number): readonly OutlineNode[] {
  const nodes = nodeAbove(plan, place)?.children ?? plan.outline
  const { index } = positionOf(plan, place)
  let end = index + 1
  while (end < nodes.length && nodes[end]!.marker !== null) end++
  return nodes.slice(index + 1, end)
}

/** Counts `(1) …; (2) …` behind the number; null where no such list opens at once, or where it goes on in nodes. */
function countInline(rest: string, below: readonly OutlineNode[]): number[] | null {
  if (!/^[^\d(]{0,60}\(1\)/.test(rest) || below.some(({ marker }) => marker?.startsWith('('))) return null
  let last = 0
  for (const [, digits] of rest.matchAll(/\((\d{1,2})\)/g)) {
    const value = Number(digits)
    // A second (1) opens another list.
    if (value === 1 && last > 0) break
    if (value === last + 1) last = value
  }
  return last > 1 ? [last] : null
}

/** Counts the numbered nodes of the list that a colon opens; with a gap both their number and the last one's count. */
function countBelow(rest: string, below: readonly OutlineNode[]): number[] | null {
  if (!/^[^\d:]{0,60}:$/.test(rest)) return null
  const values: number[] = []
  let kind: string | null = null
  for (const { marker } of below) {
    if (marker === null) continue
    const counts = readMarker(marker)?.counts ?? []
    const count: Count | undefined =
      kind === null ? counts.find((each) => each.value === 1) : counts.find((each) => each.kind === kind)
    if (!count || count.value <= (values.at(-1) ?? 0)) break
    kind = count.kind
    values.push(count.value)
  }
  if (kind === null || values.length < 2) return null
  return /lower|upper/.test(kind) ? [values.length] : [values.length, values.at(-1)!]
}

/** A line under a table stands within this many characters of the title of its last task. */
const REACH = 3000

function checkTotals(given: Given): void {
  const { reading } = given
  if (!reading.plan.tasks.some(({ origin }) => origin === 'table') || !mayStateTotal(reading.text)) return
  let before = 0
  const tables = taskTables(reading)
  tables.forEach(({ rows, end }, index) => {
    const reach = Math.min(end + REACH, tables[index + 1]?.start ?? reading.text.length)
    const total = statedTotal(reading.text.slice(end, reach))
    before += rows
    // A number under the last of several tables can be the sum of all.
    if (total && total.count !== rows && total.count !== before) {
      const at = { from: end + total.range.from, to: end + total.range.to }
      report(given, at, null, total, rows)
    }
  })
}

interface TaskTable {
  rows: number
  /** Where the title of its first task begins. */
  start: number
  /** Where the title of its last task ends. */
  end: number
}

/** The tables that list tasks, without those of which nobody knows where they stand. */
function taskTables({ plan, evidence }: Reading): TaskTable[] {
  const tables = new Map<string, TaskTable>()
  plan.tasks.forEach(({ origin, path }, index) => {
    if (origin !== 'table') return
    const id = path.slice(0, path.lastIndexOf('/'))
    const table = tables.get(id) ?? { rows: 0, start: Number.POSITIVE_INFINITY, end: 0 }
    table.rows++
    for (const { from, to } of evidence.get(`/tasks/${index}/title`)?.ranges ?? []) {
      table.start = Math.min(table.start, from)
      table.end = Math.max(table.end, to)
    }
    tables.set(id, table)
  })
  return [...tables.values()].filter(({ end }) => end > 0)
}

function report(
  given: Given,
  at: string | Range,
  path: string | null,
  { count, thing }: StatedCount,
  found: number,
): void {
  given.report({ at, path, args: { stated: count, found, thing } })
}
