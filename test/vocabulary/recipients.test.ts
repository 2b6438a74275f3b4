import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { readVocabulary } from './read-vocabulary.ts'

interface Purpose {
  pattern: string
  examples: string[]
}

const { purposes }: { purposes: Purpose[] } = readVocabulary('recipients')

const recipientsOf = async (bracket: string) =>
  (await extract(`KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\nNơi nhận:\n- Công an xã (${bracket});\n- Lưu: VT.\n`))
    .recipients

describe('what stands in brackets behind a recipient', () => {
  for (const { pattern, examples } of purposes) {
    it.each(examples)('is a purpose: %s', async (example) => {
      expect(example.toLowerCase()).toMatch(new RegExp(`^(?:${pattern})`, 'u'))
      expect(await recipientsOf(example)).toEqual([{ name: 'Công an xã', purpose: example }])
    })
  }

  it.each(['Đ/c Phúc', 'bản điện tử', 'Hòa'])('is part of the name: %s', async (bracket) => {
    expect(await recipientsOf(bracket)).toEqual([{ name: `Công an xã (${bracket})`, purpose: null }])
  })
})
