import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist'
import { PlanExtractError } from '../../errors.ts'
import { importModule } from '../../import-module.ts'

/** What pdfjs gives for one file. */
export type { PDFDocumentProxy as PdfFile, PDFPageProxy as PdfPage } from 'pdfjs-dist'

/** How much of a file is read before it is given up. */
export interface PdfLimits {
  pages: number
  /** Drawing operations and glyphs of one page; a full page of text has some thousand. */
  operations: number
  /** Milliseconds for a file, and for each of its pages in addition. */
  time: { file: number; page: number }
  /** Megabytes that pdfjs may fill. */
  memory: number
}

const LIMITS: PdfLimits = {
  pages: 2000,
  operations: 400_000,
  time: { file: 30_000, page: 500 },
  memory: 768,
}

/** Files wait for each other, so that memory does not grow with their number. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * Opens a PDF. pdfjs works in a thread of its own, which is stopped where a file takes too much of it: a few bytes can
 * ask for any amount of work. It runs no script of the file and fetches nothing.
 *
 * @param bytes the whole file
 * @param read reads it; what pdfjs gives is gone when it has ended
 * @param limits how much is read of it
 * @throws PlanExtractError `broken-file`, `unsafe-file`, `encrypted-file`, and what `read` throws
 */
export function withPdf<Result>(
  bytes: Uint8Array,
  read: (file: PDFDocumentProxy) => Promise<Result>,
  limits: PdfLimits = LIMITS,
): Promise<Result> {
  const result = queue.then(() => openAndRead(bytes, read, limits))
  queue = result.catch(() => {})
  return result
}

async function openAndRead<Result>(
  bytes: Uint8Array,
  read: (file: PDFDocumentProxy) => Promise<Result>,
  limits: PdfLimits,
): Promise<Result> {
  const { getDocument, PDFWorker } = await loadPdfjs()
  const engine = Engine.take(limits, (port) => new PDFWorker({ port: port as never, verbosity: 0 }))
  // pdfjs takes the bytes that it is given for its own.
  const task = getDocument({ ...OPTIONS, ...resources(), worker: engine.worker, data: new Uint8Array(bytes) })
  const work = task.promise.then((file) => {
    if (file.numPages > limits.pages) throw unsafe('elements', `${file.numPages} pages`)
    engine.allow(file.numPages * limits.time.page)
    return read(file)
  })
  try {
    return await Promise.race([work, engine.failed])
  } catch (error) {
    if (error instanceof PlanExtractError) throw error
    if (isNamed(error, 'PasswordException'))
      throw new PlanExtractError('encrypted-file', {}, { cause: error })
    throw new PlanExtractError('broken-file', { kind: 'PDF', part: 'xref' }, { cause: error })
  } finally {
    await engine.close(task.destroy())
  }
}

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name

/** Nothing is drawn, so pictures and the programs that unpack them are not needed. */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  useWasm: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  disableFontFace: true,
  enableXfa: false,
  maxImageSize: 0,
}

const PDFJS = 'pdfjs-dist/legacy/build'
const require = createRequire(import.meta.url)

/** Where the installed package has its tables of characters and the widths of fonts that no file brings along. */
function resources(): { cMapUrl: string; standardFontDataUrl: string } {
  const folder = dirname(require.resolve('pdfjs-dist/package.json'))
  return { cMapUrl: join(folder, 'cmaps') + sep, standardFontDataUrl: join(folder, 'standard_fonts') + sep }
}

let pdfjs: Promise<typeof import('pdfjs-dist')> | undefined

function loadPdfjs(): Promise<typeof import('pdfjs-dist')> {
  pdfjs ??= importPdfjs()
  return pdfjs
}

/** Imports pdfjs, which says that pages cannot be drawn where its canvas is not installed: nobody is going to. */
async function importPdfjs(): Promise<typeof import('pdfjs-dist')> {
  const { warn } = console
  const global = globalThis as Record<string, unknown>
  console.warn = (...words: unknown[]) => {
    if (!/^Warning: Cannot (?:load|access|polyfill)/.test(String(words[0]))) warn(...words)
  }
  // It makes a matrix when it is loaded, and has none of its own.
  if (!hasCanvas()) global.DOMMatrix ??= class {}
  const natives = NATIVES.map(([owner, name]) => [owner, name, Reflect.get(owner, name)] as const)
  try {
    return await importModule(require.resolve(`${PDFJS}/pdf.mjs`))
  } finally {
    console.warn = warn
    for (const [owner, name, native] of natives) Reflect.set(owner, name, native)
  }
}

/**
 * What pdfjs replaces for browsers without the newest JavaScript, in the whole process: its JSON.stringify takes five
 * times as long as that of V8, for every Plan that is printed from then on.
 */
