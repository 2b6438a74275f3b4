import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { commitDraft, writeDraft } from '../../src/batch/draft.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-extract-draft-'))

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('A draft', () => {
  it('holds each text whole, with a line feed, whatever was written before it', () => {
    // Three bytes a letter: the second is longer than the buffer that the others are encoded in.
    const texts = ['kế hoạch', 'ế'.repeat(700_000), '', 'ngắn']
    const drafts = texts.map((text, i) => {
      const draft = join(folder, 'drafts', String(i))
      return { draft, text, bytes: writeDraft(draft, text) }
    })
    for (const { draft, text, bytes } of drafts) {
      const written = readFileSync(draft)
      expect(written.length).toBe(bytes)
      expect(written.toString()).toBe(`${text}\n`)
    }
  })

  it('gets its name, with the folders above it, and is a draft no more', async () => {
    const draft = join(folder, 'drafts', 'one')
    writeDraft(draft, '{}')
    await commitDraft(draft, join(folder, 'năm 2026', 'xã', 'kế hoạch.json'))
    expect(readFileSync(join(folder, 'năm 2026', 'xã', 'kế hoạch.json'), 'utf8')).toBe('{}\n')
    expect(readdirSync(join(folder, 'drafts'))).toEqual([])
  })
})
