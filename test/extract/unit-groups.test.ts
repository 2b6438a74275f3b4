import { describe, expect, it } from 'vitest'
import { groupUnits } from '../../src/extract/unit-groups.ts'
import type { Assignment, Task } from '../../src/model/plan.ts'
import { readVocabulary } from '../vocabulary/read-vocabulary.ts'

const { abbreviations, counted, sameBodies } = readVocabulary('unit-abbreviations')

const task = (id: string, lead: string[], support: string[] = []): Task => ({
  id,
  title: 'Trồng cây ven đường',
  origin: 'table',
  path: `table 1/${id.slice(1)}`,
  lead,
  support,
  deadlines: [],
  products: [],
  funding: null,
})

const assignment = (path: string, units: string[]): Assignment => ({ path, units, duties: [] })

/** The spellings of each unit, for names that lead one task each. */
function variants(names: string[], locality: string | null = null): string[][] {
  const tasks = names.map((name, i) => task(`T${i + 1}`, [name]))
  return groupUnits(tasks, [], locality).map(({ unit }) => unit.variants)
}

describe('what a unit does', () => {
  it('lists tasks and assignments without repeats, with pointers to all mentions', () => {
    const groups = groupUnits(
      [
        task('T1', ['Phòng Kinh tế'], ['Công an xã']),
        task('T2', ['Trạm Y tế', 'phòng Kinh tế'], ['Phòng Kinh tế xã']),
      ],
      [assignment('IV/1', ['Phòng kinh tế', 'Trạm Y tế']), assignment('IV/2', ['Trạm y tế', 'Trạm Y tế'])],
      null,
    )
    const found = groups.map(({ unit, mentions }) => ({
      unit,
      mentions: mentions.map(({ pointer }) => pointer),
    }))
    expect(found).toEqual([
      {
        unit: {
          name: 'Phòng Kinh tế xã',
          variants: ['Phòng Kinh tế', 'phòng Kinh tế', 'Phòng Kinh tế xã', 'Phòng kinh tế'],
          leads: ['T1', 'T2'],
          supports: ['T2'],
          duties: ['IV/1'],
        },
        mentions: ['/tasks/0/lead/0', '/tasks/1/lead/1', '/tasks/1/support/0', '/assignments/0/units/0'],
      },
      {
        unit: { name: 'Công an xã', variants: ['Công an xã'], leads: [], supports: ['T1'], duties: [] },
        mentions: ['/tasks/0/support/0'],
      },
      {
        unit: {
          name: 'Trạm Y tế',
          variants: ['Trạm Y tế', 'Trạm y tế'],
          leads: ['T2'],
          supports: [],
          duties: ['IV/1', 'IV/2'],
        },
        mentions: [
          '/tasks/1/lead/0',
          '/assignments/0/units/1',
          '/assignments/1/units/0',
          '/assignments/1/units/1',
        ],
      },
    ])
  })

  it('gives nothing where no unit has work', () => {
    expect(groupUnits([task('T1', [])], [], 'Gò Dừa')).toEqual([])
  })
})

describe('spellings of one unit', () => {
  const one: Record<string, string[]> = {
    'letter case': ['CÔNG AN XÃ', 'Công an xã', 'công an Xã'],
    'tone placement': ['Phòng Văn hoá và Thuỷ lợi', 'Phòng Văn hóa và Thủy lợi'],
    'decomposed letters': ['Trạm Y tế', 'Trạm Y tế'.normalize('NFD')],
    'signs between words': [
      'Phòng Văn hóa - Xã hội',
      'Phòng Văn hóa & Xã hội',
      'Phòng Văn hóa và Xã hội',
      'Phòng Văn hóa, Xã hội',
    ],
    'initials that no table knows': ['Trung tâm PVHCC', 'Trung tâm Phục vụ hành chính công'],
    'initials in two pieces': [
      'Trung tâm VH TT&TDTT',
      'TT VHTT-TDTT',
      'Trung tâm Văn hóa Thông tin và Thể dục thể thao huyện',
    ],
    'initials of two letters': ['CA xã', 'Công an xã'],
    'initials in a name of capitals': ['TRUNG TÂM VHTT', 'Trung tâm Văn hóa, Thông tin'],
    'one wrong letter in long initials': [
      'Trung tâm VHHT - TDTT',
      'Trung tâm Văn hóa Thông tin và Thể dục thể thao',
    ],
    'a bracket that says what the unit is': [
      'Phòng Giáo dục và Đào tạo',
      'Phòng Giáo dục và Đào tạo (GDĐT)',
      'Phòng GDĐT (cơ quan thường trực)',
    ],
    'the name of the place': [
      'Phòng Nội vụ',
      'Phòng Nội vụ huyện',
      'Phòng Nội vụ huyện Lạc Sơn Hạ',
      'Phòng Nội vụ Lạc Sơn Hạ',
    ],
    'the school itself': ['Ban Giám hiệu', 'Ban Giám hiệu nhà trường', 'BGH trường'],
    'a class word at the end of another word': [
      'Trung tâm Phục vụ hành chính công xã',
      'Trung tâm Phục vụ hành chính công',
    ],
  }
  for (const [what, names] of Object.entries(one)) {
    it(`differ in ${what}`, () => expect(variants(names, 'Lạc Sơn Hạ')).toEqual([names]))
  }

  for (const { examples } of [...abbreviations, ...sameBodies, counted]) {
    for (const [short, long] of examples) {
      it(`are ${short} and ${long}`, () => expect(variants([short, long])).toEqual([[short, long]]))
    }
  }
})

