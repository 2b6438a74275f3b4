import { describe, expect, it } from 'vitest'
import { planOf, TITLE } from './plan-of.ts'

const HEAD = `${TITLE}II. NHIỆM VỤ\n\n`
const LEAD = 'Đơn vị chủ trì: Phòng Kinh tế'

async function tasksIn(text: string) {
  const { tasks } = await planOf(text)
  return tasks.map(({ path, title, lead }) => `${path} ${title}: ${lead.join(', ')}`)
}

describe('a task is the nearest node that owns attributes', () => {
  it.each([
    ['in bullets', `1. Vớt bèo\n\n- ${LEAD}\n`, ['II/1 Vớt bèo: Phòng Kinh tế']],
    ['in lines without a marker', `1. Vớt bèo\n\n${LEAD}\n`, ['II/1 Vớt bèo: Phòng Kinh tế']],
    ['in numbers', `1. Vớt bèo\n\n1.1. ${LEAD}\n`, ['II/1 Vớt bèo: Phòng Kinh tế']],
    [
      'with a bare label and nodes below it',
      '1. Vớt bèo\n\n- Đơn vị chủ trì:\n\n+ Phòng Kinh tế\n\n+ Công an xã\n',
      ['II/1 Vớt bèo: Phòng Kinh tế, Công an xã'],
    ],
    [
      'below letters',
      `1. Việc chung\n\na) Vớt bèo\n\n- ${LEAD}\n\nb) Đốt bèo\n\n- ${LEAD}\n`,
      ['II/1/a Vớt bèo: Phòng Kinh tế', 'II/1/b Đốt bèo: Phòng Kinh tế'],
    ],
    [
      'several sets below one node',
      `1. Việc chung\n\n- Vớt bèo\n\n${LEAD}\n\n- Đốt bèo\n\n${LEAD}\n`,
      ['II/1/- Vớt bèo: Phòng Kinh tế', 'II/1/- Đốt bèo: Phòng Kinh tế'],
    ],
    [
      'one set behind all that a node holds',
      `1. Việc chung\n\n- Vớt bèo\n\n- Đốt bèo\n\n${LEAD}\n`,
      ['II/1 Việc chung: Phòng Kinh tế'],
    ],
    [
      'one set that a line with another label parts',
      `1. Việc chung\n\n- Vớt bèo\n\n${LEAD}\n\nĐịa điểm: kênh Bà Thoại\n\nThời hạn: Tháng 5\n\n(Chi tiết tại phụ lục.)\n`,
      ['II/1 Việc chung: Phòng Kinh tế'],
    ],
    [
      'one set in stars behind all dashes of a node',
      `1. Việc chung\n\n- Vớt bèo\n- Đốt bèo\n* ${LEAD}\n* Thời gian: Tháng 5\n`,
      ['II/1 Việc chung: Phòng Kinh tế'],
    ],
    [
      'one set in stars behind all dashes of a letter',
      `1. Việc chung\n\na) Vớt bèo\n- Trên kênh\n- Trong đầm\n* ${LEAD}\n\nb) Đốt bèo\n- Trên bờ\n* ${LEAD}\n`,
      ['II/1/a Vớt bèo: Phòng Kinh tế', 'II/1/b Đốt bèo: Phòng Kinh tế'],
    ],
    [
      'a set in stars below each dash',
      `1. Việc chung\n\n- Vớt bèo\n* ${LEAD}\n- Đốt bèo\n* ${LEAD}\n`,
      ['II/1/- Vớt bèo: Phòng Kinh tế', 'II/1/- Đốt bèo: Phòng Kinh tế'],
    ],
    [
      'in document order, whatever makes them tasks',
      `1. Việc chung\n\na) Giao Phòng Kinh tế chủ trì vớt bèo.\n\nb) Đốt bèo (${LEAD}).\n`,
      [
        'II/1/a Giao Phòng Kinh tế chủ trì vớt bèo.: Phòng Kinh tế',
        `II/1/b Đốt bèo (${LEAD}).: Phòng Kinh tế`,
      ],
    ],
    [
      'one set behind all, with other lines among its own',
      `1. Việc chung\n\n- Vớt bèo\n\n- Đốt bèo\n\n${LEAD}\n\nĐịa bàn: Các thôn ven kênh.\n\n(Chi tiết tại phụ lục kèm theo)\n\nThời hạn: tháng 3/2026\n`,
      ['II/1 Việc chung: Phòng Kinh tế'],
    ],
    [
      'in a sentence',
      '1. Giao Phòng Kinh tế chủ trì vớt bèo.\n',
      ['II/1 Giao Phòng Kinh tế chủ trì vớt bèo.: Phòng Kinh tế'],
    ],
  ])('%s', async (_, body, tasks) => {
    expect(await tasksIn(HEAD + body)).toEqual(tasks)
  })

  it('and a row of a table, with a path of its own', async () => {
    const table = 'STT\tNhiệm vụ\tChủ trì\nI\tViệc chung\t\n1\tVớt bèo\tThôn Đoài\n2\tĐốt bèo\tThôn Trung\n'
    expect(await tasksIn(`${HEAD}${table}`)).toEqual([
      'table 1/1 Vớt bèo: Thôn Đoài',
      'table 1/2 Đốt bèo: Thôn Trung',
    ])
  })
})

