import type { Lang } from '../errors.ts'
import { oneLine, WORDS, writeCounts } from './messages.ts'
import { plain } from './paint.ts'
import { type FileReport, findingsOf, type LintReport } from './report.ts'

interface Words {
  title: string
  headers: readonly [string, string, string, string]
  clean: string
  more: (findings: number) => string
}

const WORDS_OF: Record<Lang, Words> = {
  vi: {
    title: 'Kiểm tra kế hoạch',
    headers: ['Dòng', 'Mức độ', 'Phát hiện', 'Quy tắc'],
    clean: 'Không có phát hiện nào.',
    more: (findings) => `… và ${findings} phát hiện nữa.`,
  },
  en: {
    title: 'Check of plans',
    headers: ['Line', 'Severity', 'Finding', 'Rule'],
    clean: 'Nothing found.',
    more: (findings) => `… and ${findings} more.`,
  },
}

/** GitHub refuses a comment of more than 65,536 characters; the last line needs some. */
const LONGEST = 60_000

/**
 * Findings as a comment on a review: a table a file.
 *
 * @param report the outcome of a run
 * @returns Markdown in which no text of a document means anything; findings that do not fit into a comment are counted
 */
export function writeMarkdown(report: LintReport): string {
  const words = WORDS_OF[report.lang]
  const messages = findingsOf(report).map(({ message }) => message)
  const summary = messages.length === 0 ? words.clean : `${writeCounts(messages, report.lang, plain)}.`
  let text = `### ${words.title}\n\n${summary}\n`
  let told = 0
  for (const file of report.files) {
    if (file.error !== null) text += `\n**${asText(file.path)}**: ${asText(file.error)}\n`
    const rows = rowsOf(file, report.lang)
    const head = `\n**${asText(file.path)}**\n\n${row(words.headers)}\n${row(words.headers.map(() => '---'))}\n`
    for (const [i, line] of rows.entries()) {
      const part = (i === 0 ? head : '') + line
      if (text.length + part.length > LONGEST) return `${text}\n${words.more(messages.length - told)}\n`
      text += part
      told++
    }
  }
  return text
}

function rowsOf({ messages }: FileReport, lang: Lang): string[] {
  const { severity } = WORDS[lang]
  return messages.map(
    (message) =>
      `${row([String(message.line), severity[message.severity], asText(message.text), asText(message.rule)])}\n`,
  )
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Takes its meaning from everything that has one in Markdown or HTML; a name behind @ would call somebody. */
function asText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()#+!|~$^=:-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b')
}
