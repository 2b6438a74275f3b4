import { describe, expect, it } from 'vitest'
import { planOf, TITLE } from './plan-of.ts'

async function taskIn(sentence: string) {
  const { tasks } = await planOf(`${TITLE}I. NHIỆM VỤ\n\n1. ${sentence}\n`)
  return tasks.map(({ lead, support, deadlines }) => [lead, support, deadlines.map(({ edtf }) => edtf)])
}

describe('a sentence that says who does a task', () => {
  it.each([
    ['Giao Phòng Kinh tế chủ trì vớt bèo.', [['Phòng Kinh tế'], [], []]],
    [
      'Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã, các thôn rà soát kênh.',
      [['Phòng Kinh tế'], ['Công an xã', 'các thôn'], []],
    ],
    [
      'Phòng Kinh tế chủ trì vớt bèo, hoàn thành trước ngày 15/5/2026.',
      [['Phòng Kinh tế'], [], ['2026-05-15']],
    ],
    ['Vớt bèo trên kênh. Phòng Kinh tế và Công an xã chủ trì.', [['Phòng Kinh tế', 'Công an xã'], [], []]],
    ['Vớt bèo trên kênh - Trường THPT Bến Sao thực hiện.', [['Trường THPT Bến Sao'], [], []]],
    [
      'Giao Trạm Y tế làm đầu mối, phối hợp với Công an xã phun thuốc trong tháng 3/2026.',
      [['Trạm Y tế'], ['Công an xã'], ['2026-03']],
    ],
    [
      'Vớt bèo. Giao Hội Nông dân xã thực hiện, hoàn thành trước ngày 30/5/2026.',
      [['Hội Nông dân xã'], [], ['2026-05-30']],
    ],
    ['Vớt bèo, giao các thôn thực hiện.', [['các thôn'], [], []]],
    ['Vớt bèo trước ngày 30/6/2026 (Phòng Kinh tế chủ trì).', [['Phòng Kinh tế'], [], ['2026-06-30']]],
    ['Phòng Kinh tế chủ trì vớt bèo, hoàn thành 30/6/2026.', [['Phòng Kinh tế'], [], ['2026-06-30']]],
    [
      'Giao Phòng Kinh tế chủ trì, phối hợp với các thôn, Công an xã Gò Mây phun thuốc.',
      [['Phòng Kinh tế'], ['các thôn', 'Công an xã Gò Mây'], []],
    ],
    [
      'Vớt bèo: do Trạm Y tế chủ trì, Công an xã phối hợp, xong trước ngày 30/3/2026.',
      [['Trạm Y tế'], ['Công an xã'], ['2026-03-30']],
    ],
    [
      'Đốt bèo; phân công cụ thể cho từng người. Phòng Kinh tế chủ trì, phối hợp với Công an xã, xong trước ngày 30/3/2026.',
      [['Phòng Kinh tế'], ['Công an xã'], ['2026-03-30']],
    ],
    [
      'Vớt bèo do các thôn chủ trì, Trạm Y tế và Công an xã phối hợp.',
      [['các thôn'], ['Trạm Y tế', 'Công an xã'], []],
    ],
    [
      'Vớt bèo (Phòng Kinh tế chủ trì; Công an xã, Đoàn xã phối hợp; quý II/2026).',
      [['Phòng Kinh tế'], ['Công an xã', 'Đoàn xã'], ['2026-34']],
    ],
    [
      'Vớt bèo (Phòng Kinh tế chủ trì; phối hợp: Công an xã; tháng 6/2026).',
      [['Phòng Kinh tế'], ['Công an xã'], ['2026-06']],
    ],
    [
      'Vớt bèo (giao Hội Nông dân phối hợp các thôn thực hiện trước ngày 30/3/2026).',
      [['Hội Nông dân'], ['các thôn'], ['2026-03-30']],
    ],
    ['Vớt bèo (Phòng Kinh tế chủ trì, thực hiện thường xuyên).', [['Phòng Kinh tế'], [], [null]]],
    ['Giao Phòng Kinh tế chủ trì, thực hiện hằng năm.', [['Phòng Kinh tế'], [], [null]]],
    ['Vớt bèo (giao Hội Nông dân thực hiện hằng quý).', [['Hội Nông dân'], [], [null]]],
    ['Vớt bèo - Phòng Kinh tế chủ trì, quý II/2026.', [['Phòng Kinh tế'], [], ['2026-34']]],
    ['Trong quý II/2026, Phòng Kinh tế chủ trì vớt bèo.', [['Phòng Kinh tế'], [], ['2026-34']]],
    ['Đốt bèo; các thôn chịu trách nhiệm thực hiện.', [['các thôn'], [], []]],
    ['Vớt bèo do Đoàn xã phụ trách, xong trước ngày 30/3/2026.', [['Đoàn xã'], [], ['2026-03-30']]],
    [
      'Đoàn kiểm tra liên ngành do Công an xã chủ trì đi kiểm tra trước ngày 30/3/2026.',
      [['Công an xã'], [], ['2026-03-30']],
    ],
  ])('%s', async (sentence, task) => {
    expect(await taskIn(sentence)).toEqual([task])
  })

  it('can be a paragraph of the node', async () => {
    expect(await taskIn('Vớt bèo\n\nGiao Phòng Kinh tế chủ trì việc này.')).toEqual([
      [['Phòng Kinh tế'], [], []],
    ])
  })
})

