import { type Check, defineRule, type NoArgs } from '../rule.ts'

export const missingArchiveLine = defineRule({
  id: 'missing-archive-line',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9',
  of: 'plan',
  docs: {
    vi: {
      finds: 'Phần nơi nhận không có dòng «Lưu».',
      mend: 'Thêm dòng cuối: «- Lưu: VT, (đơn vị soạn thảo).».',
      why: 'Dòng cuối của nơi nhận là «Lưu: VT», tên viết tắt đơn vị soạn thảo (Phụ lục I, mục II.9); thiếu thì không rõ nơi giữ bản gốc.',
    },
    en: {
      finds: 'Recipients without a line “Lưu”.',
      mend: 'Add the last line: “- Lưu: VT, (the unit that drafted it).”.',
      why: 'The last line names the archive and the unit that drafted the paper (Phụ lục I, mục II.9); without it nobody knows who keeps the original.',
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
- Công an xã;
- Các ấp.

CHỦ TỊCH

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

CHỦ TỊCH

Lê Thị Mận
`,
    ],
  },
  check({ reading: { plan }, report }: Check<NoArgs>) {
    if (plan.attachedTo !== null || plan.recipients.length === 0 || plan.archive.length > 0) return
    report({ at: `/recipients/${plan.recipients.length - 1}/name`, path: null, args: {} })
  },
})
