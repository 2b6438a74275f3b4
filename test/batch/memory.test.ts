import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith, run } from '../cli/program.ts'
import { archiveOf } from './archive.ts'

/** Writes down, again and again, the most memory that a process has had: the workers are ended without a last word. */
const WATCH = `
const { appendFileSync } = require('node:fs')
const note = () => appendFileSync(process.env.PEAKS + '/' + process.pid, process.resourceUsage().maxRSS + '\\n')
setInterval(note, 20).unref()
process.on('exit', note)
`

/** Kilobytes that all processes of a batch have had at most. */
async function peakOf(count: number, format: string): Promise<number> {
  const watch = join(folderWith({ 'watch.cjs': WATCH }), 'watch.cjs')
  const peaks = folderWith()
  const env = { NODE_OPTIONS: `--require ${watch}`, PEAKS: peaks }
  const args = ['batch', archiveOf(count), '-o', folderWith(), '--format', format, '--csv', '--jobs', '2']
  expect((await run(args, { env })).code).toBe(0)
  const peakIn = (name: string): number =>
    Math.max(...readFileSync(join(peaks, name), 'utf8').split('\n').map(Number))
  return readdirSync(peaks).reduce((sum, name) => sum + peakIn(name), 0)
}

it.each(['json', 'ndjson'])('memory is the same for 1,000 and for 5,000 inputs, as %s', async (format) => {
  const few = await peakOf(1000, format)
  const many = await peakOf(5000, format)
  expect(many / few).toBeLessThan(1.3)
})