describe('different units', () => {
  const several: Record<string, string[]> = {
    'of different heads': ['Phòng Văn hóa và Thông tin', 'Trung tâm Văn hóa và Thông tin'],
    'of different names': ['Sở Y tế', 'Trạm Y tế'],
    'of full names with the same initials': ['Phòng Kinh tế', 'Phòng Kế toán'],
    'of different levels': ['Công an xã', 'Công an tỉnh'],
    'one of which is many': ['UBND xã', 'UBND các xã', 'UBND cấp xã', 'UBND xã, phường'],
    'in another place': ['UBND xã Tân Mỹ Đông', 'UBND xã Gò Dừa', 'UBND xã'],
    'that are persons of another': ['Sở Công Thương', 'Lãnh đạo Sở Công Thương'],
    'that only a number parts': ['Trường THCS Bến Sao 1', 'Trường THCS Bến Sao 2'],
    'that only a bracket parts': ['Các trường (mầm non)', 'Các trường (tiểu học)'],
    'whose place word ends another word': ['Hợp tác xã', 'Hợp tác'],
    'with a wrong letter in short initials': ['Phòng VHTD', 'Phòng Văn hóa Thông tin'],
    'with a wrong letter in a word': [
      'Trung tâm Văn hóa Thông tin Thể dục thể thao',
      'Trung tâm Văn hóa Thông tin Thể dục thể chất',
    ],
  }
  for (const [what, names] of Object.entries(several)) {
    it(`stay apart ${what}`, () => expect(variants(names, 'Lạc Sơn Hạ')).toEqual(names.map((name) => [name])))
  }

  it('keep initials apart that could be either of them', () => {
    const names = ['Phòng Kinh tế', 'Phòng Kế toán', 'Phòng KT']
    expect(variants(names)).toEqual(names.map((name) => [name]))
  })

  it('keep a name without a place apart where two places have it', () => {
    const names = ['Công an xã', 'Công an tỉnh', 'Công an']
    expect(variants(names)).toEqual(names.map((name) => [name]))
  })
})

describe('the name of a unit', () => {
  const nameOf = (names: string[]) =>
    groupUnits([task('T1', names)], [], 'Gò Dừa').map(({ unit }) => unit.name)

  it('is the spelling with the fewest abbreviations', () => {
    expect(nameOf(['UBND xã Gò Dừa', 'Ủy ban nhân dân xã', 'UBND xã'])).toEqual(['Ủy ban nhân dân xã'])
  })

  it('is the longest of these, and the first of equals', () => {
    expect(nameOf(['Trạm Y tế', 'Trạm y tế xã', 'Trạm Y tế xã'])).toEqual(['Trạm y tế xã'])
  })
})

it('takes time in proportion to the number of units, also where all have the same initials', () => {
  const time = (count: number) => {
    const tasks = Array.from({ length: count }, (_, i) =>
      task(`T${i + 1}`, [
        `Trạm An${'aăâeêi'[i % 6]} ${'bcdđghklm'[i % 9]}${i.toString(36)}`,
        `Trạm AN ${'BCDĐGHKLM'[i % 9]}QWRTPS`,
      ]),
    )
    const start = performance.now()
    groupUnits(tasks, [], null)
    return performance.now() - start
  }
  time(2000)
  const runs = [0, 1, 2].map(() => time(8000) / time(2000))
  expect(Math.min(...runs)).toBeLessThan(10)
})
