import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { PlanExtractError } from '../../errors.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** The parts of a DOCX that say what stands in it; null for those that it does not have. */
export interface DocxParts {
  document: XmlElement
  styles: XmlElement | null
  numbering: XmlElement | null
  footnotes: XmlElement | null
  endnotes: XmlElement | null
}

/** Bytes that the parts may have when they are unpacked: some thousand pages. */
const MOST_UNPACKED = 32 * 1024 * 1024

/** XML of Word packs to a tenth or twentieth; what packs much better is made to fill the memory. */
const HIGHEST_RATIO = 200

/** Small parts may pack as well as they like. */
const FREE_OF_RATIO = 1024 * 1024

/**
 * Unpacks the parts of a DOCX that are read: text, styles, numbering and notes. Nothing else is unpacked (pictures,
 * macros), and no link leads out of the file.
 *
 * @param bytes the whole file
 * @throws PlanExtractError `broken-file`, `unsafe-file`
 */
export function openPackage(bytes: Uint8Array): DocxParts {
  const unpacker = new Unpacker(bytes)
  const main = unpacker.targets('').get('officeDocument')
  const document = main === undefined ? null : unpacker.part(main)
  if (main === undefined || document === null) {
    throw new PlanExtractError('broken-file', { kind: 'DOCX', part: main ?? 'word/document.xml' })
  }
  const targets = unpacker.targets(main)
  const related = (type: string) => {
    const name = targets.get(type)
    return name === undefined ? null : unpacker.part(name)
  }
  return {
    document,
    styles: related('styles'),
    numbering: related('numbering'),
    footnotes: related('footnotes'),
    endnotes: related('endnotes'),
  }
}

class Unpacker {
  /** Bytes unpacked so far. */
  #unpacked = 0

  constructor(private readonly bytes: Uint8Array) {}

  /** A part as XML, null where the package has no part of that name. */
  part(name: string): XmlElement | null {
    const bytes = this.#unpack(name)
    return bytes === null ? null : parseXml(decoded(bytes), name)
  }

  /**
   * The parts that a part refers to, by the last word of their types; links out of the package are left out.
   *
   * @param source name of the part, '' for the package itself
   */
  targets(source: string): Map<string, string> {
    const folder = posix.dirname(source)
    const relations = this.part(posix.join(folder, '_rels', `${posix.basename(source)}.rels`))
    const targets = new Map<string, string>()
    for (const { name, attributes } of relations?.children ?? []) {
      const { Type: type, Target: target, TargetMode: mode } = attributes
      if (name !== 'Relationship' || !type || !target || mode === 'External') continue
      const kind = type.slice(type.lastIndexOf('/') + 1)
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      if (!targets.has(kind)) targets.set(kind, path)
    }
    return targets
  }

  #unpack(name: string): Uint8Array | null {
    try {
      const files = unzipSync(this.bytes, {
        filter: (file) => {
          if (file.name !== name) return false
          this.#admit(name, file.originalSize, file.size)
          return true
        },
      })
      return files[name] ?? null
    } catch (cause) {
      if (cause instanceof PlanExtractError) throw cause
      throw new PlanExtractError('broken-file', { kind: 'DOCX', part: name }, { cause })
    }
  }

  /** The sizes are those that the package states; the unpacker writes no byte beyond them. */
  #admit(part: string, size: number, packed: number): void {
    this.#unpacked += size
    if (this.#unpacked > MOST_UNPACKED) {
      throw new PlanExtractError('unsafe-file', { kind: 'DOCX', reason: 'unpacked', part })
    }
    if (size > FREE_OF_RATIO && size > packed * HIGHEST_RATIO) {
      throw new PlanExtractError('unsafe-file', { kind: 'DOCX', reason: 'ratio', part })
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
