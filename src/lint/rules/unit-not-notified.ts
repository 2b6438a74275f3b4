import { lazy } from '../../extract/forms.ts'
import { unitCoverage } from '../../vocabulary/generated.ts'
import { remembered } from '../remembered.ts'
import { type Check, defineRule } from '../rule.ts'
import { taskIndex } from '../task-index.ts'
import { textKey } from '../text-key.ts'
import { coverOf, isCollective, isOwn, isPerson, recipientKey } from '../unit-words.ts'

const CLERKS = new RegExp(unitCoverage.clerks.pattern, 'u')

/** Names beyond these are not compared: no plan has more, and time must not grow with the square of a hostile file. */
const MOST_COMPARED = 200

export const unitNotNotified = defineRule({
  id: 'unit-not-notified',
  severity: 'info',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9',
  of: 'plan',
  docs: {
    vi: {
      finds: 'Đơn vị chủ trì nhiệm vụ mà phần nơi nhận không có tên, kể cả dưới tên gọi chung.',
      mend: 'Thêm đơn vị vào nơi nhận, hoặc ghi chung «Các phòng, ban, đơn vị».',
      why: 'Nơi nhận là những cơ quan, đơn vị nhận văn bản để thực hiện (Phụ lục I, mục II.9); không nhận được thì không biết mình được giao việc.',
    },
    en: {
      finds: 'A unit that leads a task and is not among the recipients, not by a collective name either.',
      mend: 'Add it to nơi nhận, or name all: “Các phòng, ban, đơn vị”.',
      why: 'Recipients are those who get the paper to carry it out (Phụ lục I, mục II.9); who gets none does not know of the work.',
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
- Thời gian thực hiện: Trước ngày 30/6/2026./.

Nơi nhận:
- Công an xã;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Mận
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Trước ngày 30/6/2026./.

Nơi nhận:
- Công an xã;
- Các phòng, đơn vị thuộc xã;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Mận
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ unit: string; tasks: number }>) {
    if (plan.recipients.length === 0) return
    const recipients = plan.recipients.slice(0, MOST_COMPARED).map(({ name }) => name)
    const isCovered = coverOf(recipients)
    const recipientKeys = lazy(() => recipients.map((name) => ` ${recipientKey(name)} `))
    const keepsCopy = keepersOf(plan.archive)
    const indexOf = taskIndex(plan)
    const issuer = plan.issuer?.name ?? plan.agency
    for (const { name, variants, leads } of plan.units) {
      if (leads.length === 0 || isCollective(name) || isPerson(name) || isCovered(name)) continue
      const keys = variants.map((variant) => ` ${textKey(variant)} `)
      const isNamed = recipientKeys().some((own) =>
        keys.some((key) => own.includes(key) || key.startsWith(own)),
      )
      if (isNamed || keepsCopy(name)) continue
      if (issuer !== null && variants.some((variant) => isOwn(issuer, variant))) continue
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

/** The unit that drafted the plan stands in the line of the archive by its initials; the clerks are its office. */
function keepersOf(archive: readonly string[]): (name: string) => boolean {
  // Behind the unit may stand who drafted it, in brackets or behind a point: `VX (Hòa)`, `NC.Châu`.
  const letters = lazy(() =>
    archive
      .flatMap((part) => part.match(/[A-ZĐƯ]{2,}(?![A-ZĐƯ]|\p{Ll})/gu) ?? [])
      .filter((short) => short !== 'VT')
      .map((short) => [...short].map(plainLetter).join('')),
  )
  return (name) => {
    if (archive.length === 0) return false
    if (CLERKS.test(name.toLowerCase())) return true
    return letters().length > 0 && letters().some((short) => initialsOf(name).includes(short))
  }
}

const initialsOf = remembered((name) =>
  name
    .split(/[\s,-]+/)
    .filter((word) => word !== 'và')
    .map((word) => plainLetter(word.charAt(0)))
    .join(''),
)

/** `Ủy ban Kiểm tra` is UBKT. */
const plainLetter = (letter: string) => letter.toUpperCase().normalize('NFD').charAt(0)
