import { describe, expect, it } from 'vitest'
import { PlanExtractError } from '../../../src/errors.ts'
import { extract } from '../../../src/pipeline.ts'
import { readDocument } from '../../../src/read/read.ts'

const read = (body: string) => readDocument(Buffer.from(`<html><body>${body}`))

async function reasonOf(body: string): Promise<unknown> {
  const error = await read(body).catch((error) => error)
  if (!(error instanceof PlanExtractError)) throw error
  expect(error).toMatchObject({ code: 'unsafe-file', args: { kind: 'HTML' } })
  return (error.args as { reason: string }).reason
}

describe('a page that is not safe is an error', () => {
  it.each([
    ['div', '<div>'],
    ['span', '<span>'],
    ['b', '<b>'],
    ['table', '<table><tr><td>'],
    ['template', '<template>'],
    ['list', '<ul><li>'],
  ])('where <%s> is nested a hundred thousand times', async (_, open) => {
    expect(await reasonOf(open.repeat(100_000))).toBe('nesting')
  })

  it('where tags that are never closed multiply', async () => {
    const fonts = Array.from({ length: 400 }, (_, i) => `<p><font color=${i}>x`).join('')
    expect(await reasonOf(fonts + '<p>x'.repeat(100_000))).toBe('elements')
  })

  it('where cells that cover others multiply', async () => {
    expect(
      await reasonOf(
        `<table><tr>${'<td rowspan=65534 colspan=1000>a'.repeat(50)}${'<tr><td>b'.repeat(9000)}`,
      ),
    ).toBe('elements')
  })
})

describe('a page is read in spite of', () => {
  it('tags in the wrong order, and things where they cannot be', async () => {
    const { text } = await read('</p></body><b><p>a</b>b<table>c<tr>d<td>e</table><li>f<td>g</html>h')
    expect([...text.replace(/[\s•]/g, '')].sort().join('')).toBe('abcdefgh')
  })

  it('numbers, rules and references that are none', async () => {
    const { text } = await read(
      '<style>p{{}} @media{ {b}} .a{font-weight:;;:x</style><ol type=constructor start=x><li value=-><p class="constructor" style=";:;a">a&#x110000;&bogus;' +
        '<table><tr><td colspan=-1 rowspan=x>b<td colspan=1e9>c</table>',
    )
    expect(text).toContain('a\ufffd&bogus;')
    expect(text).toContain('b\tc')
  })

  it('nothing in it', async () => {
    const { messages } = await extract(Buffer.from('<html><body><script>1</script></body></html>'))
    expect(messages.map(({ rule }) => rule)).toContain('empty-document')
  })
})

// A collection of garbage that falls on one run only is no growth: a case that fails is measured anew.
describe('twice the page takes about twice the time:', { retry: 2 }, () => {
  it.each([
    ['paragraphs', '', '<p class=a style="margin:0">Việc <b>này</b>&nbsp;làm'],
    ['line breaks', '<div>', 'a<br>'],
    ['blank lines', '<div>', '<br>'],
    ['blanks', '<pre>a', ' '],
    ['items', '<ol>', '<li>Việc'],
    ['rows', '<table>', '<tr><td>a<td>b'],
    ['rows beside a cell that covers all', '<table><tr><td rowspan=65534>a', '<tr><td>b'],
    ['attributes', '<p ', 'a b=c '],
    ['classes', '<p class="', 'a '],
    ['rules', '<style>', '.a{b:c}'],
    ['blocks in rules', '<style>@media {', 'a{'],
    ['comments in rules', '<style>', '/*'],
    ['tags in the wrong order', '', '<b><p>a</b>'],
    ['text where rows should be', '<table>', '<i>a</i>'],
    ['notes', '', '<div style="mso-element:footnote">a</div>'],
    ['open comments', '', '<!-- <!-'],
  ])('%s', async (_, head, unit) => {
    const pages = [5_000, 10_000].map((count) => `${head}${unit.repeat(count)}`)
    const times = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let turn = 0; turn < 6 && (turn < 2 || times[1]! > limit(times[0]!)); turn++) {
      for (const [i, page] of pages.entries()) {
        const start = performance.now()
        await read(page)
        times[i] = Math.min(times[i]!, performance.now() - start)
      }
    }
    expect(times[1]!).toBeLessThan(limit(times[0]!))
  })
})

const limit = (half: number) => half * 3 + 5
