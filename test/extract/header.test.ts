import { describe, expect, it } from 'vitest'
import { planOf, TITLE, wordsOf } from './plan-of.ts'

const withHead = (head: string) => planOf(`${head}\n\n${TITLE}I. NỘI DUNG\n`)
const withTail = (tail: string) => planOf(`${TITLE}I. NỘI DUNG\n\nVớt bèo.\n\n${tail}`)

describe('the number line', () => {
  it.each([
    ['Số: 15/KH-UBND', { raw: '15/KH-UBND', ordinal: '15', symbol: 'KH-UBND' }],
    ['Số: 05/2026/KH-UBND', { raw: '05/2026/KH-UBND' }],
    ['Số:       /KH-UBND', { raw: '/KH-UBND', ordinal: null, symbol: 'KH-UBND' }],
    ['Số: ……/KH-UBND', { ordinal: null, symbol: 'KH-UBND' }],
    ['Số: 362 /KH-SGDĐT', { ordinal: '362', symbol: 'KH-SGDĐT' }],
    ['Số 15-KH/ĐU', { raw: '15-KH/ĐU', ordinal: '15', symbol: 'KH/ĐU' }],
    ['Số: 15/KH - UBND', { ordinal: '15', symbol: 'KH-UBND' }],
    ['Số: 09 KH/ĐTN', { raw: '09 KH/ĐTN', ordinal: '09', symbol: 'KH/ĐTN' }],
    ['Số: 415QĐ/STL', { raw: '415QĐ/STL', ordinal: '415', symbol: 'QĐ/STL' }],
    ['Số: 15/KH-STL ngày 15/7/2026', { raw: '15/KH-STL', ordinal: '15', symbol: 'KH-STL' }],
    ['Số: 15', { raw: '15', ordinal: '15', symbol: null }],
  ])('%s', async (line, number) => {
    expect((await withHead(line)).number).toMatchObject(number)
  })

  it('is null where there is none', async () => {
    expect((await planOf(TITLE)).number).toBeNull()
  })
})

describe('the kind of document', () => {
  it.each([
    ['KẾ HOẠCH', 'KẾ HOẠCH'],
    ['Kế hoạch:', 'Kế hoạch'],
    ['K Ế H O Ạ C H', 'KẾ HOẠCH'],
    ['KÊ HOẠCH', 'KẾ HOẠCH'],
    ['QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH'],
  ])('%s is %s', async (line, kind) => {
    expect((await planOf(`${line}\nNạo vét kênh\n\nI. NỘI DUNG\n`)).docType).toBe(kind)
  })
})

describe('the kind of a document that lost its line', () => {
  it.each([
    ['KH-UBND', 'KẾ HOẠCH'],
    ['BC-UBND', null],
  ])('behind the symbol %s is %s', async (symbol, kind) => {
    const head = `UBND XÃ LA SƠN HẠ\nSố: 15/${symbol}\n\nNẠO VÉT KÊNH BÀ THOẠI\n\n`
    expect((await planOf(`${head}I. NỘI DUNG\n\nVớt bèo.\n`)).docType).toBe(kind)
  })
})

describe('place and date', () => {
  it('are only as exact as they are written', async () => {
    expect(await withHead('La Sơn Hạ, ngày     tháng 5 năm 2026')).toMatchObject({
      place: 'La Sơn Hạ',
      issuedOn: { edtf: '2026-05' },
    })
  })
})

describe('the place of a date', () => {
  it('can have a number for its name', async () => {
    expect((await withHead('Quận 7, ngày 05 tháng 02 năm 2026')).place).toBe('Quận 7')
  })
})

describe('recipients', () => {
  it('are parted from what the paper is sent to them for', async () => {
    const { recipients, archive } = await withTail(
      'Nơi nhận:\n- Thường trực Đảng ủy (để b/c);\n- Các thôn (thôn Đoài, thôn Trung);\n- Công an xã (phối hợp thực hiện);\n- Lưu: VT, VHXH.',
    )
    expect(recipients).toEqual([
      { name: 'Thường trực Đảng ủy', purpose: 'để b/c' },
      { name: 'Các thôn (thôn Đoài, thôn Trung)', purpose: null },
      { name: 'Công an xã', purpose: 'phối hợp thực hiện' },
    ])
    expect(archive).toEqual(['VT', 'VHXH'])
  })
})

describe('the signature', () => {
  it.each([
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Mận',
      {
        modes: ['TM', 'KT'],
        onBehalfOf: ['ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
        jobTitle: 'PHÓ CHỦ TỊCH',
        name: 'Lê Thị Mận',
      },
    ],
    [
      'T/M ĐẢNG ỦY\nK/T BÍ THƯ\nPHÓ BÍ THƯ\n\nHồ Văn Sung',
      { modes: ['TM', 'KT'], onBehalfOf: ['ĐẢNG ỦY', 'BÍ THƯ'], jobTitle: 'PHÓ BÍ THƯ', name: 'Hồ Văn Sung' },
    ],
    ['Q. GIÁM ĐỐC\n\nLê Thị Mận', { modes: ['Q'], jobTitle: 'Q. GIÁM ĐỐC', name: 'Lê Thị Mận' }],
    ['HIỆU TRƯỞNG\n\nLÊ THỊ MẬN', { modes: [], onBehalfOf: [], jobTitle: 'HIỆU TRƯỞNG', name: 'LÊ THỊ MẬN' }],
    [
      'TRƯỞNG BAN\n(Đã ký)\nPHÓ CHỦ TỊCH UBND XÃ\n\nLê Thị Mận',
      { jobTitle: 'TRƯỞNG BAN', name: 'Lê Thị Mận' },
    ],
    ['PHÓ BÍ THƯ\nTHƯỜNG TRỰC\n\nLê Thị Mận', { jobTitle: 'PHÓ BÍ THƯ THƯỜNG TRỰC', name: 'Lê Thị Mận' }],
    ['GIÁM ĐỐC', { jobTitle: 'GIÁM ĐỐC', name: null }],
  ])('%j', async (tail, signature) => {
    expect((await withTail(tail)).signature).toMatchObject(signature)
  })

  it('is null where nobody signs', async () => {
    expect((await withTail('Nơi nhận:\n- Lưu: VT.')).signature).toBeNull()
  })
})

describe('the places of the fields', () => {
  it('are those of the values without their labels', async () => {
    const text = `Số: 15/KH-UBND\tLa Sơn Hạ, ngày 05 tháng 02 năm 2026\n\n${TITLE}I. NỘI DUNG\n\nVớt bèo.\n\nNơi nhận:\n- Các thôn (b/c);\n- Lưu: VT.\n`
    const plan = await planOf(text)
    expect(
      [
        '/number',
        '/number/ordinal',
        '/number/symbol',
        '/place',
        '/issuedOn',
        '/recipients/0/name',
        '/recipients/0/purpose',
        '/archive/0',
      ].map((pointer) => wordsOf(plan, text, pointer).join()),
    ).toEqual([
      '15/KH-UBND',
      '15',
      'KH-UBND',
      'La Sơn Hạ',
      'ngày 05 tháng 02 năm 2026',
      'Các thôn',
      'b/c',
      'VT',
    ])
  })
})
