import type { Signature, SigningMode } from '../../model/plan.ts'
import { type Check, defineRule } from '../rule.ts'

/** What is wrong with a signature. */
type Issue = 'order' | 'no-deputy' | 'no-mode'

/** Whom one signs for stands in front of how one signs. */
const ORDER: Record<SigningMode, number> = { TM: 0, TL: 1, TUQ: 1, Q: 1, KT: 2 }

/** A deputy of these speaks for the collective without KT.: Party, unions and associations. */
const GOVERNMENT = /(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|ubnd|hđnd/

export const signatureForm = defineRule({
  id: 'signature-form',
  severity: 'warning',
  profiles: ['state', 'unknown'],
  clause: 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7',
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Phần ký sai thể thức: «KT.» đứng trước «TM.»; ký thay (KT.) nhưng chức vụ không phải cấp phó; cấp phó ký mà không ghi «KT.».',
      mend: 'Ghi đủ, đúng thứ tự: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH», «PHÓ CHỦ TỊCH».',
      why: 'Cấp phó ký thay người đứng đầu thì ghi «KT.» trước chức vụ người đứng đầu; ký thay mặt tập thể thì ghi «TM.» (Điều 13; Phụ lục I, mục II.7).',
    },
    en: {
      finds:
        'A signature against the form: “KT.” before “TM.”; “KT.” with a position that is no deputy’s; a deputy who signs without “KT.”.',
      mend: 'Write all in order: “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”, “PHÓ CHỦ TỊCH”.',
      why: 'A deputy signs with “KT.” before the position of the head; “TM.” says that a collective issues the paper (Điều 13; Phụ lục I, mục II.7).',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại./.

Nơi nhận:
- Các ấp;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
PHÓ CHỦ TỊCH

Lê Thị Mận
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại./.

Nơi nhận:
- Các ấp;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Thị Mận
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ issue: Issue; jobTitle: string | null }>) {
    const { signature, attachedTo } = plan
    const issue = signature === null || attachedTo !== null ? null : issueOf(signature)
    if (issue !== null)
      report({ at: '/signature', path: null, args: { issue, jobTitle: signature!.jobTitle } })
  },
})

function issueOf({ modes, jobTitle, onBehalfOf }: Signature): Issue | null {
  if (modes.some((mode, index) => index > 0 && ORDER[mode] < ORDER[modes[index - 1]!])) return 'order'
  if (jobTitle === null) return null
  const title = jobTitle.toLowerCase()
  const isDeputy = /^(?:phó|thứ trưởng|cấp phó|ủy viên|uỷ viên)(?![a-zà-ỹđ])/.test(title)
  if (modes.includes('KT')) return isDeputy ? null : 'no-deputy'
  const isFree = modes.some((mode) => mode === 'TL' || mode === 'TUQ' || mode === 'Q')
  const isAlone = !modes.includes('TM') || onBehalfOf.some((name) => GOVERNMENT.test(name.toLowerCase()))
  // A deputy in charge of an organ without a head signs as such.
  const isHead = /phụ trách|bí thư|viên/.test(title)
  return isDeputy && isAlone && !isFree && !isHead ? 'no-mode' : null
}