const NATIVES: readonly [owner: object, name: string][] = [
  [JSON, 'parse'],
  [JSON, 'stringify'],
  [Array.prototype, 'push'],
]

function hasCanvas(): boolean {
  try {
    createRequire(require.resolve('pdfjs-dist/package.json')).resolve('@napi-rs/canvas')
    return true
  } catch {
    return false
  }
}

/** The thread needs no file of its own, which a bundle would have to carry beside itself. */
const THREAD = `
  const { url, port } = require('node:worker_threads').workerData
  import(url).then(({ WorkerMessageHandler }) => {
    WorkerMessageHandler.initializeFromPort(port)
    port.start()
  })
`

/** The thread in which pdfjs reads files, and the port that leads to it. */
class Engine {
  /** It stays for the next file, for it takes longer to start than most files to read. */
  static #idle: Engine | null = null

  readonly worker: PDFWorker
  /** Never fulfilled; rejected when the file has taken too much. */
  failed: Promise<never> = new Promise(() => {})
  readonly #thread: Worker
  readonly #port: MessagePort
  #limits: PdfLimits
  #fail: (error: unknown) => void = () => {}
  #timer: NodeJS.Timeout | undefined
  #deadline = 0
  /** Operations and glyphs by the number of the stream that they come in: one for each page. */
  readonly #counts = new Map<number, number>()

  private constructor(limits: PdfLimits, connect: (port: MessagePort) => PDFWorker) {
    const { port1, port2 } = new MessageChannel()
    this.#limits = limits
    this.#port = port1
    this.#thread = new Worker(THREAD, {
      eval: true,
      workerData: { url: pathToFileURL(require.resolve(`${PDFJS}/pdf.worker.mjs`)).href, port: port2 },
      transferList: [port2],
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
      execArgv: [],
      stdout: true,
      stderr: true,
    })
    this.#thread.on('error', (error: NodeJS.ErrnoException) => {
      this.#fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? unsafe('unpacked', 'memory') : error)
    })
    this.#thread.on('exit', () => {
      if (Engine.#idle === this) Engine.#idle = null
    })
    port1.on('message', (message: Message) => this.#count(message))
    this.worker = connect(port1)
  }

  static take(limits: PdfLimits, connect: (port: MessagePort) => PDFWorker): Engine {
    const idle = Engine.#idle !== null && Engine.#idle.#limits === limits ? Engine.#idle : null
    const engine = idle ?? new Engine(limits, connect)
    if (idle) Engine.#idle = null
    engine.#begin()
    return engine
  }

  #begin(): void {
    this.failed = new Promise((_, reject) => {
      this.#fail = reject
    })
    this.failed.catch(() => {})
    this.#port.ref()
    this.#thread.ref()
    this.#deadline = performance.now()
    this.allow(this.#limits.time.file)
  }

  /** Gives the file more time. */
  allow(milliseconds: number): void {
    this.#deadline += milliseconds
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#fail(unsafe('time', `${Math.round(milliseconds / 1000)} s`))
    }, this.#deadline - performance.now())
  }

  /**
   * Keeps the thread for the next file, while the program may end; stops it where the file has taken too much.
   *
   * @param closed fulfilled when pdfjs has closed the file
   */
  async close(closed: Promise<unknown>): Promise<void> {
    const isSound = await Promise.race([closed, this.failed]).then(
      () => true,
      () => false,
    )
    clearTimeout(this.#timer)
    this.#counts.clear()
    if (isSound && Engine.#idle === null) {
      this.#port.unref()
      this.#thread.unref()
      Engine.#idle = this
    } else {
      this.#port.close()
      await this.#thread.terminate()
    }
  }

  #count({ streamId, chunk }: Message): void {
    if (streamId === undefined || !chunk?.argsArray) return
    let count = this.#counts.get(streamId) ?? 0
    for (const args of chunk.argsArray) count += sizeOf(args)
    this.#counts.set(streamId, count)
    if (count > this.#limits.operations) this.#fail(unsafe('elements', 'page'))
  }
}

/** What of the messages of pdfjs is looked at: the operations of a page come in several. */
interface Message {
  streamId?: number
  chunk?: { argsArray?: unknown[] }
}

/** Glyphs of a text, numbers of a path, or one. */
function sizeOf(args: unknown): number {
  if (!Array.isArray(args)) return 1
  const inner: unknown = Array.isArray(args[1]) ? args[1][0] : args[0]
  return Array.isArray(inner) || inner instanceof Float32Array ? inner.length + 1 : 1
}

function unsafe(reason: 'unpacked' | 'elements' | 'time', part: string): PlanExtractError {
  return new PlanExtractError('unsafe-file', { kind: 'PDF', reason, part })
}
