import { type Check, defineRule } from '../rule.ts'

/** The encoding, how well it fits, and by how much better than any other, both in points of 100. */
type Args = { encoding: string; fit: number; margin: number }

export const guessedEncoding = defineRule({
  id: 'guessed-encoding',
  severity: 'info',
  clause: null,
  of: 'document',
  docs: {
    vi: {
      finds:
        'Tệp văn bản không phải UTF-8 và không ghi bảng mã: TCVN3 (ABC), VNI, VISCII, Windows-1258, UTF-16 không có BOM. Bảng mã được đoán theo tỉ lệ chữ đọc ra là âm tiết tiếng Việt.',
      mend: 'Xem vài dòng kết quả; nếu sai thì chạy lại với --encoding, nếu đúng thì lưu tệp ở UTF-8. TCVN3 không có chữ hoa có dấu thanh: chữ hoa đầu tên («Ủy ban») có thể thành chữ thường.',
      why: 'Tệp trước năm 2010 hay dùng bảng mã cũ mà không ghi tên bảng mã, nên đoán có thể sai, nhất là khi văn bản ngắn.',
    },
    en: {
      finds:
        'A text file that is not UTF-8 and does not say what it is: TCVN3 (ABC), VNI, VISCII, Windows-1258, or UTF-16 without a BOM. The encoding is guessed by how many words read as syllables of Vietnamese.',
      mend: 'Look at some lines of the result; if they are wrong, run again with --encoding, else save the file as UTF-8. TCVN3 has no capitals with a tone: one that opens a name (“Ủy ban”) may have become small.',
      why: 'Files from before 2010 are often in an old encoding that they do not name, so that a guess can be wrong, above all of a short text.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        latin1: true,
        text: `KÕ HO¹CH
Trång c©y n¨m 2009

I. NéI DUNG
X· Gß M©y trång 200 c©y bµng ë bê ®«ng kªnh Bµ Tho¹i.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2009

I. NỘI DUNG
Xã Gò Mây trồng 200 cây bàng ở bờ đông kênh Bà Thoại.
`,
    ],
  },
  check({ reading, report }: Check<Args>) {
    for (const { code, range, args } of reading.faults) {
      if (code !== 'guessed-encoding') continue
      const [encoding, fit, margin] = [String(args.encoding), Number(args.fit), Number(args.margin)]
      report({ at: range, path: null, args: { encoding, fit, margin } })
    }
  },
})
