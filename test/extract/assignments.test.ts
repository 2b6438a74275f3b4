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
      'several units',
      '1. Giao Phòng Kinh tế, Công an xã\n\n- Vớt bèo.\n',
      [['IV/1', ['Phòng Kinh tế', 'Công an xã'], ['Vớt bèo.']]],
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

  it('looks in no other section', async () => {
    expect((await planOf(`${TITLE}I. NHIỆM VỤ\n\n1. Phòng Kinh tế\n\n- Vớt bèo.\n`)).assignments).toEqual([])
  })
})
