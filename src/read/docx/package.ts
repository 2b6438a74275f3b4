import { posix } from 'node:path'
import { PlanExtractError } from '../../errors.ts'
import { Unpacker } from '../package/unpacker.ts'
import type { XmlElement } from '../package/xml.ts'
import { WORD } from './xml.ts'

/** The parts of a DOCX that say what stands in it; null for those that it does not have. */
export interface DocxParts {
  document: XmlElement
  styles: XmlElement | null
  numbering: XmlElement | null
  footnotes: XmlElement | null
  endnotes: XmlElement | null
}

/**
 * Unpacks the parts of a DOCX that are read: text, styles, numbering and notes. Nothing else is unpacked (pictures,
 * macros), and no link leads out of the file.
 *
 * @param bytes the whole file
 * @throws PlanExtractError `broken-file`, `unsafe-file`
 */
export function openPackage(bytes: Uint8Array): DocxParts {
  const unpacker = new Unpacker(bytes, WORD)
  const main = targetsOf(unpacker, '').get('officeDocument')
  const document = main === undefined ? null : unpacker.part(main)
  if (main === undefined || document === null) {
    throw new PlanExtractError('broken-file', { kind: 'DOCX', part: main ?? 'word/document.xml' })
  }
  const targets = targetsOf(unpacker, main)
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

/**
 * The parts that a part refers to, by the last word of their types; links out of the package are left out.
 *
 * @param source name of the part, '' for the package itself
 */
function targetsOf(unpacker: Unpacker, source: string): Map<string, string> {
  const folder = posix.dirname(source)
  const relations = unpacker.part(posix.join(folder, '_rels', `${posix.basename(source)}.rels`))
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
