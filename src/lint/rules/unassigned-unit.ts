import type { Plan } from '../../model/plan.ts'
import { textsBelow } from '../outline-text.ts'
import { type Check, defineRule } from '../rule.ts'
import { taskIndex } from '../task-index.ts'
import { isKeyLetter, textKey } from '../text-key.ts'
import { coverOf, isCollective, isOwn, isPerson } from '../unit-words.ts'

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
    const units = plan.assignments.flatMap((assignment) => assignment.units)
    const named = units.length > MOST_COMPARED ? [...new Set(units)].slice(0, MOST_COMPARED) : units
    const isCovered = coverOf(named)
    const indexOf = taskIndex(plan)
    const isSpokenOf = mentionsIn(plan)
    const issuer = plan.issuer?.name ?? plan.agency
    for (const { name, variants, leads } of candidates) {
      if (isCovered(name)) continue
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
function mentionsIn(plan: Plan): (names: readonly string[]) => boolean {
  let written: readonly string[] | null = null
  let small: string | null = null
  return (names) => {
    written ??= textsBelow(plan, plan.sections.organization)
    const sections = written
    // Most names stand there as they are.
    if (names.some((name) => standsIn(sections, name))) return true
    small ??= sections.join('\n').toLowerCase()
    const letters = small
    return names.some((name) => holdsKey(letters, textKey(name)))
  }
}

/** Whether the key of a text holds that of a name: to look for the name's words is cheaper than to make the former. */
function holdsKey(small: string, key: string): boolean {
  const words = key.split(' ')
  if (!words.every((word) => small.includes(word))) return false
  const [first, ...rest] = words as [string, ...string[]]
  for (let at = small.indexOf(first); at >= 0; at = small.indexOf(first, at + 1)) {
    if (isKeyLetter(small.charAt(at - 1))) continue
    let end = at + first.length
    const isWhole = rest.every((word) => {
      const gap = end
      while (end < small.length && !isKeyLetter(small[end]!)) end++
      if (end === gap || !small.startsWith(word, end)) return false
      end += word.length
      return true
    })
    if (isWhole && !isKeyLetter(small.charAt(end))) return true
  }
  return false
}

/** Whether words stand in one of some texts and, where they stand first, are no part of longer ones. */
function standsIn(texts: readonly string[], words: string): boolean {
  const text = texts.find((each) => each.includes(words))
  if (text === undefined) return false
  const at = text.indexOf(words)
  return isEdge(text[at - 1]) && isEdge(text[at + words.length])
}

const isEdge = (mark: string | undefined) => mark === undefined || /[\s,;.:()]/.test(mark)
