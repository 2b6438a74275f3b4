import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plain } from '../../src/write/paint.ts'
import { writeStylish } from '../../src/write/stylish.ts'
import { sampleMessage } from './sample-plan.ts'
import { hostileReport, sampleReport } from './sample-report.ts'

describe('writeStylish', () => {
  it('groups findings by file, in the order of their places, and closes with the counts', () => {
    expect(writeStylish(sampleReport(), null, plain)).toBe(
      [
        './suoi mo.txt',
        '    3:1  lỗi       Ngày 31/2 không có.  impossible-date',
        '   12:3  cảnh báo  Nhiệm vụ «Tổng kết» chưa có thời hạn.  missing-deadline',
        '   14:3  cảnh báo  Nhiệm vụ «Tổng kết» chưa có thời hạn.  missing-deadline',
        '  140:3  lưu ý     Nhiệm vụ «Tổng kết» chưa có thời hạn.  empty-date',
        '',
        '4 phát hiện (1 lỗi, 2 cảnh báo, 1 lưu ý) trong 2 văn bản',
        '1 văn bản không đọc được.',
        '',
      ].join('\n'),
    )
  })

  it('says so where nothing was found', () => {
    const clean = { name: 'a.txt', path: 'a.txt', messages: [], error: null }
    expect(writeStylish(sampleReport([clean]), null, plain)).toBe(
      'Đã kiểm tra 1 văn bản, không có phát hiện nào.\n',
    )
    expect(writeStylish(sampleReport([clean, clean], 'en'), 80, plain)).toBe(
      'Checked 2 documents, nothing found.\n',
    )
  })

  it.each([40, 60, 80, 120])('wraps sentences below themselves at %i columns', (width) => {
    const text =
      'Nhiệm vụ «Trồng tre và vầu dọc hai bờ suối, mỗi thôn tự chọn ngày ra quân» chưa có đơn vị chủ trì.'
    // As a file system may give it: letters and marks apart, which take no columns of their own.
    const messages = [sampleMessage({ text: text.normalize('NFD') })]
    const out = writeStylish(
      sampleReport([{ name: 'a.txt', path: 'a.txt', messages, error: null }]),
      width,
      plain,
    )
    const lines = out.split('\n').slice(1, -3)
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, 44))
    expect(
      lines
        .map((line) => line.trim())
        .join(' ')
        .normalize('NFC')
        .replace(/\s+/g, ' '),
    ).toBe(`12:3 cảnh báo ${text} missing-deadline`)
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {18}\S/)
  })

  it('keeps a name and a finding on one line each and shows escapes as text', () => {
    const out = writeStylish(hostileReport(), null, plain)
    expect(out.split('\n')).toHaveLength(5)
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it('paints severities', () => {
    const paint = { ...plain, red: (text: string) => `R(${text})`, blue: (text: string) => `B(${text})` }
    const out = writeStylish(sampleReport(), 100, paint)
    expect(out).toContain('R(lỗi     )')
    expect(out).toContain('B(lưu ý   )')
    expect(out).toContain('(R(1 lỗi), 2 cảnh báo, B(1 lưu ý))')
  })
})
