import { describe, expect, it } from 'vitest'
import { partedUnits } from '../../src/extract/marked-units.ts'
import { plainText } from '../../src/parse/text.ts'

const parted = (...texts: string[]) => {
  const { lead, support } = partedUnits(
    texts.map((text) => plainText(text, 0)),
    'label',
  )
  const names = (units: typeof lead) => units.map(({ value }) => value).join('; ')
  return `${names(lead)} | ${names(support)}`
}

describe('partedUnits', () => {
  it.each([
    ['Phòng Kinh tế, Công an xã', 'Phòng Kinh tế; Công an xã | '],
    ['Phòng Kinh tế (chủ trì), Công an xã', 'Phòng Kinh tế | Công an xã'],
    ['Phòng Kinh tế chủ trì, Công an xã và Trạm Y tế phối hợp.', 'Phòng Kinh tế | Công an xã; Trạm Y tế'],
    [
      'Phòng Kinh tế chủ trì, phối hợp với Công an xã, UBND các xã, phường',
      'Phòng Kinh tế | Công an xã; UBND các xã, phường',
    ],
    ['Phòng Kinh tế chủ trì, phối hợp Công an xã thực hiện', 'Phòng Kinh tế | Công an xã'],
    ['Phòng Kinh tế là đơn vị chủ trì; phối hợp: Công an xã', 'Phòng Kinh tế | Công an xã'],
    ['Phòng Kinh tế phối hợp với Công an xã', 'Phòng Kinh tế | Công an xã'],
    ['Phòng Kinh tế; Công an xã phối hợp', 'Phòng Kinh tế | Công an xã'],
    ['Chủ trì: Phòng Kinh tế; phối hợp: Công an xã', 'Phòng Kinh tế | Công an xã'],
    [
      'Phòng Kinh tế chủ trì vớt bèo, phối hợp với Trạm Y tế; Công an xã chủ trì tuần tra',
      'Phòng Kinh tế; Công an xã | Trạm Y tế',
    ],
    ['Phòng Kinh tế chủ trì, tham mưu; Công an xã', 'Phòng Kinh tế | Công an xã'],
    ['Các thôn phối hợp thực hiện', 'Các thôn | '],
    ['Tổ phối hợp liên xã, Công an xã', 'Tổ phối hợp liên xã; Công an xã | '],
    ['Cơ quan chủ trì đề án, Công an xã', 'Cơ quan chủ trì đề án; Công an xã | '],
  ])('%s', (text, units) => {
    expect(parted(text)).toBe(units)
  })

  it('remembers who leads from one line of a list to the next', () => {
    expect(parted('Phòng Kinh tế chủ trì', 'Công an xã phối hợp')).toBe('Phòng Kinh tế | Công an xã')
  })
})