describe('a sentence that says who acts and until when', () => {
  it.each([
    ['Hội Nông dân vớt bèo trước ngày 30/3/2026.', [['Hội Nông dân'], [], ['2026-03-30']]],
    ['Vớt bèo: Hội Nông dân nộp bèo trước ngày 30/3/2026.', [['Hội Nông dân'], [], ['2026-03-30']]],
    ['Vớt bèo (Hội Nông dân thực hiện trước ngày 30/3/2026).', [['Hội Nông dân'], [], ['2026-03-30']]],
    ['Trước ngày 15/3/2026, các thôn thông báo lịch vớt bèo.', [['các thôn'], [], ['2026-03-15']]],
    ['Hội Nông dân rà soát kênh hằng quý.', [['Hội Nông dân'], [], [null]]],
    ['Tháng 4/2026: Công an xã tuần tra.', [['Công an xã'], [], ['2026-04']]],
    [
      'Ủy ban nhân dân xã giao cho Trạm Y tế lập sổ trước ngày 9/3/2026.',
      [['Trạm Y tế'], [], ['2026-03-09']],
    ],
    [
      'Vớt bèo\n\nHội Nông dân thu gom bèo; thời gian thực hiện từ tháng 9 đến tháng 12/2026.',
      [['Hội Nông dân'], [], ['2026-09/2026-12']],
    ],
    [
      'Phòng Kinh tế rà soát kênh. Các thôn gửi danh sách về xã trước ngày 30/6/2026.',
      [['Các thôn'], [], ['2026-06-30']],
    ],
    ['Phòng Kinh tế rà soát kênh. Hoàn thành trước ngày 30/6/2026.', [['Phòng Kinh tế'], [], ['2026-06-30']]],
    [
      'Cán bộ không chuyên trách rà soát kênh trước ngày 30/6/2026.',
      [['Cán bộ không chuyên trách'], [], ['2026-06-30']],
    ],
    ['Trạm Y tế được giao lập sổ trước ngày 9/3/2026.', [['Trạm Y tế'], [], ['2026-03-09']]],
  ])('%s', async (sentence, task) => {
    expect(await taskIn(sentence)).toEqual([task])
  })

  it('is a task below a heading of times', async () => {
    const { tasks } = await planOf(
      `${TITLE}IV. TIẾN ĐỘ THỰC HIỆN\n\n- Hội Nông dân vớt bèo trước ngày 30/3/2026.\n`,
    )
    expect(tasks.map(({ lead }) => lead)).toEqual([['Hội Nông dân']])
  })

  it.each([
    'Hội Nông dân lập báo cáo hằng quý.',
    'Câu lạc bộ bơi sinh hoạt 02 lần/tháng.',
    'Thành phần: Lãnh đạo xã họp ngày 30/3/2026.',
    'Dự hội nghị do Phòng Kinh tế chủ trì trước ngày 30/3/2026.',
    'Ủy ban nhân dân xã đã ban hành lịch vớt bèo ngày 12/3/2026.',
    'Năm 2026, Công an xã đã chủ trì tuần tra.',
    'Trong quý I/2026, Trạm Y tế không thu phí.',
    'Từ ngày 01/3/2026, Ban Quản lý chợ là đơn vị trông coi kênh.',
    'Trường THCS Bến Sao được công nhận đạt chuẩn ngày 30/3/2026.',
    'Người áp tải: Ông Lê Văn Gáo, số định danh cá nhân 012 cấp ngày 30/3/2026.',
  ])('no task: %s', async (sentence) => {
    expect(await taskIn(sentence)).toEqual([])
  })
})

