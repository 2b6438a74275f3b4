import { describe, expect, it } from 'vitest'
import { describeError, type ErrorCode, type Lang, PlanExtractError } from '../../src/errors.ts'

const FILE = 'ho-so/suoi-mo.txt'

const ALL: { [Code in ErrorCode]: PlanExtractError<Code> } = {
  'file-missing': new PlanExtractError('file-missing', { file: FILE }),
  'is-a-folder': new PlanExtractError('is-a-folder', { file: FILE }),
  unreadable: new PlanExtractError('unreadable', { file: FILE, reason: 'EACCES' }),
  'not-decodable': new PlanExtractError('not-decodable', { file: FILE, offset: 12, byte: 0xd2 }),
  'binary-file': new PlanExtractError('binary-file', { file: FILE, kind: 'PDF' }),
  'encrypted-file': new PlanExtractError('encrypted-file', { file: FILE }),
  'old-format': new PlanExtractError('old-format', { file: FILE, kind: 'Word 6/95' }),
  'broken-file': new PlanExtractError('broken-file', { file: FILE, kind: 'DOCX', part: 'word/document.xml' }),
  'unsafe-file': new PlanExtractError('unsafe-file', {
    file: FILE,
    kind: 'DOCX',
    reason: 'ratio',
    part: 'word/document.xml',
  }),
  'scanned-pdf': new PlanExtractError('scanned-pdf', { file: FILE, reason: 'no-text' }),
  'too-large': new PlanExtractError('too-large', { file: FILE, size: 61_234_567, largest: 50_000_000 }),
  'timed-out': new PlanExtractError('timed-out', { file: FILE, seconds: 120 }),
  'invalid-line': new PlanExtractError('invalid-line', { file: FILE, line: 3 }),
  crashed: new PlanExtractError('crashed', { file: FILE }),
  'output-is-input': new PlanExtractError('output-is-input', { file: FILE }),
  'output-failed': new PlanExtractError('output-failed', { file: FILE, reason: 'ENOSPC' }),
  'output-collision': new PlanExtractError('output-collision', { file: FILE, inputs: ['a.txt', 'b.txt'] }),
  locked: new PlanExtractError('locked', { file: FILE, pid: 4711, host: 'may-chu' }),
  'shards-missing': new PlanExtractError('shards-missing', { file: FILE, missing: ['index.2-of-3.ndjson'] }),
  usage: new PlanExtractError('usage', { problem: `Sai: ${FILE}` }),
  'unknown-command': new PlanExtractError('unknown-command', { given: FILE, nearest: 'schema' }),
  'invalid-plan': new PlanExtractError('invalid-plan', { file: FILE, problems: ['/tasks/0/lead: thiếu'] }),
  config: new PlanExtractError('config', { file: FILE, setting: 'lang', value: 'fr', allowed: ['vi', 'en'] }),
  'config-syntax': new PlanExtractError('config-syntax', {
    file: FILE,
    line: 3,
    column: 1,
    reason: 'Nested',
  }),
  'config-invalid': new PlanExtractError('config-invalid', {
    file: FILE,
    problems: (['unknown', 'value', 'missing', 'not-found', 'circle'] as const).map((kind) => ({
      place: { line: 2, column: 3 },
      setting: 'rules.empty-dat',
      kind,
      given: 'empty-dat',
      allowed: ['empty-date'],
      nearest: 'empty-date',
    })),
  }),
  'module-failed': new PlanExtractError('module-failed', { file: FILE, reason: 'x is not defined' }),
  'rule-failed': new PlanExtractError('rule-failed', {
    file: FILE,
    rule: 'suoi-mo/cay',
    reason: 'no trees',
  }),
  'no-match': new PlanExtractError('no-match', { file: FILE }),
}
const cases = (['vi', 'en'] as Lang[]).flatMap((lang) => Object.values(ALL).map((error) => ({ lang, error })))

describe('describeError', () => {
  it.each(cases)('names the file and says more than the code, $lang $error.code', ({ lang, error }) => {
    const sentence = describeError(error, lang)
    expect(sentence).toContain(FILE)
    expect(sentence).not.toMatch(/undefined|\[object|null/)
    expect(sentence.length).toBeGreaterThan(FILE.length + 20)
  })

  it('puts in the file of the run where the error names none', () => {
    const error = new PlanExtractError('not-decodable', { offset: 3, byte: 0x0a })
    expect(describeError(error, 'vi', FILE)).toContain(`${FILE}: không giải mã được: byte 0x0A ở vị trí 3`)
    expect(describeError(error, 'en', null)).toContain(
      '(standard input): cannot be decoded: byte 0x0A at offset 3',
    )
  })

  it('tells standard output from standard input', () => {
    const error = new PlanExtractError('output-failed', { file: null, reason: 'EIO' })
    expect(describeError(error, 'en', FILE)).toMatch(/^\(standard output\): .*EIO/)
  })

  it('calls anything else a bug, with its message and without its stack', () => {
    const sentence = describeError(new TypeError('x is not iterable'), 'en', FILE)
    expect(sentence).toContain(`${FILE}: unexpected error in plan-extract: x is not iterable`)
    expect(sentence).toContain('bug')
    expect(sentence).not.toContain('    at ')
  })
})
