import type { Message, Severity } from '../model/plan.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { escapeUnprintable } from './printable.ts'
import { type FileReport, findingsOf, type LintReport, type RuleReport } from './report.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * Findings as SARIF 2.1.0: one run, with the rules and how to mend what they find.
 *
 * @param report the outcome of a run
 * @returns JSON in a stable order
 */
export function writeSarif(report: LintReport): string {
  const fingerprints = fingerprintsOf(report)
  const spoken = new Set(findingsOf(report).map(({ message }) => message.rule))
  // What this program says of directives and of its configuration comes from no rule.
  const rules = report.rules.filter(({ id }) => spoken.has(id))
  const index = new Map(rules.map(({ id }, i) => [id, i]))
  const unread = report.files.filter(({ error }) => error !== null)
  const run = {
    tool: {
      driver: {
        name: 'plan-extract',
        version: report.version,
        semanticVersion: report.version,
        rules: rules.map(descriptor),
      },
    },
    language: report.lang === 'vi' ? 'vi-VN' : 'en-US',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository' } } },
    invocations: [
      { executionSuccessful: unread.length === 0, toolExecutionNotifications: unread.map(notification) },
    ],
    results: findingsOf(report).map(({ file, message }, i) => ({
      ruleId: message.rule,
      ...(index.has(message.rule) ? { ruleIndex: index.get(message.rule) } : {}),
      level: LEVELS[message.severity],
      message: { text: message.text },
      locations: [{ physicalLocation: { artifactLocation: artifact(file), region: region(message) } }],
      partialFingerprints: { 'planExtract/v1': fingerprints[i] },
    })),
  }
  return `${escapeUnprintable(JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2))}\n`
}

function descriptor({ id, severity, finds, mend, why, clause }: RuleReport): object {
  const help = [mend, why, clause].filter((part) => part !== null).join('\n\n')
  return {
    id,
    shortDescription: { text: finds },
    ...(help === '' ? {} : { help: { text: help } }),
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function notification(file: FileReport): object {
  return {
    level: 'error',
    message: { text: file.error },
    locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
  }
}

/** Each part of the path is encoded by itself: `#`, `?`, `%` and `:` are signs of an URI. */
function artifact({ path }: FileReport): object {
  const uri = path.split('/').map(encode).join('/')
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' }
}

/** Half a surrogate pair has no encoding. */
function encode(part: string): string {
  return encodeURIComponent(Buffer.from(part).toString())
}

function region({ line, column, endLine, endColumn }: Message): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}
