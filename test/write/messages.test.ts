import { describe, expect, it } from 'vitest'
import { writeMessages } from '../../src/write/messages.ts'
import { plain } from '../../src/write/paint.ts'
import { sampleMessage } from './sample-plan.ts'

const messages = [
  sampleMessage({ severity: 'info', line: 2, rule: 'empty-date', text: 'Ngày ban hành còn trống.' }),
  sampleMessage({ line: 140, column: 11 }),
  sampleMessage({ line: 9 }),
  sampleMessage({ severity: 'error', line: 30, rule: 'no-task', text: 'Không có nhiệm vụ.' }),
]

describe('writeMessages', () => {
  it('groups findings by severity, each group in order of place, and closes with the counts', () => {
    expect(writeMessages(messages, 'suoi-mo.txt', 'vi', plain)).toBe(
      [
        'suoi-mo.txt',
        '    30:3  lỗi       Không có nhiệm vụ.  no-task',
        '     9:3  cảnh báo  Nhiệm vụ «Tổng kết» chưa có thời hạn.  missing-deadline',
        '  140:11  cảnh báo  Nhiệm vụ «Tổng kết» chưa có thời hạn.  missing-deadline',
        '     2:3  lưu ý     Ngày ban hành còn trống.  empty-date',
        '',
        '4 phát hiện (1 lỗi, 2 cảnh báo, 1 lưu ý)',
        '',
      ].join('\n'),
    )
  })

  it('counts in English with singular and plural', () => {
    expect(writeMessages(messages, 'a.txt', 'en', plain)).toContain(
      '4 findings (1 error, 2 warnings, 1 info)',
    )
    expect(writeMessages([sampleMessage()], 'a.txt', 'en', plain)).toContain('1 finding (1 warning)')
  })

  it('says nothing where there is nothing to say', () => {
    expect(writeMessages([], 'a.txt', 'vi', plain)).toBe('')
  })

  it('shows more findings than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, (_, line) => sampleMessage({ line }))
    expect(writeMessages(many, 'a.txt', 'en', plain)).toContain('200000 findings')
  })

  it('keeps a finding on one line and shows escapes as text', () => {
    const out = writeMessages(
      [sampleMessage({ text: 'Số «\u001b[1m\n\u202e»' })],
      'tệp\u001b.txt',
      'vi',
      plain,
    )
    expect(out).toContain('Số «␛[1m �»')
    expect(out).toContain('tệp␛.txt')
  })

  it('paints each severity in its own colour', () => {
    const paint = { ...plain, red: (text: string) => `R(${text})`, yellow: (text: string) => `Y(${text})` }
    const out = writeMessages(messages, 'a.txt', 'vi', paint)
    expect(out).toContain('R(lỗi     )')
    expect(out).toContain('Y(cảnh báo)')
    expect(out).toContain('(R(1 lỗi), Y(2 cảnh báo), 1 lưu ý)')
  })
})
