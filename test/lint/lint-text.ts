import { type LintOptions, lint } from '../../src/lint/lint.ts'
import type { Message } from '../../src/model/plan.ts'
import { readingOf } from '../../src/pipeline.ts'
import { readText } from '../../src/read/read.ts'

/** The findings of one rule on a document. */
export async function lintText(
  rule: string,
  text: string,
  options: Omit<LintOptions, 'lang'> = {},
): Promise<Message[]> {
  const reading = readingOf(await readText(text), null)
  return lint(reading, { lang: 'vi', ...options }).filter((message) => message.rule === rule)
}

/** A plan about an invented place, with what a test says about its parts. */
export function planText({
  number = 'Số: 05/KH-UBND',
  date = 'Gò Mây, ngày 12 tháng 3 năm 2026',
  title = 'Trồng cây năm 2026',
  bases = '',
  body = 'I. NỘI DUNG\nTrồng 200 cây bàng ở bờ đông kênh Bà Thoại./.',
  recipients = '- Các ấp;\n- Lưu: VT.',
  signature = 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Mận',
}: Partial<
  Record<'number' | 'date' | 'title' | 'bases' | 'body' | 'recipients' | 'signature', string>
>): string {
  return [
    'ỦY BAN NHÂN DÂN\nXÃ GÒ MÂY',
    number,
    date,
    `KẾ HOẠCH\n${title}`,
    bases,
    body,
    `Nơi nhận:\n${recipients}`,
    signature,
  ].join('\n\n')
}
