import { describe, expect, it } from 'vitest'
import { PlanExtractError } from '../../../src/errors.ts'
import { extract } from '../../../src/pipeline.ts'
import { readDocument } from '../../../src/read/read.ts'
import { cell, list, packOdt, paragraph, table, writeOdt } from './odt-writer.ts'

async function failure(bytes: Uint8Array): Promise<{ code: string; args: unknown }> {
  try {
    await readDocument(bytes)
  } catch (error) {
    if (error instanceof PlanExtractError) return { code: error.code, args: error.args }
    throw error
  }
  throw new Error('was read')
}

describe('an ODT that is not safe is an error', () => {
  it.each([
    ['unpacks to too much', packOdt(`<a>${' '.repeat(33 * 1024 * 1024)}</a>`, '<a/>', '<a/>', 0), 'unpacked'],
    ['packs more tightly than text can', packOdt(`<a>${' '.repeat(8_000_000)}</a>`), 'ratio'],
    [
      'is nested too deep',
      writeOdt({ body: '<text:section>'.repeat(5000) + '</text:section>'.repeat(5000) }),
      'nesting',
    ],
    [
      'declares an entity',
      packOdt('<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'),
      'doctype',
    ],
  ])('where it %s', async (_, bytes, reason) => {
    expect(await failure(bytes)).toMatchObject({ code: 'unsafe-file', args: { kind: 'ODT', reason } })
  })

  it('where repeated cells multiply', async () => {
    const wide = cell('', 'table:number-columns-repeated="999999999"')
    expect(await failure(writeOdt({ body: table([wide.repeat(9000)]) }))).toMatchObject({
      args: { reason: 'elements', part: 'table' },
    })
    const rows = Array.from({ length: 200 }, () => wide.repeat(2))
    const body = table(rows).replaceAll(
      '<table:table-row>',
      '<table:table-row table:number-rows-repeated="999999999">',
    )
    expect(await failure(writeOdt({ body }))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'elements', part: 'table' },
    })
  })
})

describe('an ODT that is broken is an error that names the part', () => {
  const whole = writeOdt({ body: paragraph('Một') })

  it('where its end is missing, or its bytes are wrong', async () => {
    expect(await failure(whole.subarray(0, whole.length - 40))).toMatchObject({ code: 'broken-file' })
    for (let at = 90; at < whole.length; at += 11) {
      const wrong = whole.slice()
      wrong[at]! ^= 0x55
      const found = await readDocument(wrong).catch((error) => error)
      if (found instanceof Error) expect(found).toBeInstanceOf(PlanExtractError)
    }
  })

  it.each([['<a><b></a>'], ['<a>&b;</a>'], [''], ['<a/>']])('where its content is %s', async (content) => {
    expect(await failure(packOdt(content))).toMatchObject({
      code: 'broken-file',
      args: { kind: 'ODT', part: 'content.xml' },
    })
  })
})

it('an ODT behind a password is an error that says so', async () => {
  const manifest =
    '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
  expect(await failure(writeOdt({ body: '', manifest }))).toEqual({ code: 'encrypted-file', args: {} })
})

describe('an ODT is read in spite of', () => {
  it('styles that lead back to themselves', async () => {
    const style = (name: string, parent: string) =>
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`
    const parts = { body: paragraph('Một', 'A'), automatic: style('A', 'B') + style('B', 'A') }
    expect((await readDocument(writeOdt(parts))).text).toBe('Một\n')
  })

  it('lists, changes and styles that are not there, and numbers that are none', async () => {
    const body =
      list([paragraph('Một', '?')], 'text:style-name="?" text:continue-list="?"') +
      paragraph('<text:change text:change-id="?"/><text:change-end/>Hai<text:s text:c="-1"/>') +
      table([cell('Ba', 'table:number-columns-spanned="0" table:number-rows-spanned="x"') + cell('Bốn')])
    for (const trackChanges of ['final', 'original'] as const) {
      const { text } = await readDocument(writeOdt({ body }), { trackChanges })
      expect(text.split(/\s+/).filter(Boolean)).toEqual(['Một', 'Hai', 'Ba', 'Bốn'])
    }
  })

  it('a deletion within a deletion', async () => {
    const gone = `<text:deletion>${paragraph('cũ<text:change text:change-id="d"/>')}</text:deletion>`
    const body = `<text:tracked-changes><text:changed-region xml:id="d">${gone}</text:changed-region></text:tracked-changes>`
    const bytes = writeOdt({ body: body + paragraph('<text:change text:change-id="d"/>mới') })
    expect((await readDocument(bytes, { trackChanges: 'original' })).text).toBe('cũmới\n')
  })

  it('a text without anything', async () => {
    expect((await extract(writeOdt({ body: '' }))).messages.map(({ rule }) => rule)).toContain(
      'empty-document',
    )
  })
})

// A collection of garbage that falls on one run only is no growth: a case that fails is measured anew.
it('twice the paragraphs, items, boxes or styles take about twice the time', { retry: 2 }, async () => {
  const box = `<draw:frame><draw:text-box>${paragraph('hộp')}</draw:text-box></draw:frame>`
  const chain = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        `<style:style style:name="P${i}" style:family="paragraph" style:parent-style-name="P${i + 1}"/>`,
    ).join('')
  const makers = [
    (count: number) =>
      Array.from({ length: count }, (_, i) => paragraph(`Việc <text:s/>${i * 7919}`)).join(''),
    (count: number) => list(Array.from({ length: count }, (_, i) => paragraph(`Việc ${i * 7919}`))),
    (count: number) => paragraph(box.repeat(count)),
    (count: number) => Array.from({ length: count }, (_, i) => paragraph('Việc', `P${i}`)).join(''),
  ]
  for (const make of makers) {
    const files = [2000, 4000].map((count) => writeOdt({ body: make(count), automatic: chain(count) }))
    const times = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let turn = 0; turn < 6 && (turn < 2 || times[1]! > limit(times[0]!)); turn++) {
      for (const [i, file] of files.entries()) {
        const start = performance.now()
        await readDocument(file)
        times[i] = Math.min(times[i]!, performance.now() - start)
      }
    }
    expect(times[1]!).toBeLessThan(limit(times[0]!))
  }
})

const limit = (half: number) => half * 3 + 5
