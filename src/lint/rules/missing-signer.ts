import { type Check, defineRule } from '../rule.ts'

export const missingSigner = defineRule({
  id: 'missing-signer',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Điều 8 và Điều 13',
  of: 'plan',
  docs: {
    vi: {
      finds: 'Kế hoạch không có phần ký, hoặc phần ký không có họ tên của người ký.',
      mend: 'Ghi quyền hạn, chức vụ và họ tên của người ký ở cuối văn bản.',
      why: 'Chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần thể thức chính (Điều 8); Điều 13 quy định việc ký.',
    },
    en: {
      finds: 'A plan without a signature block, or with one that names no person.',
      mend: 'Put the authority, the position and the name of the person who signs at the end.',
      why: 'Position, name and signature are a main part of the form (Điều 8); Điều 13 rules on signing.',
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

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
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

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Thị Mận
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ jobTitle: string | null }>) {
    const { attachedTo, signature } = plan
    // Whoever signs the decision signs the plan that it carries.
    if (attachedTo !== null || signature?.name) return
    report({ at: '/signature', path: null, args: { jobTitle: signature?.jobTitle ?? null } })
  },
})
