import { describe, expect, it } from 'vitest'
import { writeGithub } from '../../src/write/github.ts'
import { HOSTILE_NAME, hostileReport, sampleReport } from './sample-report.ts'

/** Reads a workflow command as the runner does. */
function read(line: string): { command: string; properties: Record<string, string>; text: string } {
  const [, command, list, text] = /^::([a-z]+) ([^:]*)::(.*)$/.exec(line) ?? []
  const data = (value: string) => value.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const plain = (value: string) =>
    data(value.replaceAll('%3A', ':').replaceAll('%2C', ',')).replaceAll('%25', '%')
  const properties = list!.split(',').map((property) => {
    const at = property.indexOf('=')
    return [property.slice(0, at), plain(property.slice(at + 1))]
  })
  return {
    command: command!,
    properties: Object.fromEntries(properties),
    text: data(text!).replaceAll('%25', '%'),
  }
}

describe('writeGithub', () => {
  it('writes an annotation for each finding and for each file that could not be read', () => {
    expect(writeGithub(sampleReport())).toBe(
      [
        '::error file=xa/suoi mo.txt,line=3,endLine=5,title=impossible-date::Ngày 31/2 không có.',
        '::warning file=xa/suoi mo.txt,line=12,endLine=12,col=3,endColumn=9,title=missing-deadline::Nhiệm vụ «Tổng kết» chưa có thời hạn.',
        '::warning file=xa/suoi mo.txt,line=14,endLine=14,col=3,endColumn=9,title=missing-deadline::Nhiệm vụ «Tổng kết» chưa có thời hạn.',
        '::notice file=xa/suoi mo.txt,line=140,endLine=140,col=3,endColumn=9,title=empty-date::Nhiệm vụ «Tổng kết» chưa có thời hạn.',
        '::error file=xa/vang.txt::vang.txt: không có tệp này.',
        '',
      ].join('\n'),
    )
  })

  it('writes nothing where nothing was found', () => {
    expect(writeGithub(sampleReport([]))).toBe('')
  })

  it('lets no name and no text open a command of its own', () => {
    const lines = writeGithub(hostileReport()).trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    const { command, properties, text } = read(lines[0]!)
    expect(command).toBe('warning')
    expect(properties.file).toBe(HOSTILE_NAME.replace('\u001b', '␛'))
    expect(properties.line).toBe('12')
    expect(text).toContain('\n::error::x %0A»')
    expect(lines[0]).not.toMatch(/[\u0000-\u001f\u202e]/)
  })
})
