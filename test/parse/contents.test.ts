import { describe, expect, it } from 'vitest'
import { treeOf } from './cleaned.ts'

const TITLE = 'KẾ HOẠCH\nNạo vét kênh Bà Thoại\n\n'
const BODY = 'I. MỤC ĐÍCH\n\nKhơi thông dòng chảy.\n\nII. NỘI DUNG\n\nVớt bèo.\n'

const headings = (source: string) =>
  treeOf(source).main.body.map((block) => block.type !== 'table' && block.text.value)
const contentsOf = (source: string) =>
  treeOf(source).loose.flatMap(({ type, text }) => (type === 'contents' ? [text.value] : []))

describe('a table of contents', () => {
  it.each([
    ['behind tabs', 'MỤC LỤC\n\nI. MỤC ĐÍCH\t1\nII. NỘI DUNG\t2\n\n', 3],
    ['behind leaders', 'MỤC LỤC\nI. MỤC ĐÍCH ........ 1\nII. NỘI DUNG……… 12\n\n', 3],
    ['with a column of pages', 'Mục lục:\n\nTrang\n\nI. MỤC ĐÍCH\t1\n\nII. NỘI DUNG\t2\n\n', 4],
    ['with an entry over two lines', 'MỤC LỤC\n\nI. MỤC ĐÍCH\ncủa việc nạo vét\t1\nII. NỘI DUNG\t2\n\n', 4],
  ])('%s is none of the outline', (_, contents, lines) => {
    const source = `${TITLE}${contents}${BODY}`
    expect(headings(source)).toEqual(['MỤC ĐÍCH', 'NỘI DUNG'])
    expect(contentsOf(source)).toHaveLength(lines)
  })

  it('may stand in front of the title', () => {
    const { main } = treeOf(`MỤC LỤC\nI. MỤC ĐÍCH\t1\nII. NỘI DUNG\t2\n\n${TITLE}${BODY}`)
    expect(main.title?.docType.value).toBe('KẾ HOẠCH')
  })

  it('has pages behind its entries', () => {
    const source = `${TITLE}MỤC LỤC\n\n${BODY}`
    expect(headings(source)).toEqual(['MỤC ĐÍCH', 'NỘI DUNG'])
    expect(contentsOf(source)).toEqual([])
  })
})
