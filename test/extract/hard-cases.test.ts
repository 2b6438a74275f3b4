import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

const planOf = async (...lines: string[]) => {
  const bytes = new TextEncoder().encode(`KẾ HOẠCH\nNạo vét kênh mương năm 2026\n\n${lines.join('\n')}\n`)
  return extract(bytes, { file: null })
}

describe('headings that read like labels', () => {
  it('a section that is called NỘI DUNG holds tasks', async () => {
    const { tasks } = await planOf('I. NỘI DUNG', '1. Phát quang bờ kênh', '- Đơn vị chủ trì: Phòng Kinh tế.')
    expect(tasks.map(({ path, lead }) => [path, lead])).toEqual([['I/1', ['Phòng Kinh tế']]])
  })

  it('a heading that deals out the work is no attribute of the section above it', async () => {
    const { tasks } = await planOf(
      'I. NỘI DUNG',
      '1. Hoạt động',
      'a) Nạo vét kênh Bà Thoại.',
      '2. Phân công nhiệm vụ',
      'a) Phòng Kinh tế: lập dự toán.',
      '3. Tiến độ thực hiện',
      '- Tháng 3/2026: khảo sát.',
    )
    expect(tasks.map(({ path }) => path)).toEqual(['I/3/-'])
  })
})

describe('the title of a table', () => {
  const table = ['', '| TT | Nhiệm vụ | Chủ trì |', '|---|---|---|', '| 1 | Vớt bèo | Phòng Kinh tế |', '']

  it.each([
    ['the line above it', 'Danh mục nhiệm vụ', 'Danh mục nhiệm vụ'],
    ['the heading, where that line only introduces it', 'Các nhiệm vụ theo bảng sau:', 'NỘI DUNG'],
  ])('is %s', async (_, line, title) => {
    const { tables } = await planOf('I. NỘI DUNG', '', line, ...table)
    expect(tables.map((one) => one.title)).toEqual([title])
  })
})

it('an appendix that no role fits is among the other sections', async () => {
  const { sections } = await planOf(
    'I. NỘI DUNG',
    'Vớt bèo.',
    '',
    'PHỤ LỤC I',
    'SƠ ĐỒ KÊNH',
    '',
    '- Bờ trái.',
  )
  expect(sections.other).toEqual(['PHỤ LỤC I'])
})

describe('who leads', () => {
  it('is the unit that the heading above is called by, for items with a day of their own', async () => {
    const { tasks } = await planOf(
      'I. NHIỆM VỤ',
      '1. Phòng Kinh tế',
      '- Lập dự toán trước ngày 30/3/2026.',
      '- Giữ liên lạc với các ấp.',
      '2. Nạo vét kênh',
      '- Khởi công trước ngày 15/4/2026.',
    )
    expect(tasks.map(({ path, lead }) => [path, lead])).toEqual([['I/1/-', ['Phòng Kinh tế']]])
  })

  it('is the unit that an item of a heading of tasks opens with, where the item states a day', async () => {
    const { tasks } = await planOf(
      'I. NHIỆM VỤ',
      '- Phòng Kinh tế: lập dự toán trước ngày 30/3/2026.',
      '- Công an xã giữ trật tự.',
    )
    expect(tasks.map(({ lead, deadlines }) => [lead, deadlines.map(({ raw }) => raw)])).toEqual([
      [['Phòng Kinh tế'], ['trước ngày 30/3/2026']],
    ])
  })

  it('is told by brackets behind the units of one list', async () => {
    const { tasks } = await planOf(
      'I. NHIỆM VỤ',
      '1. Phát quang bờ kênh',
      '- Đơn vị thực hiện: Phòng Kinh tế (chủ trì), Công an xã (phối hợp); Trạm Y tế.',
    )
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
      [['Phòng Kinh tế'], ['Công an xã', 'Trạm Y tế']],
    ])
  })

  it('stands in the second row of a header whose first spans the units', async () => {
    const { tasks, tables } = await planOf(
      'I. NHIỆM VỤ',
      'STT\tNhiệm vụ\tĐơn vị thực hiện\t\tThời hạn',
      '\t\tChủ trì\tPhối hợp\t',
      '1\tPhát quang bờ kênh\tPhòng Kinh tế\tCông an xã\tQuý II/2026',
    )
    expect(tables[0]?.columns.map(({ role }) => role)).toEqual([
      'ordinal',
      'task',
      'lead',
      'support',
      'deadline',
    ])
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([[['Phòng Kinh tế'], ['Công an xã']]])
  })
})

it('the backslashes of a converter to Markdown are no part of the text', async () => {
  const { outline } = await planOf(
    '**I\\. NHIỆM VỤ**',
    '',
    '1\\. Phát quang \\(hai bờ\\)',
    '',
    '\\- Kênh Bà Thoại\\.',
  )
  expect(outline[0]).toMatchObject({
    marker: 'I.',
    children: [
      { marker: '1.', text: 'Phát quang (hai bờ)', children: [{ marker: '-', text: 'Kênh Bà Thoại.' }] },
    ],
  })
})

it('a school that announces its plan issues it where there is no letterhead', async () => {
  const { issuer } = await planOf(
    'Tổ Khoa học tự nhiên, Trường THCS Bến Giang xây dựng Kế hoạch như sau:',
    '',
    'I. MỤC ĐÍCH',
  )
  expect(issuer).toEqual({ name: 'Trường THCS Bến Giang', level: 'school', locality: null })
})
