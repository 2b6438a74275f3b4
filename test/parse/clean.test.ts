import { describe, expect, it } from 'vitest'
import { rangesOf } from '../../src/parse/text.ts'
import { cleaned } from './cleaned.ts'

/** The source of a word of the cleaned text. */
function sourceOf(source: string, word: string): string[] {
  const text = cleaned(source)
  const at = text.value.indexOf(word)
  return rangesOf(text, at, at + word.length).map(({ from, to }) => source.slice(from, to))
}

describe('clean', () => {
  it.each([
    ['plain text', 'Sở Nội vụ', 'Sở Nội vụ'],
    ['runs of spaces and tabs', '  Sở \t  Nội vụ  ', 'Sở Nội vụ'],
    ['NBSP and other spaces', 'Sở\u00a0Nội\u2009\u3000vụ', 'Sở Nội vụ'],
    ['soft hyphens and characters without a width', 'Sở\u00ad Nộ\u200bi \u2060vụ\ufeff', 'Sở Nội vụ'],
    ['decomposed letters', 'Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ'],
    ['Ð of other alphabets', 'Ðảng ủy, ðội', 'Đảng ủy, đội'],
    ['marks of emphasis', '**Sở *Nội vụ***', 'Sở Nội vụ'],
    ['nothing but blanks', ' \t\u00a0', ''],
    ['nothing but marks', '** **', ''],
  ])('reads %s', (_, source, value) => {
    expect(cleaned(source).value).toBe(value)
  })

  it.each([
    ['NBSP before it', 'Sở\u00a0\u00a0Nội vụ', 'Nội', ['Nội']],
    ['decomposed letters', 'Phòng Tài chính'.normalize('NFD'), 'Tài', ['Tài'.normalize('NFD')]],
    ['a soft hyphen in it', 'Sở Nộ\u00adi vụ', 'Nội', ['Nộ\u00adi']],
    ['a mark in it', 'Sở N**ội** vụ', 'Nội', ['N**ội']],
    ['marks around it', 'Sở **Nội** vụ', 'Nội', ['Nội']],
    ['Ð in it', 'xã Ðông Hà', 'Đông', ['Ðông']],
    ['spaces in it', 'Sở   Nội vụ', 'Sở Nội', ['Sở   Nội']],
  ])('leads back to the source of a word with %s', (_, source, word, found) => {
    expect(sourceOf(source, word)).toEqual(found)
  })

  it('keeps a combining mark that has no letter', () => {
    expect(cleaned('\u0301a').value).toBe('\u0301a')
  })
})
