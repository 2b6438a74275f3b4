import { describe, expect, it } from 'vitest'
import { PlanExtractError } from '../../../src/errors.ts'
import { extract } from '../../../src/pipeline.ts'
import { readDocument } from '../../../src/read/read.ts'
import { growth } from '../growth.ts'
import {
  cell,
  definition,
  inList,
  level,
  list,
  pack,
  paragraph,
  run,
  table,
  writeDocx,
} from './docx-writer.ts'

async function failure(bytes: Uint8Array): Promise<{ code: string; args: unknown }> {
  try {
    await readDocument(bytes)
  } catch (error) {
    if (error instanceof PlanExtractError) return { code: error.code, args: error.args }
    throw error
  }
  throw new Error('was read')
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const withDocument = (document: string, level: 0 | 9 = 9) =>
  pack(
    {
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': document,
    },
    level,
  )

/** A zip with a directory of the long form (zip64) that says how many entries there are. */
function withLongDirectory(zip: Uint8Array, entries: number): Uint8Array {
  const end = zip.subarray(zip.length - 22)
  const long = Buffer.alloc(56 + 20)
  long.write('PK\x06\x06', 0, 'latin1')
  long.writeUInt32LE(entries, 32)
  long.writeUInt32LE(Buffer.from(end).readUInt32LE(16), 48)
  long.write('PK\x06\x07', 56, 'latin1')
  long.writeUInt32LE(zip.length - 22, 56 + 8)
  return Buffer.concat([zip.subarray(0, zip.length - 22), long, end])
}

describe('a DOCX that is not safe is an error', () => {
  it('where a part unpacks to too much', async () => {
    const bytes = withDocument(`<a>${' '.repeat(33 * 1024 * 1024)}</a>`, 0)
    expect(await failure(bytes)).toMatchObject({ code: 'unsafe-file', args: { reason: 'unpacked' } })
  })

  it('where a part packs more tightly than text can', async () => {
    const bytes = withDocument(`<a>${' '.repeat(8_000_000)}</a>`)
    expect(await failure(bytes)).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'ratio', part: 'word/document.xml' },
    })
  })

  it('where elements are nested too deep', async () => {
    const bytes = writeDocx({ body: '<w:sdtContent>'.repeat(5000) + '</w:sdtContent>'.repeat(5000) })
    expect(await failure(bytes)).toMatchObject({ code: 'unsafe-file', args: { reason: 'nesting' } })
  })

  it('where there are too many elements', async () => {
    const noise = Array.from({ length: 1_000_001 }, (_, i) => `<a${i % 977}/>`)
    expect(await failure(writeDocx({ body: noise.join('') }))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'elements' },
    })
  })

  it('where merged cells multiply', async () => {
    const row = (_: unknown, i: number) =>
      `<w:tr>${cell('', '<w:gridSpan w:val="999999"/>')}${cell(`${i * 7919}`)}</w:tr>`
    const body = `<w:tbl>${Array.from({ length: 9000 }, row).join('')}</w:tbl>`
    expect(await failure(writeDocx({ body }))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'elements' },
    })
  })

  it.each([
    ['an entity that grows', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'],
    ['an entity from outside', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'],
  ])('where it declares %s', async (_, document) => {
    expect(await failure(withDocument(document))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'doctype' },
    })
  })
})

describe('a DOCX that is broken is an error that names the part', () => {
  const whole = writeDocx({ body: paragraph('Một') })

  it('where its end is missing', async () => {
    expect(await failure(whole.subarray(0, whole.length - 40))).toMatchObject({ code: 'broken-file' })
  })

  it('where its bytes are wrong', async () => {
    for (let at = 30; at < whole.length; at += 7) {
      const wrong = whole.slice()
      wrong[at]! ^= 0x55
      const found = await readDocument(wrong).catch((error) => error)
      if (found instanceof Error) expect(found).toBeInstanceOf(PlanExtractError)
    }
  })

  it('where its directory names more entries than there is room for', async () => {
    expect(await failure(withLongDirectory(whole, 0xffffffff))).toMatchObject({ code: 'broken-file' })
  })

  it('where its directory stands outside of it', async () => {
    const wrong = whole.slice()
    new DataView(wrong.buffer).setUint32(wrong.length - 6, 0x7fffffff, true)
    expect(await failure(wrong)).toMatchObject({ code: 'broken-file' })
  })

  it('where two parts have one name', async () => {
    const document = (text: string) =>
      `<w:document xmlns:w="${WORD}"><w:body>${paragraph(text)}</w:body></w:document>`
    const twice = pack({
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': document('Một'),
      'word/Document.xml': document('Hai'),
    })
    const bytes = Buffer.from(
      Buffer.from(twice).toString('latin1').replaceAll('word/Document.xml', 'word/document.xml'),
      'latin1',
    )
    expect(await failure(bytes)).toMatchObject({ code: 'broken-file', args: { part: 'word/document.xml' } })
  })

  it('where its XML is not well-formed, or holds an unknown entity', async () => {
    for (const document of ['<a><b></a>', '<a>&b;</a>', '']) {
      expect(await failure(withDocument(document))).toMatchObject({
        code: 'broken-file',
        args: { kind: 'DOCX', part: 'word/document.xml' },
      })
    }
  })

  it('where it has no document', async () => {
    const rels = (target: string) =>
      `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" ${target}/></Relationships>`
    for (const target of [
      'Target="word/document.xml"',
      'Target="http://example.org/d.xml" TargetMode="External"',
    ]) {
      const bytes = pack({ '_rels/.rels': rels(target), 'word/document2.xml': '<a/>' })
      expect(await failure(bytes)).toMatchObject({ code: 'broken-file', args: { part: 'word/document.xml' } })
    }
  })

  it('where a part is longer than it says', async () => {
    const bytes = withDocument(`<a>${'Một hai ba. '.repeat(900)}</a>`)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    // The size that the directory at the end gives for the last file, word/document.xml.
    const entry = Buffer.from(bytes).lastIndexOf('PK\x01\x02', undefined, 'latin1')
    view.setUint32(entry + 24, 40, true)
    expect(await failure(bytes)).toMatchObject({ code: 'broken-file' })
  })
})

