import { describe, expect, it } from 'vitest'
import { writeCodequality } from '../../src/write/codequality.ts'
import { HOSTILE_NAME, HOSTILE_TEXT, hostileReport, sampleReport } from './sample-report.ts'

const read = (...report: Parameters<typeof writeCodequality>) => JSON.parse(writeCodequality(...report))

describe('writeCodequality', () => {
  it('writes what GitLab reads', () => {
    const [first, ...rest] = read(sampleReport())
    expect(first).toEqual({
      description: 'Ngày 31/2 không có.',
      check_name: 'impossible-date',
      fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
      severity: 'major',
      location: { path: 'xa/suoi mo.txt', lines: { begin: 3, end: 5 } },
    })
    expect(rest.map(({ severity }: { severity: string }) => severity)).toEqual(['minor', 'minor', 'info'])
  })

  it('tells repeats apart, and knows a finding again that has moved', () => {
    const fingerprints = (report = sampleReport()) =>
      read(report).map((issue: { fingerprint: string }) => issue.fingerprint)
    const before = fingerprints()
    expect(new Set(before).size).toBe(4)
    const moved = sampleReport()
    const files = moved.files.map((file) => ({
      ...file,
      messages: file.messages.map((message) => ({
        ...message,
        line: message.line + 7,
        endLine: message.endLine + 7,
      })),
    }))
    expect(fingerprints({ ...moved, files })).toEqual(before)
    const renamed = files.map((file) => ({ ...file, path: `x/${file.path}` }))
    expect(fingerprints({ ...moved, files: renamed })).not.toEqual(before)
  })

  it('keeps every sign of a name and a text', () => {
    const [issue] = read(hostileReport())
    expect(issue.location.path).toBe(HOSTILE_NAME)
    expect(issue.description).toBe(HOSTILE_TEXT)
    expect(writeCodequality(hostileReport())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it('writes an empty list where nothing was found', () => {
    expect(read(sampleReport([]))).toEqual([])
  })
})
