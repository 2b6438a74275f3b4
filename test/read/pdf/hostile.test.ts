import { deflateSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PlanExtractError } from '../../../src/errors.ts'
import { withPdf } from '../../../src/read/pdf/engine.ts'
import { readDocument } from '../../../src/read/read.ts'
import { stream, text, writePdf } from './pdf-writer.ts'

async function failure(read: Promise<unknown>): Promise<{ code: string; args: unknown }> {
  try {
    await read
  } catch (error) {
    if (error instanceof PlanExtractError) return { code: error.code, args: error.args }
    throw error
  }
  throw new Error('was read')
}

const PAGE = text(85, 700, 'Trồng cây')

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a PDF that cannot be read as text is an error that says so', () => {
  it('where it has no text', async () => {
    const scan = failure(readDocument(writePdf(['0 0 500 500 re f', ''])))
    expect(await scan).toEqual({ code: 'scanned-pdf', args: { reason: 'no-text' } })
  })

  it('where its fonts lead to letters of no language', async () => {
    const words = text(85, 700, '\ue001\ue002\ue003 \ue004\ue005\ue006')
    expect(await failure(readDocument(writePdf([words])))).toEqual({
      code: 'scanned-pdf',
      args: { reason: 'letters' },
    })
  })

  it.each(['Wsằqh fâa qăp xbj qdớr ihz', 'Wsqh fnb qp xbj qdr hz'])(
    'where its fonts lead to the wrong letters: %s',
    async (garbled) => {
      const words = Array.from({ length: 12 }, (_, i) => text(85, 700 - 20 * i, garbled))
      expect(await failure(readDocument(writePdf([words.join('\n')])))).toEqual({
        code: 'scanned-pdf',
        args: { reason: 'letters' },
      })
    },
  )

  it('but not where it is in another language', async () => {
    const words = Array.from({ length: 12 }, (_, i) =>
      text(85, 700 - 20 * i, `Planting ${i} trees along the canal.`),
    )
    expect((await readDocument(writePdf([words.join('\n')]))).text).toContain('along the canal')
  })

  it('where it has a password', async () => {
    const secret = 'a'.repeat(32)
    const bytes = writePdf([PAGE], {
      objects: [`<</Filter /Standard /V 1 /R 2 /O (${secret}) /U (${secret}) /P -4>>`],
      trailer: '/Encrypt 20 0 R /ID [(a) (a)]',
    })
    expect(await failure(readDocument(bytes))).toEqual({ code: 'encrypted-file', args: {} })
  })
})

describe('a PDF that is not safe is an error', () => {
  const packed = (data: string, filter = '/FlateDecode') => {
    const bytes = deflateSync(Buffer.from(data, 'latin1')).toString('latin1')
    return `<</Length ${bytes.length} /Filter [${filter}]>> stream\n${bytes}\nendstream`
  }

  it('where a stream unpacks to too much', async () => {
    const bomb = packed(' '.repeat(70 * 1024 * 1024))
    expect(await failure(readDocument(writePdf([PAGE], { objects: [bomb] })))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'unpacked' },
    })
  })

  it('where a stream is packed twice', async () => {
    const bomb = packed('x', '/FlateDecode /FlateDecode')
    expect(await failure(readDocument(writePdf([PAGE], { objects: [bomb] })))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'ratio' },
    })
  })

  it('where a page draws too much', async () => {
    const page = `${PAGE} ${'0 0 m 1 1 l S '.repeat(450_000)}`
    expect(await failure(readDocument(writePdf([page])))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'elements' },
    })
  })

  it('where drawings hold drawings that multiply', async () => {
    const form = (next: string) =>
      stream(next.repeat(10), '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 40 0 R')
    const objects = Array.from({ length: 9 }, (_, i) => form(`/X${i + 1} Do `))
    const forms = objects.map((_, i) => `/X${i} ${20 + i} 0 R`).join(' ')
    objects.push(stream('0 0 m 9 9 l S', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]'))
    while (objects.length < 20) objects.push('null')
    objects.push(`<</XObject <<${forms} /X9 29 0 R>>>>`)
    const bytes = writePdf([`${PAGE} /X Do`], { objects })
    expect(await failure(readDocument(bytes))).toMatchObject({ code: 'unsafe-file' })
  })

  it('where it has too many pages', async () => {
    expect(await failure(readDocument(writePdf(Array.from({ length: 2001 }, () => ''))))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'elements', part: '2001 pages' },
    })
  })

  it('where it takes too long, and the next file is read all the same', async () => {
    const limits = { pages: 10, operations: 1000, time: { file: 1, page: 0 }, memory: 256 }
    const slow = withPdf(writePdf([PAGE]), () => new Promise(() => {}), limits)
    const next = readDocument(writePdf([PAGE]))
    expect(await failure(slow)).toMatchObject({ code: 'unsafe-file', args: { reason: 'time' } })
    expect((await next).text).toBe('Trồng cây\n')
  })
})

