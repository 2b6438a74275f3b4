import { describe, expect, it } from 'vitest'
import type { DatedWords } from '../../src/extract/task-draft.ts'
import { periodOf, readTable } from '../../src/extract/task-tables.ts'
import { withTables } from '../../src/parse/tables.ts'
import { plainText } from '../../src/parse/text.ts'
import type { TableBlock } from '../../src/parse/tree.ts'
import { linesIn } from '../parse/cleaned.ts'

function read(source: string, day: string | null = null, period: DatedWords | null = null) {
  const [block] = withTables(linesIn(source), source, true)
  return readTable(block as TableBlock, { year: 2026, day }, period)
}

const HEAD = 'STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\tSản phẩm\n'
const tasksIn = (source: string) =>
  read(source).tasks.map(({ title, lead, support, deadlines, products }) => ({
    title: title.value,
    lead: lead.map(({ value }) => value),
    support: support.map(({ value }) => value),
    deadlines: deadlines.map(({ deadline }) => deadline.edtf),
    products: products.map(({ value }) => value),
  }))

const rolesIn = (header: string) =>
  read(`${header}\n${header.replace(/[^\t]+/g, 'x')}`).columns.map(({ role }) => role)

describe('a table that assigns work', () => {
  it('gives a task for each row', () => {
    expect(tasksIn(`${HEAD}1\tVớt bèo\tThôn Đoài; Thôn Trung\tCông an xã\tTháng 5\tBiên bản; ảnh\n`)).toEqual(
      [
        {
          title: 'Vớt bèo',
          lead: ['Thôn Đoài', 'Thôn Trung'],
          support: ['Công an xã'],
          deadlines: ['2026-05'],
          products: ['Biên bản', 'ảnh'],
        },
      ],
    )
  })

  it('tells rows of groups and totals from tasks', () => {
    const { rows } = read(
      `${HEAD}I\tViệc chung\t\t\t\t\n1\tVớt bèo\tThôn Đoài\t\t\t\n2\tĐốt bèo\t\t\t\t\nTổng số: 02 nhiệm vụ\t\t\t\t\t\n`,
    )
    expect(rows.map(({ kind }) => kind)).toEqual(['group', 'task', 'task', 'total'])
  })

  it('takes a number above 1.1 without an owner for a heading', () => {
    const { rows, tasks } = read(`${HEAD}1\tViệc chung\t\t\t\t\n1.1\tVớt bèo\tThôn Đoài\t\t\t\n`)
    expect(rows.map(({ kind }) => kind)).toEqual(['group', 'task'])
    expect(tasks).toHaveLength(1)
  })

  it('leaves out the row of column numbers', () => {
    expect(read(`${HEAD}(1)\t(2)\t(3)\t(4)\t(5)\t(6)\n1\tVớt bèo\tThôn Đoài\t\t\t\n`).rows).toHaveLength(1)
  })

  it('joins a row that a page break tore', () => {
    expect(tasksIn(`${HEAD}1\tVớt bèo\tThôn Đoài\t\tTháng 5\tBiên\n\ttrên kênh\t\t\t\tbản\n`)).toMatchObject([
      { title: 'Vớt bèo trên kênh', products: ['Biên bản'] },
    ])
  })

  it('takes the year of a deadline from its header', () => {
    expect(
      tasksIn('STT\tNhiệm vụ\tChủ trì\tThời gian (Năm 2027)\n1\tVớt bèo\tThôn Đoài\tTháng 5\n'),
    ).toMatchObject([{ deadlines: ['2027-05'] }])
  })

  it('drops a bullet in a cell from the title', () => {
    expect(tasksIn(`${HEAD}1\t- Vớt bèo\tThôn Đoài\t\t\t\n`)[0]!.title).toBe('Vớt bèo')
  })

  it('reads a line of a cell as a value of its own', () => {
    const source = '| STT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Vớt bèo | Thôn Đoài<br>Thôn Trung |'
    expect(tasksIn(source)[0]!.lead).toEqual(['Thôn Đoài', 'Thôn Trung'])
  })
})

