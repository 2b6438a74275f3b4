import { describe, expect, it } from 'vitest'
import { opensRecipients, opensSignature } from '../../src/parse/tail.ts'
import { treeOf } from './cleaned.ts'

const BODY = 'KẾ HOẠCH\nNạo vét kênh Bà Thoại\n\nI. NỘI DUNG\n\nVớt bèo trên kênh.\n\n'

function shown(tail: string) {
  const { main, loose } = treeOf(BODY + tail)
  return {
    recipients: main.recipients?.items.map(({ value }) => value) ?? null,
    archive: main.recipients?.archive.value ?? null,
    signature: main.signature?.lines.map(({ value }) => value) ?? null,
    unknown: loose.filter(({ type }) => type === 'unknown').map(({ text }) => text.value),
  }
}

const READ = {
  recipients: ['Thường trực Đảng ủy (b/c);', 'Các thôn;'],
  archive: 'Lưu: VT.',
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Thị Mận'],
  unknown: [],
}
const LIST = '- Thường trực Đảng ủy (b/c);\n- Các thôn;\n- Lưu: VT.'
const SIGNATURE = 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Mận'

describe('recipients and signature', () => {
  it.each([
    ['one under the other', `Nơi nhận:\n${LIST}\n\n${SIGNATURE}`],
    ['the signature first', `${SIGNATURE}\n\nNơi nhận:\n${LIST}`],
    [
      'with a stamp between position and name',
      `Nơi nhận:\n${LIST}\n\n${SIGNATURE.replace('\n\n', '\n(Đã ký)\n')}`,
    ],
    ['in the cells of a layout table', `|\nNơi nhận:\n${LIST}\n|\n${SIGNATURE}\n|`],
    [
      'side by side on the same lines',
      'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Thường trực Đảng ủy (b/c);     KT. CHỦ TỊCH\n- Các thôn;\tPHÓ CHỦ TỊCH\n- Lưu: VT.\n\nLê Thị Mận',
    ],
    [
      'side by side, one blank apart',
      'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Thường trực Đảng ủy (b/c); KT. CHỦ TỊCH\n- Các thôn; PHÓ CHỦ TỊCH\n- Lưu: VT. Lê Thị Mận',
    ],
    [
      'side by side, with the number of a page between two recipients',
      'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Thường trực Đảng ủy (b/c);\tKT. CHỦ TỊCH\n\tPHÓ CHỦ TỊCH\n\n3\n\n- Các thôn;\n- Lưu: VT.\tLê Thị Mận',
    ],
    [
      'the number of a page right between two recipients',
      `Nơi nhận:\n${LIST.replace('\n', '\n3\n')}\n\n${SIGNATURE}`,
    ],
    ['the number of a page in front of the signature', `Nơi nhận:\n${LIST}\n\n3\n\n${SIGNATURE}`],
    [
      'the number of a page in front of the name',
      `Nơi nhận:\n${LIST}\n\n${SIGNATURE.replace('\n\n', '\n\n3\n\n')}`,
    ],
    [
      'dashes that a scan makes waves of, and one that it lost',
      'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n~ Thường trực Đảng ủy (b/c); KT. CHỦ TỊCH\nCác thôn;\nPHÓ CHỦ TỊCH\n~ Lưu: VT.\n\nLê Thị Mận',
    ],
    ['in bold and italics', `***Nơi nhận:***\n${LIST}\n\n**${SIGNATURE.replace('\n\n', '**\n\n**')}**`],
    [
      'without bullets but with semicolons',
      `Nơi nhận:\nThường trực Đảng ủy (b/c);\nCác thôn;\n- Lưu: VT.\n\n${SIGNATURE}`,
    ],
  ])('%s', (_, tail) => {
    expect(shown(tail)).toEqual(READ)
  })

  it('an appendix behind the number of a page', () => {
    const tree = treeOf(
      `${BODY}Nơi nhận:\n${LIST}\n\n${SIGNATURE}\n\n3\n\nDANH MỤC VIỆC\n\n1. Vớt bèo\n2. Đốt bỏ`,
    )
    expect(tree.main.appendices.map(({ title }) => title.value)).toEqual(['DANH MỤC VIỆC'])
  })

  it('a recipient over two lines', () => {
    expect(shown('Nơi nhận:\n- Thường trực Đảng ủy,\nThường trực HĐND xã;\n- Lưu: VT.').recipients).toEqual([
      'Thường trực Đảng ủy, Thường trực HĐND xã;',
    ])
  })

  it('a recipient that goes on below the line that it shares with the signature', () => {
    expect(
      shown('Nơi nhận:\tTRƯỞNG ĐOÀN\n- Văn phòng (bố trí\t(Đã ký)\nxe, kinh phí);\n- Lưu: VT.\n\nLê Thị Mận'),
    ).toMatchObject({
      recipients: ['Văn phòng (bố trí xe, kinh phí);'],
      archive: 'Lưu: VT.',
      signature: ['TRƯỞNG ĐOÀN', 'Lê Thị Mận'],
    })
  })

  it('the own office of the signer below the stamp, which is not what he signs as', () => {
    expect(shown('TRƯỞNG BAN\n(Đã ký)\nPHÓ CHỦ TỊCH UBND XÃ\nLê Thị Mận').signature).toEqual([
      'TRƯỞNG BAN',
      'Lê Thị Mận',
    ])
  })

  it('an archive line over two lines', () => {
    expect(shown('Nơi nhận:\n- Các thôn;\n- Lưu: VT,\nVHXH.').archive).toBe('Lưu: VT, VHXH.')
  })

  it('a body over two lines', () => {
    expect(shown('Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN\nDÂN\nCHỦ TỊCH\n\nLê Thị Mận').signature).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Thị Mận',
    ])
  })

  it('the marks of the Party', () => {
    expect(shown('Nơi nhận:\n- Lưu VPĐU.\n\nT/M ĐẢNG ỦY\nPHÓ BÍ THƯ\n\nLê Thị Mận').signature).toEqual([
      'T/M ĐẢNG ỦY',
      'PHÓ BÍ THƯ',
      'Lê Thị Mận',
    ])
  })

  it('a signature alone', () => {
    expect(shown('GIÁM ĐỐC\n\nLê Thị Mận')).toMatchObject({
      recipients: null,
      signature: ['GIÁM ĐỐC', 'Lê Thị Mận'],
    })
  })

  it('recipients alone, with a stamp that nobody signed', () => {
    expect(shown('Nơi nhận:\tKý bởi: Văn thư\n- Các thôn.')).toMatchObject({
      recipients: ['Các thôn.'],
      signature: null,
    })
  })
})

