import { describe, expect, it } from 'vitest'
import { treeOf } from './cleaned.ts'

const pathsIn = (body: string) =>
  treeOf(`KẾ HOẠCH\nNạo vét kênh Bà Thoại\n\n${body}`).main.body.map((block) =>
    block.type === 'item' ? `${block.path} ${block.text.value}` : block.type,
  )

describe('headings whose numbers have no mark', () => {
  it('count from I on', () => {
    expect(pathsIn('I MỤC ĐÍCH\n- Vớt bèo.\nII YÊU CẦU\n- Đốt bèo.\nIII Thời gian\n- Tháng 3.\n')).toEqual([
      'I MỤC ĐÍCH',
      'II YÊU CẦU',
      'III Thời gian',
    ])
  })

  it('can have Arabic numbers below them', () => {
    const [first] = treeOf(
      'KẾ HOẠCH\nVớt bèo\n\nI MỤC ĐÍCH, YÊU CẦU\n1 MỤC ĐÍCH\nSạch kênh.\nII KINH PHÍ\nXã lo.\n',
    ).main.body
    expect(first).toMatchObject({ path: 'I', children: [{ path: 'I/1', children: [{ type: 'paragraph' }] }] })
  })

  it.each([
    ['in small letters', 'I Mục đích\n\nII Yêu cầu\n'],
    ['one alone', 'I MỤC ĐÍCH\n\nVI PHẠM HÀNH CHÍNH\n'],
    ['beside numbers with marks', 'I MỤC ĐÍCH\n\nII YÊU CẦU\n\nIII. KINH PHÍ\n'],
  ])('are none %s', (_, body) => {
    expect(pathsIn(body).filter((path) => /^I?I [MY]/.test(path))).toEqual([])
  })
})