describe('times that hold for several rows', () => {
  const HEADER = '| Thời gian | Nội dung | Chủ trì |\n|---|---|---|\n'
  const timesIn = (source: string, period: DatedWords | null = null) =>
    read(source, null, period).tasks.map(({ deadlines }) => deadlines.map(({ deadline }) => deadline.edtf))

  it('stand once in a timetable', () => {
    expect(
      timesIn(
        `${HEADER}| Tháng 3 | Vớt bèo | Thôn Đoài |\n|  | Đốt bèo | Thôn Trung |\n| Tháng 4 | Nạo vét | Thôn Hạ |\n`,
      ),
    ).toEqual([['2026-03'], ['2026-03'], ['2026-04']])
  })

  it('are none where they stand behind the tasks', () => {
    expect(timesIn(`${HEAD}1\tVớt bèo\tThôn Đoài\t\tTháng 5\t\n2\tĐốt bèo\tThôn Đoài\t\t\t\n`)).toEqual([
      ['2026-05'],
      [],
    ])
  })

  it.each([
    ['THÁNG 10/2026', '2026-10'],
    ['II. Hoạt động tháng 10', '2026-10'],
    ['Tuần 2 (từ 12/10 đến 17/10/2026)', '2026-10-12/2026-10-17'],
    ['Quý IV: Tổng kết', '2026-36'],
  ])('stand in a row above: %s', (group, time) => {
    const source = `| TT | Nội dung | Chủ trì |\n|---|---|---|\n| ${group} |  |  |\n| 1 | Vớt bèo | Thôn Đoài |\n`
    expect(timesIn(source)).toEqual([[time]])
  })

  it('end with the next heading of their level', () => {
    const rows = ['A. Tháng 3', '1. Trên kênh', 'x', 'B. Việc thường xuyên', 'x'].map((cell) =>
      cell === 'x' ? '| 1 | Vớt bèo | Thôn Đoài |' : `| ${cell} |  |  |`,
    )
    expect(timesIn(`| TT | Nội dung | Chủ trì |\n|---|---|---|\n${rows.join('\n')}\n`)).toEqual([
      ['2026-03'],
      [],
    ])
  })

  it('stand in the heading above the table', () => {
    const source = `${HEAD}1\tVớt bèo\tThôn Đoài\t\tNgày 05/9\t\n2\tĐốt bèo\tThôn Đoài\t\t\t\n`
    const period = periodOf(plainText('THÁNG 9/2026', 0), { year: 2026, day: null })
    expect(timesIn(source, period)).toEqual([['2026-09-05'], ['2026-09']])
  })

  it.each(['Tháng hành động', 'Nhiệm vụ năm 2026', 'Đợt 1'])('are not said by «%s»', (heading) => {
    expect(periodOf(plainText(heading, 0), { year: 2026, day: null })).toBeNull()
  })
})

it.each(['"', 'nt', '-nt-', 'Như trên'])('«%s» stands for the cell above', (ditto) => {
  const source = `${HEAD}1\tVớt bèo\tThôn Đoài\tCông an xã\tTháng 5\tẢnh\n2\tĐốt bèo\t${ditto}\t${ditto}\t${ditto}\t${ditto}\n`
  const [first, second] = tasksIn(source)
  expect(second).toEqual({ ...first, title: 'Đốt bèo' })
})

describe('a header that means units only where units stand below it', () => {
  it.each([
    ['Thực hiện', 'Thôn Đoài', 1],
    ['Bộ phận', 'Phòng Kinh tế', 1],
    ['Đơn vị', 'Trạm Y tế', 1],
    ['Đơn vị', 'km', 0],
    ['Thực hiện', '12', 0],
  ])('%s: %s', (header, cell, count) => {
    expect(tasksIn(`STT\tNội dung\t${header}\n1\tVớt bèo\t${cell}\n`)).toHaveLength(count)
  })

  it.each([
    'STT\tNội dung kiểm tra\tĐơn vị\n1\tSổ sách\tTrạm Y tế\n',
    'STT\tĐơn vị\tNội dung\n1\tTrạm Y tế\tSổ sách\n',
  ])('names no lead in «%s»', (source) => {
    expect(tasksIn(source)).toEqual([])
  })
})

describe('roles of columns', () => {
  it.each([
    ['STT\tNội dung công việc\tĐơn vị chủ trì\tTiến độ', ['ordinal', 'task', 'lead', 'deadline']],
    ['TT\tHoạt động\tNội dung\tPhụ trách', ['ordinal', 'task', 'other', 'lead']],
    ['STT\tNhiệm vụ\tKinh phí\tGhi chú', ['ordinal', 'task', 'funding', 'note']],
    ['STT\tHọ và tên\tĐiểm', ['ordinal', 'other', 'other']],
  ])('%s', (header, roles) => {
    expect(rolesIn(header)).toEqual(roles)
  })
})

describe('a table that assigns none', () => {
  it('gives no tasks, and its rows are data', () => {
    const { rows, tasks } = read('STT\tTiêu chí\tĐiểm\n1\tKênh sạch\t10\nTổng cộng\t\t10\n')
    expect([rows.map(({ kind }) => kind), tasks]).toEqual([['data', 'total'], []])
  })

  it('is an empty form', () => {
    expect(read(`${HEAD}1\t…\t…\t\t\t\n2\t\t\t\t\t\n`).tasks).toEqual([])
  })
})
