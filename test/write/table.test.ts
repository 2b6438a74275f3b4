import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plain } from '../../src/write/paint.ts'
import { writeTable } from '../../src/write/table.ts'
import { samplePlan, sampleTask } from './sample-plan.ts'

const table = (width: number, ...tasks: ReturnType<typeof sampleTask>[]): string[] =>
  writeTable(samplePlan({ tasks }), 'vi', width, plain).trimEnd().split('\n')

/** The columns as the ruler below the header shows them: where each begins and ends. */
function columnsOf(lines: string[]): { from: number; to: number }[] {
  return Array.from(lines[1]!.matchAll(/-+/g), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
}

describe('writeTable', () => {
  it('shows number, title, lead and deadline of each task', () => {
    const short = sampleTask({ title: 'Ươm cây', lead: ['Thôn Hạ', 'Thôn Thượng'] })
    const bare = sampleTask({ title: 'Tổng kết', lead: [], deadlines: [] })
    expect(table(100, short, bare)).toEqual([
      'STT  Nhiệm vụ  Chủ trì               Thời hạn',
      '---  --------  --------------------  --------------------',
      '1    Ươm cây   Thôn Hạ; Thôn Thượng  Trước ngày 15/5/2031',
      '2    Tổng kết  -                     -',
    ])
  })

  it('has English headers in English', () => {
    const [header] = writeTable(samplePlan(), 'en', 100, plain).split('\n')
    expect(header!.split(/ {2,}/)).toEqual(['No.', 'Task', 'Lead', 'Deadline'])
  })

  it('prints the header alone for a plan without tasks', () => {
    expect(table(100)).toEqual(['STT  Nhiệm vụ  Chủ trì  Thời hạn', '---  --------  -------  --------'])
  })

  it.each([40, 60, 80, 100, 140])('never goes beyond %i columns', (width) => {
    const long = 'Rà soát, tổng hợp nhu cầu trồng cây của các hộ dân sống dọc hai bên suối '.repeat(4)
    const lines = table(width, sampleTask({ title: long }), sampleTask({ lead: [long] }))
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
  })

  it('wraps a long cell at spaces and loses no word', () => {
    const title = 'Tổ chức trồng cây phân tán trên đất công của ba thôn vùng cao và chăm sóc trong ba năm đầu'
    const lines = table(60, sampleTask({ title, lead: ['Thôn'] }))
    const column = columnsOf(lines)[1]!
    const words = lines.slice(2).map((line) => line.slice(column.from, column.to).trim())
    expect(words.length).toBeGreaterThan(1)
    expect(words.join(' ').trim()).toBe(title)
  })

  it('gives decomposed Vietnamese the same columns as composed', () => {
    const title = 'Kiểm tra hệ thống thủy lợi ở thôn Thượng và sửa chữa trước mùa lũ'
    const composed = table(60, sampleTask({ title }))
    expect(table(60, sampleTask({ title: title.normalize('NFD') }))).toEqual(composed)
  })

  it('counts wide characters as two columns, and cuts a word that is wider than its column', () => {
    const lines = table(50, sampleTask({ title: '計画'.repeat(30), lead: ['x'.repeat(90)] }))
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(50)
    expect(lines.join('').match(/計/g)).toHaveLength(30)
    expect(lines.join('').match(/x/g)).toHaveLength(90)
  })

  it('shows terminal escapes and line breaks from a document as text', () => {
    const out = table(
      100,
      sampleTask({ title: 'Ươm\u001b[2J\u009b31m cây\r\nvà\u202e giao', lead: [] }),
    ).join('\n')
    expect(out).toContain('Ươm␛[2J�31m cây␍ và� giao')
    expect(out).not.toContain('\u001b')
  })

  it('paints the header and nothing that comes from the document', () => {
    const bold = { ...plain, bold: (text: string) => `<b>${text}</b>` }
    const [header, , ...rows] = writeTable(samplePlan(), 'vi', 100, bold).split('\n')
    expect(header).toMatch(/^<b>.*<\/b>$/)
    expect(rows.join('')).not.toContain('<b>')
  })
})
