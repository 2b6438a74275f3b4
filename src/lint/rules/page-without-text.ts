import { type Check, defineRule } from '../rule.ts'

export const pageWithoutText = defineRule({
  id: 'page-without-text',
  severity: 'warning',
  clause: null,
  of: 'document',
  docs: {
    vi: {
      finds:
        'PDF có trang không có lớp chữ trong khi các trang khác có: trang quét, trang chỉ có ảnh, hoặc trang trắng.',
      mend: 'Mở trang đó ra xem; nếu có chữ thì nhận dạng chữ (OCR) hoặc xin bản DOCX rồi chạy lại, nếu là trang trắng thì bỏ đi.',
      why: 'Chữ trong ảnh không đọc được, nên nhiệm vụ, hạn và người ký ở trang đó không có trong kết quả.',
    },
    en: {
      finds: 'A page of a PDF without text where others have it: a scanned page, a picture, or a blank page.',
      mend: 'Look at the page; if something is written there, run OCR or ask for the DOCX and run again, and take a blank page out.',
      why: 'Text in a picture is not read: tasks, deadlines or the signer on that page are missing in the result.',
    },
  },
  examples: {
    bad: [{ fires: 1, latin1: true, text: pdf() }],
    good: ['KẾ HOẠCH\nTrồng cây năm 2026\n'],
  },
  check({ reading, report }: Check<{ page: number }>) {
    for (const { code, args, range } of reading.faults) {
      if (code === 'page-without-text') report({ at: range, path: null, args: { page: Number(args.page) } })
    }
  },
})

/** The source of a PDF whose first page says something and whose second page is blank. */
function pdf(): string {
  return `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 595 842]
  /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>>>>>>>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /Contents 5 0 R>> endobj
4 0 obj <</Type /Page /Parent 2 0 R>> endobj
5 0 obj <</Length 40>> stream
BT /F1 14 Tf 200 700 Td (KE HOACH) Tj ET
endstream endobj
trailer <</Root 1 0 R>>
`
}
