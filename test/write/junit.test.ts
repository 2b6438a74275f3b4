import { describe, expect, it } from 'vitest'
import { writeJunit } from '../../src/write/junit.ts'
import { hostileReport, sampleReport } from './sample-report.ts'

/** Reads XML as far as it is used here, strictly: what is no tag, no attribute and no text is a fault. */
function read(xml: string): { tag: string; attributes: Record<string, string> }[] {
  const found: { tag: string; attributes: Record<string, string> }[] = []
  const open: string[] = []
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  const plain = (text: string): string => {
    if (/[<>"]|&(?!(?:amp|lt|gt|quot|#10);)/.test(text)) throw new Error(`not escaped: ${text}`)
    return text.replace(
      /&(amp|lt|gt|quot|#10);/g,
      (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name as 'lt'] ?? '\n',
    )
  }
  for (const [, tag = '', text = ''] of rest.matchAll(/<([^<>]*)>([^<]*)/g)) {
    plain(text)
    if (tag.startsWith('/')) {
      expect(open.pop()).toBe(tag.slice(1))
      continue
    }
    const [, name = '', list = '', end] = /^([a-z]+)((?: [a-z]+="[^"]*")*)(\/?)$/.exec(tag) ?? []
    expect(name).not.toBe('')
    const attributes = [...list.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [
      key,
      plain(value!),
    ])
    found.push({ tag: name, attributes: Object.fromEntries(attributes) })
    if (end === '') open.push(name)
  }
  expect(open).toEqual([])
  return found
}

describe('writeJunit', () => {
  it('writes a suite a file: failures for findings, an error for a file that could not be read, a pass otherwise', () => {
    const nodes = read(writeJunit(sampleReport()))
    expect(nodes.filter(({ tag }) => tag === 'testsuite').map(({ attributes }) => attributes)).toEqual([
      { name: 'xa/suoi mo.txt', tests: '4', failures: '4', errors: '0' },
      { name: 'xa/sach.txt', tests: '1', failures: '0', errors: '0' },
      { name: 'xa/vang.txt', tests: '1', failures: '0', errors: '1' },
    ])
    expect(nodes.filter(({ tag }) => tag === 'testcase')[1]!.attributes).toEqual({
      classname: 'xa/suoi mo.txt',
      name: 'missing-deadline (12:3)',
    })
    expect(nodes.filter(({ tag }) => tag === 'failure').map(({ attributes }) => attributes.type)).toEqual([
      'error',
      'warning',
      'warning',
      'info',
    ])
    expect(nodes.find(({ tag }) => tag === 'error')?.attributes).toEqual({
      message: 'vang.txt: không có tệp này.',
    })
  })

  it('is XML whatever stands in a name and a text', () => {
    const xml = writeJunit(hostileReport())
    expect(xml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff\ud800]/)
    const failure = read(xml).find(({ tag }) => tag === 'failure')
    expect(failure?.attributes.message).toContain('<script>&"\'</script> ]]> ␛]0;x')
  })
})
