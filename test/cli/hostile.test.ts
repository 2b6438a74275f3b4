import { describe, expect, it } from 'vitest'
import { schemaErrors } from '../write/plan-schema.ts'
import { run } from './program.ts'

const MEGABYTES = 5 * 1024 * 1024
const filled = (unit: string): string => unit.repeat(Math.ceil(MEGABYTES / unit.length))

const HOSTILE: [string, string][] = [
  ['5 MB of ((((', filled('(')],
  ['5 MB of one line', filled('kế hoạch trồng cây ')],
  ['5 MB of emphasis that never closes', filled('*a*b')],
  ['5 MB of rows of a table', filled('| a |\n')],
  ['2,000 nested levels', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}- mục ${i}`).join('\n')],
  ['2,000 levels of numbers', Array.from({ length: 2000 }, (_, i) => `${'1.'.repeat(i + 1)} mục`).join('\n')],
  ['controls and halves of pairs', 'KẾ HOẠCH\n\u0001\u001b[2J\u009b\u007f\u202e\ufffe\n'.repeat(200)],
  ['line ends of every kind', 'I. MỤC ĐÍCH\r- a\r\n\u2028- b\u0085- c\n\r'.repeat(500)],
]

describe('hostile input', () => {
  it.each(HOSTILE)('%s comes to a plan, without a stack trace', async (_, input) => {
    const { code, signal, stdout, stderr } = await run(['-'], { input })
    expect(stderr.slice(0, 2000)).not.toMatch(/\n\s+at |RangeError|lỗi bất ngờ/)
    expect({ code, signal }).toEqual({ code: 0, signal: null })
    expect(schemaErrors(JSON.parse(stdout))).toEqual([])
  })
})
