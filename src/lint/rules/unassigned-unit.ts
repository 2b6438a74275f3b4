import type { OutlineNode, Plan } from '../../model/plan.ts'
import { type Check, defineRule } from '../rule.ts'
import { taskIndex } from '../task-index.ts'
import { textKey } from '../text-key.ts'
import { covers, isCollective, isOwn, isPerson } from '../unit-words.ts'

/** Names beyond these are not compared: no plan has more, and time must not grow with the square of a hostile file. */
const MOST_COMPARED = 200

export const unassignedUnit = defineRule({
  id: 'unassigned-unit',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Đơn vị chủ trì nhiệm vụ nhưng phần tổ chức thực hiện có phân công mà không nói đến đơn vị đó.',
      mend: 'Thêm đơn vị vào phần tổ chức thực hiện, hoặc thêm một mục chung «Các phòng, ban, đơn vị».',
      why: 'Đơn vị thường chỉ đọc phần giao việc cho mình; không có tên ở đó thì dễ bỏ sót nhiệm vụ trong bảng.',
    },
    en: {
      finds:
        'A unit that leads a task while tổ chức thực hiện gives duties to others and does not speak of it.',
      mend: 'Add the unit there, or an item for all: “Các phòng, ban, đơn vị”.',
      why: 'Units read what is given to them; whoever does not stand there misses a task in a table.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Trước ngày 30/6/2026.

II. TỔ CHỨC THỰC HIỆN
1. Công an xã
- Giữ gìn trật tự trên tuyến kênh.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Trước ngày 30/6/2026.

II. TỔ CHỨC THỰC HIỆN
1. Công an xã
- Giữ gìn trật tự trên tuyến kênh.
2. Các phòng, đơn vị thuộc xã
- Thực hiện nhiệm vụ được giao.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ unit: string; tasks: number }>) {
    if (plan.assignments.length === 0) return
    const candidates = plan.units.filter(
      ({ name, leads, duties }) =>
        leads.length > 0 && duties.length === 0 && !isCollective(name) && !isPerson(name),
    )
    if (candidates.length === 0) return
    const named = [...new Set(plan.assignments.flatMap(({ units }) => units))].slice(0, MOST_COMPARED)
    const indexOf = taskIndex(plan)
    const isSpokenOf = mentionsIn(plan)
    const issuer = plan.issuer?.name ?? plan.agency
    for (const { name, variants, leads } of candidates) {
      if (named.some((collective) => covers(collective, name))) continue
      if (issuer !== null && variants.some((variant) => isOwn(issuer, variant))) continue
      if (isSpokenOf(variants)) continue
      const index = indexOf(leads[0]!)
      const at = plan.tasks[index]!.lead.findIndex((lead) => variants.includes(lead))
      report({
        at: `/tasks/${index}/lead/${Math.max(0, at)}`,
        path: plan.tasks[index]!.path,
        args: { unit: name, tasks: leads.length },
      })
    }
  },
})

/** Makes a test whether tổ chức thực hiện names a unit under one of its names, in whatever letters. */
function mentionsIn({ outline, sections }: Plan): (names: readonly string[]) => boolean {
  let written: string | null = null
  let key: string | null = null
  return (names) => {
    if (written === null) {
      const texts: string[] = []
      collect(outline, new Set(sections.organization), false, texts)
      written = texts.join('\n')
    }
    const words = written
    // Most names stand there as they are, and a key of all the words is dear.
    if (names.some((name) => standsIn(words, name))) return true
    key ??= ` ${textKey(words)} `
    const small = key
    return names.some((name) => small.includes(` ${textKey(name)} `))
  }
}

/** Whether words stand in a text and are no part of longer ones. */
function standsIn(text: string, words: string): boolean {
  const at = text.indexOf(words)
  const isEdge = (mark: string | undefined) => mark === undefined || /[\s,;.:()]/.test(mark)
  return at >= 0 && isEdge(text[at - 1]) && isEdge(text[at + words.length])
}

/** Collects the texts at and below some paths. */
function collect(
  nodes: readonly OutlineNode[],
  paths: ReadonlySet<string>,
  inside: boolean,
  texts: string[],
): void {
  for (const { path, text, children } of nodes) {
    const within = inside || (path !== null && paths.has(path))
    if (within) texts.push(text)
    if (children.length > 0) collect(children, paths, within, texts)
  }
}
