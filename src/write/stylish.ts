import stringWidth from 'string-width'
import type { Lang } from '../errors.ts'
import type { Message } from '../model/plan.ts'
import { SEVERITIES } from '../model/values.ts'
import { COLOURS, oneLine, WORDS, writeCounts } from './messages.ts'
import type { Paint } from './paint.ts'
import { type FileReport, findingsOf, type LintReport } from './report.ts'
import { wrap } from './wrap.ts'

interface Words {
  clean: (files: number) => string
  checked: (files: number) => string
  unread: (files: number) => string
}

const CLOSING: Record<Lang, Words> = {
  vi: {
    clean: (files) => `Đã kiểm tra ${files} văn bản, không có phát hiện nào.`,
    checked: (files) => `trong ${files} văn bản`,
    unread: (files) => `${files} văn bản không đọc được.`,
  },
  en: {
    clean: (files) => `Checked ${files} document${files === 1 ? '' : 's'}, nothing found.`,
    checked: (files) => `in ${files} document${files === 1 ? '' : 's'}`,
    unread: (files) => `${files} document${files === 1 ? '' : 's'} could not be read.`,
  },
}

/** A sentence gets no narrower column than this; a narrower terminal breaks the lines itself. */
const LEAST_WIDTH = 24

/**
 * Findings for a person: file by file, a line each (`line:column  severity  sentence  rule`), then the counts.
 *
 * @param report the outcome of a run
 * @param width columns of the terminal, at which sentences are wrapped below themselves; null where they are not
 * @param paint the colours
 * @returns the lines, each with a line feed
 */
export function writeStylish(report: LintReport, width: number | null, paint: Paint): string {
  const blocks = report.files.flatMap((file) =>
    file.messages.length === 0
      ? []
      : [[paint.bold(oneLine(file.name)), ...linesOf(file, report.lang, width, paint), '']],
  )
  return `${[...blocks.flat(), ...closing(report, paint)].join('\n')}\n`
}

function linesOf({ messages }: FileReport, lang: Lang, width: number | null, paint: Paint): string[] {
  const words = WORDS[lang].severity
  const places = messages.map(({ line, column }) => `${line}:${column}`)
  const placeWidth = places.reduce((most, place) => Math.max(most, place.length), 0)
  const wordWidth = Math.max(...SEVERITIES.map((severity) => stringWidth(words[severity])))
  const indent = 2 + placeWidth + 2 + wordWidth + 2
  const room = width === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_WIDTH, width - indent)
  return messages.flatMap((message, i) => {
    const word = words[message.severity]
    const padded = paint[COLOURS[message.severity]](word + ' '.repeat(wordWidth - stringWidth(word)))
    const [first, ...rest] = sentence(message, room, paint)
    return [
      `  ${paint.dim(places[i]!.padStart(placeWidth))}  ${padded}  ${first}`,
      ...rest.map((line) => ' '.repeat(indent) + line),
    ]
  })
}

/** The sentence with the rule behind it, or below it where there is no room. */
function sentence(message: Message, room: number, paint: Paint): string[] {
  const text = oneLine(message.text)
  const rule = oneLine(message.rule)
  const lines = room === Number.POSITIVE_INFINITY ? [text] : wrap(text, room)
  const last = lines.at(-1)!
  if (stringWidth(last) + 2 + stringWidth(rule) > room) return [...lines, paint.dim(rule)]
  return [...lines.slice(0, -1), `${last}  ${paint.dim(rule)}`]
}

function closing(report: LintReport, paint: Paint): string[] {
  const words = CLOSING[report.lang]
  const messages = findingsOf(report).map(({ message }) => message)
  const read = report.files.filter(({ error }) => error === null).length
  const unread = report.files.length - read
  const counts =
    messages.length === 0
      ? words.clean(read)
      : `${writeCounts(messages, report.lang, paint)} ${words.checked(read)}`
  return unread === 0 ? [counts] : [counts, paint.red(words.unread(unread))]
}
