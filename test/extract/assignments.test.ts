import { describe, expect, it } from 'vitest'
import { planOf, TITLE } from './plan-of.ts'

async function assignmentsIn(body: string) {
  const { assignments } = await planOf(`${TITLE}IV. TỔ CHỨC THỰC HIỆN\n\n${body}`)
  return assignments.map(({ units, duties, path }) => [path, units, duties.map(({ text }) => text)])
}

describe('findAssignments', () => {
  it.each([
    [
      'the child nodes of a heading',
      '1. Phòng Kinh tế\n\n- Vớt bèo.\n\n- Đốt bèo.\n',
      [['IV/1', ['Phòng Kinh tế'], ['Vớt bèo.', 'Đốt bèo.']]],
    ],
    [
      'its paragraphs where it has no nodes',
      '1. Phòng Kinh tế\n\nVớt bèo.\n\nĐốt bèo.\n',
      [['IV/1', ['Phòng Kinh tế'], ['Vớt bèo.', 'Đốt bèo.']]],
    ],
    [
      'its own sentence',
      '1. Phòng Kinh tế chủ trì vớt bèo.\n',
      [['IV/1', ['Phòng Kinh tế'], ['chủ trì vớt bèo.']]],
    ],
    [
      'what stands behind a colon',
      '1. Phòng Kinh tế: Vớt bèo.\n',
      [['IV/1', ['Phòng Kinh tế'], ['Vớt bèo.']]],
    ],
    [
      'a unit that a copy of an old font gives without its capital',
      '1. ủy ban nhân dân xã\n\n- Vớt bèo.\n',
      [['IV/1', ['ủy ban nhân dân xã'], ['Vớt bèo.']]],
    ],
    [
      'several units',
      '1. Giao Phòng Kinh tế, Công an xã\n\n- Vớt bèo.\n',
      [['IV/1', ['Phòng Kinh tế', 'Công an xã'], ['Vớt bèo.']]],
    ],
    [
      'a number below a unit with its duty behind a colon',
      '1. Các phòng của xã\n\n1.1. Phòng Kinh tế\n\n- Vớt bèo.\n\n1.2. Phòng Văn hóa - Xã hội: Đốt bèo.\n',
      [
        ['IV/1', ['Các phòng của xã'], ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội: Đốt bèo.']],
        ['IV/1/1.1', ['Phòng Kinh tế'], ['Vớt bèo.']],
        ['IV/1/1.2', ['Phòng Văn hóa - Xã hội'], ['Đốt bèo.']],
      ],
    ],
    [
      'the units below a level',
      '1. Cấp tỉnh\n\n1.1. Sở Y tế\n\n- Vớt bèo.\n\n1.2. Công an tỉnh: Đốt bèo.\n',
      [
        ['IV/1/1.1', ['Sở Y tế'], ['Vớt bèo.']],
        ['IV/1/1.2', ['Công an tỉnh'], ['Đốt bèo.']],
      ],
    ],
    [
      'a list of names behind a collective word as one',
      '2. Các Sở: Công Thương, Văn hóa, Thể thao và Du lịch, Y tế\n\nVớt bèo.\n',
      [['IV/2', ['Các Sở: Công Thương, Văn hóa, Thể thao và Du lịch, Y tế'], ['Vớt bèo.']]],
    ],
    [
      'a duty behind a colon that is no list of names',
      '2. Các thôn: Vớt bèo, đốt bèo\n\nXong trong tháng 5.\n',
      [['IV/2', ['Các thôn'], ['Vớt bèo, đốt bèo', 'Xong trong tháng 5.']]],
    ],
    [
      'units and a duty that only a capital parts',
      '1. Sở Y tế\n\n1.1. Giao phòng Kế hoạch, Văn phòng Sở Hướng dẫn các thôn vớt bèo.\n',
      [
        ['IV/1', ['Sở Y tế'], ['Giao phòng Kế hoạch, Văn phòng Sở Hướng dẫn các thôn vớt bèo.']],
        ['IV/1/1.1', ['phòng Kế hoạch', 'Văn phòng Sở'], ['Hướng dẫn các thôn vớt bèo.']],
      ],
    ],
    [
      'a unit whose name has a verb with a capital',
      '1. Giao Ban Chỉ đạo xã\n\n- Vớt bèo.\n',
      [['IV/1', ['Ban Chỉ đạo xã'], ['Vớt bèo.']]],
    ],
    [
      'a bullet that is nothing but a unit',
      '- Phòng Kinh tế:\n\n+ Vớt bèo.\n',
      [['IV/-', ['Phòng Kinh tế'], ['Vớt bèo.']]],
    ],
  ])('gives %s', async (_, body, found) => {
    expect(await assignmentsIn(body)).toEqual(found)
  })

  it.each([
    ['a sentence that names no unit', '1. Vớt bèo trước mùa mưa.\n'],
    ['the closing with a number', '2. Trong quá trình thực hiện, các đơn vị báo về xã.\n'],
    ['a bullet with a sentence', '- Phòng Kinh tế vớt bèo.\n'],
  ])('does not take %s', async (_, body) => {
    expect(await assignmentsIn(body)).toEqual([])
  })

  it('reads the days in a duty', async () => {
    const { assignments } = await planOf(
      `${TITLE}IV. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- Vớt bèo, xong trước ngày 15/5/2026.\n`,
    )
    expect(assignments[0]!.duties[0]).toMatchObject({ path: 'IV/1/-', deadlines: [{ edtf: '2026-05-15' }] })
  })

  it('reads the days of the reports in a duty', async () => {
    const { assignments } = await planOf(
      `${TITLE}IV. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- Báo cáo UBND xã hằng quý.\n\n- Báo cáo UBND xã trước ngày 15/5/2026 và khi có yêu cầu.\n`,
    )
    expect(assignments[0]!.duties.map(({ deadlines }) => deadlines.map(({ raw }) => raw))).toEqual([
      ['hằng quý'],
      ['trước ngày 15/5/2026', 'khi có yêu cầu'],
    ])
  })

  it.each(['Kế toán ngân sách xã', 'Thôn Hạ', 'Khu phố 3', 'Địa chính - Xây dựng', 'Cha mẹ học sinh'])(
    'takes the heading «%s»',
    async (heading) => {
      expect(await assignmentsIn(`1. ${heading}\n\n- Vớt bèo.\n`)).toEqual([
        ['IV/1', [heading], ['Vớt bèo.']],
      ])
    },
  )

  it.each([
    ['Chuyên môn', 3],
    ['Công tác tuyên truyền', 2],
    ['Chế độ báo cáo', 2],
    ['Khen thưởng, kỷ luật', 2],
    ['Vớt bèo trên kênh.', 2],
  ])('takes «%s» between two units as one of %i', async (heading, count) => {
    const items = ['Phòng Kinh tế', heading, 'Công an xã'].map(
      (text, i) => `${i + 1}. ${text}\n\n- Việc.\n\n`,
    )
    expect(await assignmentsIn(items.join(''))).toHaveLength(count)
  })

  it('takes an unknown heading for a topic where another one is', async () => {
    const headings = ['Phòng Kinh tế', 'Chuyên môn', 'Công tác tuyên truyền', 'Công an xã']
    const items = headings.map((text, i) => `${i + 1}. ${text}\n\n- Việc.\n\n`)
    expect(await assignmentsIn(items.join(''))).toHaveLength(2)
  })

  it('takes an unknown heading behind the last unit for a topic', async () => {
    expect(await assignmentsIn('1. Phòng Kinh tế\n\n- Việc.\n\n2. Chuyên môn\n\n- Việc.\n')).toHaveLength(1)
  })

  it('looks in no other section', async () => {
    expect((await planOf(`${TITLE}I. NHIỆM VỤ\n\n1. Phòng Kinh tế\n\n- Vớt bèo.\n`)).assignments).toEqual([])
  })
})
