import type { Lang } from '../errors.ts'
import type { Message, Severity } from '../model/plan.ts'
import { SEVERITIES } from '../model/values.ts'
import type { Paint } from './paint.ts'
import { printable } from './printable.ts'

interface Words {
  severity: Record<Severity, string>
  /** The word behind a number; English has two forms. */
  count: Record<Severity, (n: number) => string>
  total: (n: number) => string
}

/** The words for severities and numbers of findings. */
export const WORDS: Record<Lang, Words> = {
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
    count: { error: (n) => `${n} lỗi`, warning: (n) => `${n} cảnh báo`, info: (n) => `${n} lưu ý` },
    total: (n) => `${n} phát hiện`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    count: {
      error: (n) => `${n} error${n === 1 ? '' : 's'}`,
      warning: (n) => `${n} warning${n === 1 ? '' : 's'}`,
      info: (n) => `${n} info`,
    },
    total: (n) => `${n} finding${n === 1 ? '' : 's'}`,
  },
}

/** The colour of each severity. */
export const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const

/**
 * Findings for a person: the file, then a line each (`line:column  severity  sentence  rule`), errors first and
 * each severity in order of place, then a line of counts.
 *
 * @param messages the findings of one document
 * @param file its name as it is shown
 * @param lang language of the severities and the counts; the sentences have theirs already
 * @param paint the colours
 * @returns the lines, each with a line feed; nothing where there are no findings
 */
export function writeMessages(messages: readonly Message[], file: string, lang: Lang, paint: Paint): string {
  if (messages.length === 0) return ''
  const { severity } = WORDS[lang]
  const sorted = SEVERITIES.map((level) =>
    messages.filter((message) => message.severity === level).sort(byPlace),
  )
  const placeWidth = longest(messages.map(place))
  const wordWidth = longest(messages.map((message) => severity[message.severity]))
  const lines = sorted.flat().map((message) => {
    const word = paint[COLOURS[message.severity]](severity[message.severity].padEnd(wordWidth))
    const where = paint.dim(place(message).padStart(placeWidth))
    return `  ${where}  ${word}  ${oneLine(message.text)}  ${paint.dim(oneLine(message.rule))}`
  })
  return `${[paint.bold(oneLine(file)), ...lines, '', writeCounts(messages, lang, paint)].join('\n')}\n`
}

/**
 * How many findings there are: `4 phát hiện (1 lỗi, 3 cảnh báo)`.
 *
 * @param messages the findings, at least one
 * @returns one line without a line feed
 */
export function writeCounts(messages: readonly Message[], lang: Lang, paint: Paint): string {
  const { count, total } = WORDS[lang]
  const counts = SEVERITIES.flatMap((level) => {
    const n = messages.filter(({ severity }) => severity === level).length
    return n === 0 ? [] : [paint[COLOURS[level]](count[level](n))]
  })
  return `${paint.bold(total(messages.length))} (${counts.join(', ')})`
}

function place({ line, column }: Message): string {
  return `${line}:${column}`
}

function byPlace(a: Message, b: Message): number {
  return a.line - b.line || a.column - b.column
}

function longest(words: readonly string[]): number {
  return words.reduce((most, word) => Math.max(most, word.length), 0)
}

/** Text from a document or a file system on one line of a terminal. */
export function oneLine(text: string): string {
  return printable(text.replaceAll('\n', ' '))
}
