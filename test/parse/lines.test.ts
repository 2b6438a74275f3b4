import { describe, expect, it } from 'vitest'
import { linesIn } from './cleaned.ts'

const shown = (source: string) => linesIn(source).map(({ kind, text }) => `${kind} ${text.value}`.trim())

describe('linesOf', () => {
  it('leaves blank lines out and says where they were', () => {
    const lines = linesIn('Một\nHai\n\n \t\nBa')
    expect(lines.map(({ text, gap }) => [text.value, gap])).toEqual([
      ['Một', true],
      ['Hai', false],
      ['Ba', true],
    ])
  })

  it.each(['\n', '\r\n', '\r', '\f'])('ends a line with %j', (end) => {
    expect(shown(`Một${end}Hai`)).toEqual(['text Một', 'text Hai'])
  })

  it('knows the place of a line with its marks', () => {
    const source = 'Một\n  **Hai**  \nBa'
    const { range } = linesIn(source)[1]!
    expect(source.slice(range.from, range.to)).toBe('**Hai**')
  })

  it('tells rules, comments for this program and page numbers from text', () => {
    expect(
      shown(
        'Một\n\n-----\n\n<!-- plan-extract-disable no-task -->\n\n7\n\nTrang 3/9\n\n- 4 -\n\n…………\n\n* *',
      ),
    ).toEqual([
      'text Một',
      'rule -----',
      'directive <!-- plan-extract-disable no-task -->',
      'page 7',
      'page Trang 3/9',
      'page - 4 -',
      'rule …………',
      'rule * *',
    ])
  })

  it('takes a number within a block for text: it can be the cell of a table', () => {
    expect(shown('|\n7\n|')).toEqual(['text |', 'text 7', 'text |'])
    expect(shown('7\nVớt bèo')).toEqual(['text 7', 'text Vớt bèo'])
  })

  describe('a page number without blank lines', () => {
    const page = (first: number) => Array.from({ length: 20 }, (_, i) => `Dòng ${first + i}`).join('\n')
    const pagesIn = (source: string) => shown(source).filter((line) => line.startsWith('page'))

    it.each([
      ['that counts from page to page', `${page(0)}\n1\n${page(20)}\n2\n${page(40)}`, ['page 1', 'page 2']],
      ['in a form of its own', 'Vớt bèo\n- 2 -\ntrên kênh\nTrang 3\nXong', ['page - 2 -', 'page Trang 3']],
      ['beside a form feed', 'Vớt bèo\n2\f\ntrên kênh', ['page 2']],
      ['is none where it does not count', `${page(0)}\n1\n${page(20)}\n3\n${page(40)}`, []],
      ['is none in a table with one cell a line', `${page(0)}\n1\nĐo\n2\nĐào\n3\nĐắp\n${page(40)}`, []],
    ])('%s', (_, source, found) => {
      expect(pagesIn(source)).toEqual(found)
    })
  })

  it('takes a line that stands beside each page number for a part of the page', () => {
    const page = Array.from({ length: 16 }, (_, i) => `Dòng ${i}`).join('\n\n')
    const source = ['', '2', '3', '4']
      .map((number) => `${number}\n\n${page}\n\nubndxalason-10/3/2026`)
      .join('\n\n')
    expect(shown(source).filter((line) => line.includes('ubnd'))).toEqual(
      Array(4).fill('page ubndxalason-10/3/2026'),
    )
  })

  it('leaves the cells alone that stand beside the numbers of rows', () => {
    const source = 'STT\n\nViệc\n\n1\n\nThường xuyên\n\n2\n\nThường xuyên\n\n3\n\nMỗi năm'
    expect(shown(source).filter((line) => line.includes('xuyên'))).toEqual([
      'text Thường xuyên',
      'text Thường xuyên',
    ])
  })

  it('takes the hashes off a Markdown heading', () => {
    expect(shown('## II. NHIỆM VỤ ##')).toEqual(['heading II. NHIỆM VỤ'])
  })

  it('tells whole lines in bold from lines with a bold word', () => {
    expect(linesIn('**I. MỤC ĐÍCH**\n**1.** Vớt bèo').map(({ bold }) => bold)).toEqual([true, false])
  })

  it('tells that bold goes on from the line before', () => {
    expect(linesIn('**I. MỤC\nĐÍCH**\nVớt bèo').map(({ flows }) => flows)).toEqual([false, true, false])
  })

  it('keeps a Markdown table as one line', () => {
    const [line, after] = linesIn('| a | b |\n|---|---|\n| 1 | 2 |\n\nXong')
    expect(line).toMatchObject({ kind: 'table', range: { from: 0 } })
    expect(line!.table!.children).toHaveLength(2)
    expect(after!.text.value).toBe('Xong')
  })
})
