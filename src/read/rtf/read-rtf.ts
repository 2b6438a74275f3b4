import { PlanExtractError } from '../../errors.ts'
import type { SourceDocument } from '../document.ts'
import type { ReadOptions } from '../options.ts'

export function readRtf(_bytes: Uint8Array, _sha256: string, _options: ReadOptions): SourceDocument {
  throw new PlanExtractError('binary-file', { kind: 'RTF' })
}
