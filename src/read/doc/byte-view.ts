import { PlanExtractError } from '../../errors.ts'

/** Numbers in a stretch of bytes, the lowest byte first. What stands beyond its end is an error that names it. */
export class ByteView {
  readonly length: number
  readonly #bytes: Uint8Array
  readonly #part: string

  /**
   * @param bytes the stretch
   * @param part what it is, for errors
   */
  constructor(bytes: Uint8Array, part: string) {
    this.#bytes = bytes
    this.#part = part
    this.length = bytes.length
  }

  u8(at: number): number {
    return this.#bytes[at] ?? this.fail()
  }

  u16(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8)
  }

  i16(at: number): number {
    return (this.u16(at) << 16) >> 16
  }

  i32(at: number): number {
    return this.u16(at) | (this.u16(at + 2) << 16)
  }

  u32(at: number): number {
    return this.i32(at) >>> 0
  }

  bytes(at: number, length: number): Uint8Array {
    if (at + length > this.length) this.fail()
    return this.#bytes.subarray(at, at + length)
  }

  utf16(at: number, characters: number): string {
    const { buffer, byteOffset, length } = this.bytes(at, 2 * characters)
    return Buffer.from(buffer, byteOffset, length).toString('utf16le')
  }

  /** @returns the bytes from `at` on, as a part of its own */
  from(at: number, part: string): ByteView {
    return new ByteView(this.#bytes.subarray(at), part)
  }

  /** @returns `length` bytes from `at` on, as a part of its own */
  slice(at: number, length: number, part: string): ByteView {
    return new ByteView(this.bytes(at, length), part)
  }

  /** @throws PlanExtractError `broken-file` */
  fail(): never {
    throw new PlanExtractError('broken-file', { kind: 'DOC', part: this.#part })
  }
}
