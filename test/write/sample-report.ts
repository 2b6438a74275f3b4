import type { FileReport, LintReport } from '../../src/write/report.ts'
import { sampleMessage } from './sample-plan.ts'

/** A name that is full of signs that mean something somewhere. */
export const HOSTILE_NAME = 'du thao/a,b:c%d#e?f&<g>"h\'i|`j`*k*@l]]>\u001b[31m\n::error::m.txt'

/** A sentence of that kind. */
export const HOSTILE_TEXT =
  'Số «<script>&"\'</script> ]]> \u001b]0;x\u0007 \u202e | `a` [b](c) @d <!-- --> \ud800 \uffff\n::error::x %0A»'

/** One file with one finding, in words that are meant to break out of every form. */
export const hostileReport = (): LintReport =>
  sampleReport([
    {
      name: HOSTILE_NAME,
      path: HOSTILE_NAME,
      messages: [sampleMessage({ text: HOSTILE_TEXT })],
      error: null,
    },
  ])

/** The outcome of a run: without files of its own, one with findings, one without, one that could not be read. */
export function sampleReport(files: FileReport[] = sampleFiles(), lang: 'vi' | 'en' = 'vi'): LintReport {
  const about = { severity: 'warning' as const, finds: 'Nhiệm vụ không ghi thời hạn.', clause: null }
  return {
    lang,
    version: '1.2.3',
    files,
    rules: [
      { ...about, id: 'empty-date', severity: 'info', mend: null, why: null },
      { ...about, id: 'missing-deadline', mend: 'Ghi thời hạn.', why: 'Để đôn đốc.', clause: 'Điều 8' },
      { ...about, id: 'never-spoken', mend: null, why: null },
    ],
  }
}

function sampleFiles(): FileReport[] {
  const twice = { line: 12, endLine: 12 }
  return [
    {
      name: './suoi mo.txt',
      path: 'xa/suoi mo.txt',
      messages: [
        sampleMessage({
          severity: 'error',
          rule: 'impossible-date',
          line: 3,
          column: 1,
          endLine: 5,
          text: 'Ngày 31/2 không có.',
        }),
        sampleMessage(twice),
        sampleMessage({ ...twice, line: 14, endLine: 14, clause: 'Điều 8' }),
        sampleMessage({ severity: 'info', rule: 'empty-date', line: 140, endLine: 140 }),
      ],
      error: null,
    },
    { name: 'sach.txt', path: 'xa/sach.txt', messages: [], error: null },
    { name: 'vang.txt', path: 'xa/vang.txt', messages: [], error: 'vang.txt: không có tệp này.' },
  ]
}
