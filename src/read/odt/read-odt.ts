import { PlanExtractError } from '../../errors.ts'
import type { SourceDocument } from '../document.ts'
import type { ReadOptions } from '../options.ts'
import { Unpacker } from '../package/unpacker.ts'
import { child } from '../package/xml.ts'
import { textViewOf } from '../view/text-view.ts'
import { readBody } from './body.ts'
import { Lists } from './lists.ts'
import { ODF } from './odf.ts'
import { Styles, stylesOf } from './styles.ts'

/**
 * Reads an ODT as LibreOffice shows it: automatic numbers written out, tracked changes accepted or taken back. Heads
 * and feet of pages are left out, for they repeat what the first page says.
 *
 * @param bytes the whole file
 * @param sha256 its hash
 * @param options what tracked changes come to
 * @returns a text view, and blocks with positions in it; notes stand behind all else
 * @throws PlanExtractError `encrypted-file`, `broken-file`, `unsafe-file`
 */
export function readOdt(bytes: Uint8Array, sha256: string, options: ReadOptions): SourceDocument {
  const unpacker = new Unpacker(bytes, ODF)
  // Not parsed: the manifests of old programs declare a DOCTYPE.
  if (unpacker.text('META-INF/manifest.xml')?.includes(':encryption-data')) {
    throw new PlanExtractError('encrypted-file', {})
  }
  const content = unpacker.part('content.xml')
  const body = content && child(child(content, 'office:body'), 'office:text')
  if (!body) throw new PlanExtractError('broken-file', { kind: 'ODT', part: 'content.xml' })
  const parts = stylesOf(content, unpacker.part('styles.xml'))
  const styles = new Styles(parts)
  const { blocks, notes, encoding } = readBody(
    body,
    styles,
    new Lists(parts, styles),
    options.trackChanges ?? 'final',
  )
  const { text, tree } = textViewOf(blocks, notes, 'ODT')
  return { text, tree, format: 'odt', encoding, sha256, pages: null, pageStarts: [], faults: [] }
}
