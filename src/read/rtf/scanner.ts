import { PlanExtractError } from '../../errors.ts'

const OPEN = 0x7b
const CLOSE = 0x7d
const BACKSLASH = 0x5c
const TAB = 0x09
const SPACE = 0x20
const MINUS = 0x2d

/** Numbers of RTF have 32 bits; digits beyond them say nothing. */
const HIGHEST = 0x7fffffff

/**
 * What a scanner stands on: a brace, a control word or symbol, one byte beyond ASCII (written as itself or as `\'hh`),
 * or a stretch of ASCII.
 */
type Token = 'open' | 'close' | 'control' | 'byte' | 'text'

/** Goes through the bytes of an RTF token by token (RTF 1.9.1, “Contents of an RTF File”), each byte once. */
export class Scanner {
  token: Token = 'text'
  /** The name of a control word, the character of a control symbol, or the stretch of text. */
  text = ''
  /** The number behind a control word, or the byte; null for none. */
  value: number | null = null
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /**
   * Goes on to the next token.
   *
   * @returns false at the end of the file
   */
  next(): boolean {
    const bytes = this.#bytes
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at++]!
      if (byte === BACKSLASH) {
        if (this.#readControl()) return true
      } else if (byte === OPEN || byte === CLOSE) {
        this.token = byte === OPEN ? 'open' : 'close'
        return true
      } else if (byte >= 0x80) return this.#found('byte', '', byte)
      else if (byte === TAB) return this.#found('control', 'tab', null)
      // Line ends mean nothing, and other control characters stand nowhere.
      else if (byte >= SPACE) return this.#found('text', this.#stretch(), null)
    }
    return false
  }

  /** Goes on to the brace that closes the group in which the scanner stands. */
  skipGroup(): void {
    const bytes = this.#bytes
    for (let depth = 0; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at]!
      if (byte === OPEN) depth++
      else if (byte === CLOSE && depth-- === 0) return
      else if (byte === BACKSLASH) {
        this.#at++
        // A group that is skipped is the place of pictures, whose bytes may be braces.
        if (bytes[this.#at] === 0x62 && bytes.toString('latin1', this.#at, this.#at + 3) === 'bin') {
          this.#readControl()
          this.#at--
        }
      }
    }
  }

  /** @returns what the file cannot be read for, with the place that was reached */
  broken(): PlanExtractError {
    return new PlanExtractError('broken-file', { kind: 'RTF', part: `byte ${this.#at}` })
  }

  #found(token: Token, text: string, value: number | null): true {
    this.token = token
    this.text = text
    this.value = value
    return true
  }

  #stretch(): string {
    const bytes = this.#bytes
    const from = this.#at - 1
    for (; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at]!
      if (byte < SPACE || byte >= 0x80 || byte === BACKSLASH || byte === OPEN || byte === CLOSE) break
    }
    return bytes.toString('latin1', from, this.#at)
  }

  /** @returns false for what gives no token: bytes of pictures, and `\'` without a byte */
  #readControl(): boolean {
    const bytes = this.#bytes
    const from = this.#at
    while (isLetter(bytes[this.#at])) this.#at++
    if (this.#at === from) return this.#readSymbol()
    const word = bytes.toString('latin1', from, this.#at)
    const value = this.#readNumber()
    if (bytes[this.#at] === SPACE) this.#at++
    if (word === 'bin') {
      const length = Math.max(value ?? 0, 0)
      if (length > bytes.length - this.#at) throw this.broken()
      this.#at += length
      return false
    }
    return this.#found('control', word, value)
  }

  #readSymbol(): boolean {
    const bytes = this.#bytes
    if (this.#at >= bytes.length) return false
    const symbol = String.fromCharCode(bytes[this.#at++]!)
    if (symbol === "'") {
      const digits = bytes.toString('latin1', this.#at, this.#at + 2)
      if (!/^[0-9a-f]{2}$/i.test(digits)) return false
      this.#at += 2
      return this.#found('byte', '', Number.parseInt(digits, 16))
    }
    // A line end behind a backslash ends a paragraph.
    return this.#found('control', symbol === '\n' || symbol === '\r' ? 'par' : symbol, null)
  }

  #readNumber(): number | null {
    const bytes = this.#bytes
    const negative = bytes[this.#at] === MINUS
    const from = negative ? this.#at + 1 : this.#at
    let at = from
    let number = 0
    for (; isDigit(bytes[at]); at++) number = Math.min(number * 10 + bytes[at]! - 0x30, HIGHEST)
    if (at === from) return null
    this.#at = at
    return negative ? -number : number
  }
}

const isLetter = (byte: number | undefined) =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39