it('a document behind a password is an error that says so', async () => {
  const ole = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  expect(await failure(ole)).toEqual({ code: 'encrypted-file', args: {} })
})

describe('a DOCX is read in spite of', () => {
  it('styles that are based on each other', async () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    const { text } = await readDocument(
      writeDocx({ body: paragraph('Một', '<w:pStyle w:val="A"/>'), styles }),
    )
    expect(text).toBe('Một\n')
  })

  it('list styles that lead to each other', async () => {
    const numbering = definition(0, '<w:numStyleLink w:val="A"/>') + list(1, 0)
    const styles = '<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const { text } = await readDocument(writeDocx({ body: paragraph('Một', inList(1)), numbering, styles }))
    expect(text).toBe('Một\n')
  })

  it('lists, levels and styles that are not there, and numbers that are none', async () => {
    const numbering =
      definition(0, level(0, 'decimal', '%9%1.')) + list(1, 0) + list(2, 77) + list(Number.NaN, 0)
    const body = [inList(1, 8), inList(1, 99), inList(1, -1), inList(2), inList(3), '<w:pStyle w:val="?"/>']
      .map((properties) => paragraph('Một', properties))
      .join('')
    const { text } = await readDocument(writeDocx({ body, numbering }))
    expect(text).toBe('Một\n'.repeat(6))
  })

  it('a note that refers to itself', async () => {
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    const footnotes = `<w:footnote w:id="1">${paragraph(run('Xem.') + reference)}</w:footnote>`
    const { text } = await readDocument(writeDocx({ body: paragraph(run('Một') + reference), footnotes }))
    expect(text).toBe('Một\n[1] Xem.\n')
  })

  it('macros, embedded files and links out of it, which are never touched', async () => {
    const inner = Buffer.from(pack({ 'word/document.xml': '<!DOCTYPE a><a/>' })).toString('latin1')
    const target = (id: string, type: string, target: string, more = '') =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${more}/>`
    const bytes = pack({
      '_rels/.rels': `<Relationships>${target('a', 'officeDocument', 'word/document.xml')}</Relationships>`,
      'word/document.xml':
        `<w:document xmlns:w="${WORD}" xmlns:r="r"><w:body>${paragraph(run('Một'))}<w:altChunk r:id="d"/>` +
        `<w:subDoc r:id="e"/></w:body></w:document>`,
      'word/_rels/document.xml.rels':
        `<Relationships>${target('b', 'vbaProject', 'vbaProject.bin')}${target('c', 'package', 'embeddings/a.docx')}` +
        `${target('d', 'aFChunk', 'file:///etc/hostname', ' TargetMode="External"')}` +
        `${target('e', 'styles', 'http://example.org/styles.xml', ' TargetMode="External"')}</Relationships>`,
      'word/vbaProject.bin': 'Sub AutoOpen()',
      'word/embeddings/a.docx': inner,
    })
    expect((await readDocument(bytes)).text).toBe('Một\n')
  })

  it('names that lead out of it, for nothing is written and none leads to a file', async () => {
    for (const name of [
      '../../../../etc/hostname',
      '/etc/hostname',
      'file:///etc/hostname',
      '/__proto__',
      '/constructor',
    ]) {
      const bytes = pack({
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
        '../../../../tmp/word/document.xml': '<a/>',
        'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${paragraph('Một')}</w:body></w:document>`,
        'word/_rels/document.xml.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/styles" Target="${name}"/></Relationships>`,
      })
      expect((await readDocument(bytes)).text).toBe('Một\n')
    }
  })

  it('a body without anything', async () => {
    expect((await extract(writeDocx({ body: '' }))).messages.map(({ rule }) => rule)).toContain(
      'empty-document',
    )
  })
})

it('four times the paragraphs, nested tables, open fields or prefixes take about four times as long', async () => {
  const item = (i: number) => paragraph(run(`Việc ${i * 7919}\t`) + run('làm', '<w:b/>'), inList(1))
  const nested = (i: number, depth = 40): string =>
    depth === 0 ? item(i) : table([[cell(nested(i, depth - 1)), cell(`${i * 7919}`)]])
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const many = (shape: (i: number) => string) => (count: number) =>
    Array.from({ length: count }, (_, i) => shape(i)).join('')
  const bodies = [
    many(item),
    many(nested),
    (count: number) => paragraph(many((i) => mark('begin') + mark('separate') + run(`${i}`))(count * 30)),
    (count: number) => many((i) => `<x${i}:p xmlns:x${i}="${WORD}"/>`)(count * 50),
  ]
  for (const body of bodies) {
    const [small, large] = [50, 200].map((count) => writeDocx({ body: body(count) }))
    // Were it by their square, it would be sixteen times as long.
    expect(await growth(small!, large!, readDocument, 10)).toBeLessThan(10)
  }
})
