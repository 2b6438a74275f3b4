import { type Check, defineRule } from '../rule.ts'
import { spellingOf } from '../spelling.ts'

export const unlikelySyllable = defineRule({
  id: 'unlikely-syllable',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Chữ không thể là một âm tiết tiếng Việt: «vụvà», «thựchiện», «nghanh». Tên riêng, số, chữ viết tắt, từ nước ngoài không tính; chữ sai nhưng vẫn là âm tiết thì không phát hiện được.',
      mend: 'Sửa lỗi gõ, lỗi nhận dạng hoặc tách hai chữ dính nhau.',
      why: 'Lỗi này thường do quét ảnh, chuyển đổi tệp; nó làm hỏng tìm kiếm và tên nhiệm vụ. Dựa trên cấu tạo âm tiết, không dùng từ điển.',
    },
    en: {
      finds:
        'Letters that cannot be a syllable of Vietnamese: “vụvà”, “thựchiện”, “nghanh”. Names, numbers, abbreviations and foreign words do not count; a wrong word that is a syllable is not found.',
      mend: 'Correct the slip of typing or of recognition, or part two words that run together.',
      why: 'Most come from scans and conversions; they spoil searches and titles of tasks. The rule knows how syllables are built and has no dictionary.',
    },
  },
  examples: {
    bad: [
      {
        fires: 2,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng câyvà chăm sóc ở bờ đông, lập danh sách các nghành tham gia.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng cây ở ấp Đắk Krông, đăng website, fanpage, kinh phí 500.000đ/cây, giữ gìn giếng nước, ghi quyển sổ, khuyến khích quý cơ quan.
`,
    ],
  },
  check({ reading: { text }, report }: Check<{ word: string }>) {
    for (const range of spellingOf(text).unlikely)
      report({ at: range, path: null, args: { word: text.slice(range.from, range.to) } })
  },
})