describe('a sentence below a heading that announces no work', () => {
  const below = async (headings: string, sentence: string) => {
    const { tasks } = await planOf(`${TITLE}${headings}\n\n- ${sentence}\n`)
    return tasks.map(({ lead }) => lead)
  }
  const SENTENCE = 'Phòng Kinh tế chủ trì vớt bèo, hoàn thành trước ngày 15/5/2026.'

  it.each([
    'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Yêu cầu',
    'I. TÌNH HÌNH VỚT BÈO',
    'I. ĐỐI TƯỢNG, PHẠM VI',
    'I. NỘI DUNG\n\n1. Mục tiêu',
  ])('is no task: %s', async (headings) => {
    expect(await below(headings, SENTENCE)).toEqual([])
  })

  it('is one where a heading further in announces work', async () => {
    expect(await below('I. MỤC TIÊU\n\n1. Nhiệm vụ', SENTENCE)).toEqual([['Phòng Kinh tế']])
  })
})

describe('a step of a timetable', () => {
  it.each([
    ['Từ ngày 10/3/2026 đến ngày 20/3/2026: Vớt bèo.', [[], [], ['2026-03-10/2026-03-20']]],
    ['Ngày 20/3/2026: đốt bèo.', [[], [], ['2026-03-20']]],
  ])('%s', async (sentence, task) => {
    expect(await taskIn(sentence)).toEqual([task])
  })

  it.each([
    'Ngày 22/3/2026: Ngày Nước thế giới.',
    'Trong vụ này: vớt bèo.',
    'Ngày 20/3/2026, đốt bèo.',
    'Đến ngày 31/12/2026: vớt 90% số bèo.',
    'Từ ngày 01/7/2026: quy chế này có hiệu lực.',
  ])('no step: %s', async (sentence) => {
    expect(await taskIn(sentence)).toEqual([])
  })
})

describe('the steps of a timetable', () => {
  const stepsIn = async (...lines: string[]) => {
    const { tasks } = await planOf(`${TITLE}II. TIẾN ĐỘ\n\n${lines.map((line) => `- ${line}\n`).join('\n')}`)
    return tasks.length
  }
  const DAY = 'Ngày 15/3/2026: Lễ phát động.'
  const STRETCH = 'Từ ngày 16/3/2026 đến ngày 20/3/2026: Vớt bèo.'

  it('are all tasks where all open with a time', async () => {
    expect(await stepsIn(DAY, STRETCH)).toBe(2)
  })

  it('are none where all can be feasts', async () => {
    expect(await stepsIn(DAY, 'Ngày 22/3/2026: Ngày Nước thế giới.')).toBe(0)
  })

  it('stand alone beside other sentences', async () => {
    expect(await stepsIn(DAY, STRETCH, 'Giữ kênh sạch.')).toBe(1)
  })
})

describe('a sentence that names nobody', () => {
  it.each([
    'Vớt bèo trên kênh.',
    'Phối hợp với Công an xã vớt bèo.',
    'Người chủ trì cuộc họp là đại diện thôn.',
    'Trạm Y tế phối hợp với nơi chủ trì vớt bèo.',
    'Bàn giao cho Công an xã quản lý số bèo.',
    'Các đơn vị chủ trì phải giữ kênh sạch.',
    'Vớt bèo theo nhiệm vụ đã giao Phòng Kinh tế thực hiện.',
    'Phân công các thành viên theo dõi kênh.',
    'Giao thông trên kênh được thực hiện thông suốt.',
    'Dùng bản đồ kênh năm 2024 do Phòng Kinh tế thực hiện.',
  ])('%s', async (sentence) => {
    expect(await taskIn(sentence)).toEqual([])
  })
})
