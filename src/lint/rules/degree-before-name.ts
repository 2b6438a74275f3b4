import { degrees } from '../../vocabulary/generated.ts'
import { type Check, defineRule } from '../rule.ts'

const DEGREE = new RegExp(degrees.pattern, 'u')
const SECTORS: ReadonlySet<string> = new Set(degrees.sectors)
const BODIES = new RegExp(degrees.bodies.pattern)

export const degreeBeforeName = defineRule({
  id: 'degree-before-name',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7',
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Trước họ tên người ký có học hàm, học vị hoặc cách xưng hô: «ThS. Lê Thị Mận». Với trường học, cơ sở y tế chỉ là lưu ý.',
      mend: 'Chỉ ghi họ và tên người ký, bỏ phần đứng trước.',
      why: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu; ngành giáo dục, y tế, khoa học, lực lượng vũ trang theo quy định riêng (Phụ lục I, mục II.7).',
    },
    en: {
      finds:
        'A degree or a form of address before the name of the person who signs: “ThS. Lê Thị Mận”. In a school or a hospital it is a note.',
      mend: 'Write the first and last name only, nothing in front.',
      why: 'No degree or title stands before the name; schools, hospitals, science and the armed forces have rules of their own (Phụ lục I, mục II.7).',
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

CHỦ TỊCH

ThS. Lê Thị Mận
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
  check({ reading: { plan }, report }: Check<{ name: string; degree: string }>) {
    const name = plan.signature?.name ?? ''
    const words = DEGREE.exec(name.toLowerCase())?.[0]
    if (words === undefined) return
    const degree = name.slice(0, words.length).trim()
    const { level, name: body } = plan.issuer ?? { level: '', name: '' }
    const severity = SECTORS.has(level) || BODIES.test(body.toLowerCase()) ? 'info' : undefined
    report({ at: '/signature/name', path: null, args: { name, degree }, severity })
  },
})
