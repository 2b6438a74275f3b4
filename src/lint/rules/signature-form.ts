import type { Signature, SigningMode } from '../../model/plan.ts'
import { lintSignatures } from '../../vocabulary/generated.ts'
import { type Check, defineRule } from '../rule.ts'

/** What is wrong with a signature. */
type Issue = 'order' | 'no-deputy' | 'no-mode'

/** Whom one signs for stands in front of how one signs. */
const ORDER: Record<SigningMode, number> = { TM: 0, TL: 1, TUQ: 1, Q: 1, KT: 2 }

const DEPUTY = new RegExp(lintSignatures.deputy.pattern)
const OWN = new RegExp(lintSignatures.own.pattern)
const GOVERNMENT = new RegExp(lintSignatures.government.pattern)

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
  const isDeputy = DEPUTY.test(title)
  if (modes.includes('KT')) return isDeputy ? null : 'no-deputy'
  const isFree = modes.some((mode) => mode === 'TL' || mode === 'TUQ' || mode === 'Q')
  const isAlone = !modes.includes('TM') || onBehalfOf.some((name) => GOVERNMENT.test(name.toLowerCase()))
  return isDeputy && isAlone && !isFree && !OWN.test(title) ? 'no-mode' : null
}
