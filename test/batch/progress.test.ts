import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BatchProgress } from '../../src/cli/batch-progress.ts'
import type { Io } from '../../src/cli/io.ts'
import { en } from '../../src/cli/text/en.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** What a batch of 200 inputs shows in the course of two minutes, at five moments of each second. */
function shown(stderr: { isTTY: boolean }, env: NodeJS.ProcessEnv, isQuiet = false): string[] {
  const parts: string[] = []
  const stream = { ...stderr, columns: 80, write: (part: string) => parts.push(part) }
  const io = { stderr: stream, env } as unknown as Io
  const progress = new BatchProgress({ io, lang: 'en', text: en }, isQuiet)
  for (let n = 1; n <= 200; n++) {
    vi.advanceTimersByTime(600)
    progress.show({ total: 200, converted: n - 1, skipped: 0, failed: 1 })
  }
  return parts
}

describe('BatchProgress', () => {
  it('draws a bar on a terminal, within its width', () => {
    const bars = shown({ isTTY: true }, {})
    expect(bars).toHaveLength(200)
    expect(bars[99]).toBe(`\r${'█'.repeat(12)}${'░'.repeat(12)} 100/200, 1.7/s, 1:00 left, 1 failed\u001b[K`)
  })

  it.each([
    ['where there is no terminal', { isTTY: false }, {}],
    ['with NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }],
  ])('says a line now and then %s', (_, stderr, env) => {
    const lines = shown(stderr, env)
    expect(lines).toHaveLength(8)
    expect(lines[0]).toBe('25/200, 1.7/s, 1:45 left, 1 failed\n')
  })

  it('says nothing where it is to be quiet', () => {
    expect(shown({ isTTY: true }, {}, true)).toEqual([])
  })
})