describe('what stands behind the tail', () => {
  it('is unknown where nothing makes an appendix of it', () => {
    expect(shown(`Nơi nhận:\n${LIST}\n\n${SIGNATURE}\n\nTài liệu này đã được soát\nmột lần.`)).toEqual({
      ...READ,
      unknown: ['Tài liệu này đã được soát một lần.'],
    })
  })

  it('is unknown in a cell that holds more than its form', () => {
    const { unknown, signature } = shown(
      `|\nNơi nhận:\n${LIST}\n|\n${SIGNATURE}\nbản sao không có giá trị\n|`,
    )
    expect([unknown, signature]).toEqual([['bản sao không có giá trị'], READ.signature])
  })
})

describe('opensRecipients', () => {
  it.each([
    ['Nơi nhận:', true],
    ['NƠI NHẬN', true],
    ['Nơi nhận: - Các thôn;', true],
    ['Nơi nhận hồ sơ đặt tại thôn Đoài', false],
  ])('%s: %s', (line, expected) => {
    expect(opensRecipients(line)).toBe(expected)
  })
})

describe('opensSignature', () => {
  it.each([
    ['TM. ỦY BAN NHÂN DÂN', true],
    ['Q. GIÁM ĐỐC', true],
    ['TUQ. CHỦ TỊCH', true],
    ['HIỆU TRƯỞNG', true],
    ['Hiệu trưởng', false],
    ['TMĐT LA SƠN HẠ', false],
    ['MỤC ĐÍCH', false],
    ['PHÓNG SỰ', false],
  ])('%s: %s', (line, expected) => {
    expect(opensSignature(line)).toBe(expected)
  })
})