describe('attributes behind a title', () => {
  const VALUES =
    '(Đơn vị chủ trì: Phòng Kinh tế; đơn vị phối hợp: Công an xã; thời gian thực hiện: tháng 3/2026)'
  const TASK = {
    path: 'II/1',
    lead: ['Phòng Kinh tế'],
    support: ['Công an xã'],
    deadlines: [{ raw: 'tháng 3/2026', edtf: '2026-03' }],
  }
  it.each([
    ['as a paragraph of its own', `1. Vớt bèo.\n\n${VALUES}.\n`],
    ['in brackets', `1. Vớt bèo ${VALUES}.\n`],
    [
      'as sentences',
      '1. Vớt bèo. Đơn vị chủ trì: Phòng Kinh tế; đơn vị phối hợp: Công an xã. Thời hạn: tháng 3/2026.\n',
    ],
  ])('make a task %s', async (_, body) => {
    expect((await planOf(`${HEAD}${body}`)).tasks).toMatchObject([TASK])
  })

  it('make a task of a letter', async () => {
    const { tasks } = await planOf(`${HEAD}1. Kênh\n\na) Vớt bèo ${VALUES};\n\nb) Đốt bèo ${VALUES}.\n`)
    expect(tasks.map(({ path }) => path)).toEqual(['II/1/a', 'II/1/b'])
  })

  it('in brackets are looked for at the end alone', async () => {
    expect(await tasksIn(`${HEAD}1. Vớt bèo ${VALUES} trên kênh.\n`)).toEqual([])
  })
})

describe('no task', () => {
  it.each([
    [
      'in tổ chức thực hiện',
      `${TITLE}I. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- Chủ trì vớt bèo.\n\n- ${LEAD}\n`,
    ],
    ['in sentences on funding', `${TITLE}I. KINH PHÍ\n\n1. Phòng Kinh tế chủ trì lập dự toán.\n`],
    ['of a heading that gives a time alone', `${TITLE}I. THỜI GIAN\n\nThời gian thực hiện: Tháng 5/2026\n`],
    ['of a product alone', `${HEAD}1. Vớt bèo\n\n- Sản phẩm: Biên bản\n`],
  ])('%s', async (_, text) => {
    expect(await tasksIn(text)).toEqual([])
  })
})

describe('a task', () => {
  it('stands once, where its node has attributes and its sentence names who leads', async () => {
    expect(await tasksIn(`${HEAD}1. Giao Phòng Kinh tế chủ trì vớt bèo:\n\n- ${LEAD}\n`)).toHaveLength(1)
  })

  it('has all that its attributes say', async () => {
    const { tasks } = await planOf(
      `${HEAD}1. Vớt bèo\n\n- ${LEAD}; Công an xã.\n- Đơn vị phối hợp: Các thôn.\n- Thời gian thực hiện: Trước ngày 15/5.\n- Sản phẩm: Biên bản; ảnh.\n- Kinh phí: 5 triệu đồng.\n`,
    )
    expect(tasks).toMatchObject([
      {
        id: 'T1',
        origin: 'attributes',
        lead: ['Phòng Kinh tế', 'Công an xã'],
        support: ['Các thôn'],
        deadlines: [{ kind: 'by', edtf: '2026-05-15', due: '2026-05-15' }],
        products: ['Biên bản', 'ảnh'],
        funding: '5 triệu đồng',
      },
    ])
  })
})

it('the outline of a report gives no tasks', async () => {
  const appendix =
    'PHỤ LỤC\nĐỀ CƯƠNG BÁO CÁO\n\nI. NHIỆM VỤ\n\n1. Công an xã tuần tra trước ngày 20/3/2026.\n'
  expect(await tasksIn(`${HEAD}1. Giao Phòng Kinh tế chủ trì vớt bèo.\n\n${appendix}`)).toHaveLength(1)
})
