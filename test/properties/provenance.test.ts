import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { fixtures } from './documents.ts'

/** What the program works out itself: ids, paths, counts and roles stand nowhere in the document. */
const WORKED_OUT =
  /^\/(?:schemaVersion|profile|source|sections|messages|attachedTo)|\/(?:id|origin|path|paths|roles?|kind|marker|count)(?:\/\d+)?$|^\/units\/\d+\/(?:leads|supports|duties)\//

function withoutEvidence(value: unknown, pointer: string, provenance: Record<string, unknown>): string[] {
  if (value === null || WORKED_OUT.test(pointer) || pointer in provenance) return []
  if (typeof value !== 'object') return [pointer]
  return Object.entries(value).flatMap(([key, part]) =>
    withoutEvidence(part, `${pointer}/${key}`, provenance),
  )
}

describe('every value that a Plan holds says where it comes from', () => {
  it.each(fixtures)('$name', async ({ text }) => {
    const { provenance, ...plan } = await extract(text, { provenance: true })
    expect(withoutEvidence(plan, '', provenance!)).toEqual([])
  })
})
