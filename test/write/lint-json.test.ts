import { describe, expect, it } from 'vitest'
import { writeLintJson } from '../../src/write/lint-json.ts'
import { HOSTILE_NAME, HOSTILE_TEXT, hostileReport, sampleReport } from './sample-report.ts'

describe('writeLintJson', () => {
  it('writes files with their findings as in a Plan, and the counts', () => {
    const report = sampleReport()
    const { version, files, summary } = JSON.parse(writeLintJson(report))
    expect(version).toBe('1.2.3')
    expect(files[0]).toEqual({
      file: './suoi mo.txt',
      path: 'xa/suoi mo.txt',
      error: null,
      messages: report.files[0]!.messages,
    })
    expect(files[2]).toMatchObject({ error: 'vang.txt: không có tệp này.', messages: [] })
    expect(summary).toEqual({ files: 3, unread: 1, error: 1, warning: 2, info: 1 })
  })

  it('keeps every sign of a name and a text, and none that a terminal acts upon', () => {
    const text = writeLintJson(hostileReport())
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    const { files } = JSON.parse(text)
    expect(files[0].file).toBe(HOSTILE_NAME)
    expect(files[0].messages[0].text).toBe(HOSTILE_TEXT)
  })
})
