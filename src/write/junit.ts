import type { Message } from '../model/plan.ts'
import { printable } from './printable.ts'
import type { FileReport, LintReport } from './report.ts'

/**
 * Findings as the report of a test run, in the form of JUnit: a suite a file, a failed case a finding, a passed one
 * for a file without findings, an error for one that could not be read.
 *
 * @param report the outcome of a run
 * @returns an XML document
 */
export function writeJunit({ files }: LintReport): string {
  const suites = files.map(suite)
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="plan-extract">', ...suites, '</testsuites>'].join('\n')}\n`
}

function suite(file: FileReport): string {
  const { path, error, messages } = file
  const cases = messages.map((message) => failure(path, message))
  if (error !== null) cases.push(testCase(path, 'plan-extract', `<error${attributes({ message: error })}/>`))
  if (cases.length === 0) cases.push(testCase(path, 'plan-extract', ''))
  const counts = {
    name: path,
    tests: cases.length,
    failures: messages.length,
    errors: error === null ? 0 : 1,
  }
  return [`  <testsuite${attributes(counts)}>`, ...cases, '  </testsuite>'].join('\n')
}

function failure(path: string, { rule, severity, text, line, column, clause }: Message): string {
  const place = `${path}:${line}:${column}`
  const body = clause === null ? `${place}: ${text}` : `${place}: ${text} (${clause})`
  const inner = `<failure${attributes({ type: severity, message: text })}>${inXml(body)}</failure>`
  return testCase(path, `${rule} (${line}:${column})`, inner)
}

function testCase(path: string, name: string, inner: string): string {
  const tag = `testcase${attributes({ classname: path, name })}`
  return inner === '' ? `    <${tag}/>` : `    <${tag}>${inner}</testcase>`
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${inXml(String(value))}"`)
    .join('')
}

/** XML 1.0 has no place at all for most controls, for halves of surrogate pairs and for two code points. */
const ILLEGAL = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}

function inXml(text: string): string {
  return printable(text.replace(ILLEGAL, '\ufffd')).replace(/[&<>"\n]/g, (char) => ENTITIES[char]!)
}
