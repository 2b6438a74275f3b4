import { strFromU8, unzipSync } from 'fflate'
import { PlanExtractError } from '../../errors.ts'
import { parseXml, type XmlDialect, type XmlElement } from './xml.ts'

/** Bytes that the parts may have when they are unpacked: some thousand pages. */
const MOST_UNPACKED = 32 * 1024 * 1024

/** XML of office programs packs to a tenth or twentieth; what packs much better is made to fill the memory. */
const HIGHEST_RATIO = 200

/** Small parts may pack as well as they like. */
const FREE_OF_RATIO = 1024 * 1024

/** Bytes of an entry in the directory of a zip; its long form (zip64) can name more entries than there is room for. */
const SMALLEST_ENTRY = 46

/** A document that is a zip of parts in XML; a part is unpacked only when it is asked for. */
export class Unpacker {
  /** Bytes unpacked so far. */
  #unpacked = 0

  /**
   * @param bytes the whole file
   * @param dialect what its parts are written in
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly dialect: XmlDialect,
  ) {}

  /**
   * A part as XML.
   *
   * @returns null where the package has no part of that name
   * @throws PlanExtractError `broken-file`, `unsafe-file`
   */
  part(name: string): XmlElement | null {
    const text = this.text(name)
    return text === null ? null : parseXml(text, name, this.dialect)
  }

  /** A part as it stands there, for what wants no parsing; as `part` otherwise. */
  text(name: string): string | null {
    const bytes = this.#unpack(name)
    return bytes === null ? null : decoded(bytes)
  }

  #unpack(name: string): Uint8Array | null {
    let entries = 0
    let found = false
    try {
      const files = unzipSync(this.bytes, {
        filter: (file) => {
          if (++entries > this.bytes.length / SMALLEST_ENTRY) throw new Error('more entries than bytes')
          if (file.name !== name) return false
          if (found) throw new Error('two entries of one name')
          found = true
          this.#admit(name, file.originalSize, file.size)
          return true
        },
      })
      return found ? files[name]! : null
    } catch (cause) {
      if (cause instanceof PlanExtractError) throw cause
      throw new PlanExtractError('broken-file', { kind: this.dialect.kind, part: name }, { cause })
    }
  }

  /** The sizes are those that the package states; the unpacker writes no byte beyond them. */
  #admit(part: string, size: number, packed: number): void {
    const { kind } = this.dialect
    this.#unpacked += size
    if (this.#unpacked > MOST_UNPACKED) {
      throw new PlanExtractError('unsafe-file', { kind, reason: 'unpacked', part })
    }
    if (size > FREE_OF_RATIO && size > packed * HIGHEST_RATIO) {
      throw new PlanExtractError('unsafe-file', { kind, reason: 'ratio', part })
    }
  }
}

/** XML is UTF-8, or UTF-16 with a BOM. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = strFromU8(bytes)
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}
