import type { Message, Severity } from '../model/plan.ts'
import { printable } from './printable.ts'
import type { FileReport, LintReport } from './report.ts'

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Findings as workflow commands of GitHub Actions, which become annotations of the lines.
 *
 * @param report the outcome of a run
 * @returns a line each; nothing where nothing was found
 */
export function writeGithub({ files }: LintReport): string {
  return files
    .flatMap(commandsOf)
    .map((line) => `${line}\n`)
    .join('')
}

function commandsOf(file: FileReport): string[] {
  const findings = file.messages.map((message) =>
    command(
      COMMANDS[message.severity],
      { file: file.path, ...placeOf(message), title: message.rule },
      message.text,
    ),
  )
  return file.error === null ? findings : [command('error', { file: file.path }, file.error), ...findings]
}

/** GitHub takes columns only where a finding ends in the line in which it begins. */
function placeOf({ line, endLine, column, endColumn }: Message): Record<string, number> {
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine }
}

function command(name: string, properties: Record<string, string | number>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(text)}`
}

function escapeData(text: string): string {
  return printable(text.replaceAll('\r', ' ')).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
