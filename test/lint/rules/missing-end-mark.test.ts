import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

test('the finding stands at the last character of the body', async () => {
  const text = planText({ body: 'I. NỘI DUNG\nTrồng 200 cây bàng.' })
  const [message] = await lintText('missing-end-mark', text)
  expect(text.split('\n')[message!.line - 1]).toBe('Trồng 200 cây bàng.')
  expect(message!.endColumn).toBe('Trồng 200 cây bàng.'.length + 1)
})

test.each(['bàng./.', 'bàng. /.', 'bàng ./.'])('%s ends a body', async (words) => {
  expect(
    await lintText('missing-end-mark', planText({ body: `I. NỘI DUNG\nTrồng 200 cây ${words}` })),
  ).toEqual([])
})
