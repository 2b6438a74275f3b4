import { describe, expect, it } from 'vitest'
import { findEmphasis } from '../../src/parse/emphasis.ts'
import { cleaned } from './cleaned.ts'

const spansIn = (source: string) =>
  findEmphasis(source, 0, source.length)?.spans.map(
    ({ from, to, strong }) => `${strong ? 'bold' : 'italics'} ${source.slice(from, to)}`,
  )

describe('findEmphasis', () => {
  it('finds bold and italics', () => {
    expect(spansIn('**Sở Nội vụ** và *Công an xã*')).toEqual(['bold **Sở Nội vụ**', 'italics *Công an xã*'])
    expect(spansIn('__Sở__ _vụ_')).toEqual(['bold __Sở__', 'italics _vụ_'])
  })

  it('closes behind a space, as copies of web pages have it', () => {
    expect(cleaned('*Đơn vị chủ trì: *Sở Nội vụ').value).toBe('Đơn vị chủ trì: Sở Nội vụ')
  })

  it('reads a run that closes one and opens the next', () => {
    expect(spansIn('**đậm ***nghiêng*')).toEqual(['bold **đậm ***', 'italics *nghiêng*'])
    expect(cleaned('**1.****Mục đích**').value).toBe('1.Mục đích')
  })

  it.each([
    ['nothing', 'Sở Nội vụ', 'Sở Nội vụ'],
    ['a star that nothing closes', '* Vớt bèo', '* Vớt bèo'],
    ['one word that nothing closes', 'bãi *cọc', 'bãi *cọc'],
    ['a blank to fill in', 'Số: ____/KH', 'Số: ____/KH'],
    ['underscores in a name', 'mau_so_1', 'mau_so_1'],
    ['stars over nothing', 'a****b', 'ab'],
    ['two stars that nothing opens', 'Mục đích** ', 'Mục đích'],
  ])('leaves %s in peace', (_, source, value) => {
    expect(cleaned(source).value).toBe(value)
  })

  it('reads emphasis over several lines', () => {
    expect(spansIn('**MỤC\nĐÍCH**')).toEqual(['bold **MỤC\nĐÍCH**'])
  })

  it('is null where there is none', () => {
    expect(findEmphasis('Sở Nội vụ', 0, 9)).toBeNull()
  })
})