describe('a PDF that is broken is read, or is an error of the program', () => {
  const whole = Buffer.from(writePdf([PAGE]))

  it('where its end is missing, or its bytes are wrong', async () => {
    for (let at = 5; at < whole.length; at += 211) {
      const wrong = Buffer.from(whole)
      wrong[at]! ^= 0x15
      for (const bytes of [wrong, whole.subarray(0, at)]) {
        const found = await readDocument(bytes).catch((error) => error)
        if (found instanceof Error) expect(found, String(found)).toBeInstanceOf(PlanExtractError)
      }
    }
  })

  it('where it has nothing but a head', async () => {
    expect(await failure(readDocument(Buffer.from('%PDF-1.7\n')))).toMatchObject({ code: 'broken-file' })
  })

  it('where pages and drawings hold themselves', async () => {
    const itself = stream(
      '/X Do',
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X 20 0 R>>>>',
    )
    const { text: found } = await readDocument(writePdf([`${PAGE} /X Do`], { objects: [itself] }))
    expect(found).toBe('Trồng cây\n')
    const tree = Buffer.from(whole.toString('latin1').replace('/Kids [100 0 R]', '/Kids [2 0 R] '), 'latin1')
    expect(await failure(readDocument(tree))).toMatchObject({
      code: expect.stringMatching(/^(?:broken-file|scanned-pdf)$/),
    })
  })
})

it('nothing is printed, and the bytes stay as they were', async () => {
  const spies = (['log', 'info', 'warn', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  )
  const bytes = new Uint8Array(writePdf([`${PAGE} BT /F9 12 Tf (x) Tj ET /Y Do`]))
  const before = Buffer.from(bytes).toString('base64')
  await readDocument(bytes)
  for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  expect(Buffer.from(bytes).toString('base64')).toBe(before)
})

it('twice the text takes about twice the time', async () => {
  const page = Array.from({ length: 40 }, (_, i) =>
    text(85, 800 - 18 * i, `Việc ${i}: trồng cây ở bờ kênh Bà Thoại.`),
  ).join('\n')
  const files = [20, 40].map((count) => writePdf(Array.from({ length: count }, () => page)))
  const times = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let turn = 0; turn < 4; turn++) {
    for (const [i, file] of files.entries()) {
      const start = performance.now()
      await readDocument(file)
      times[i] = Math.min(times[i]!, performance.now() - start)
    }
  }
  expect(times[1]!).toBeLessThan(times[0]! * 3 + 20)
})

it('a page of columns that are none is read in linear time', async () => {
  const words = (i: number) =>
    [0, 1, 2, 3].map((k) => text(20 + 140 * k + ((i * 37 + k * 11) % 23), 840 - i * 0.4, 'a', 0.5))
  const [half, whole] = [1000, 2000].map((count) =>
    writePdf([Array.from({ length: count }, (_, i) => words(i).join('\n')).join('\n')]),
  )
  const time = async (file: Uint8Array) => {
    const start = performance.now()
    await readDocument(file)
    return performance.now() - start
  }
  await time(half!)
  expect(await time(whole!)).toBeLessThan((await time(half!)) * 4 + 100)
})
