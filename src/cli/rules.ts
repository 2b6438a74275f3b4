import { resolve } from 'node:path'
import * as z from 'zod/mini'
import { emptyConfig, readConfig } from '../config/config.ts'
import { configFinder } from '../config/find.ts'
import { optionsSchema } from '../config/options-schema.ts'
import type { Lang } from '../errors.ts'
import { SEVERITIES } from '../model/values.ts'
import { COLOURS, oneLine, WORDS } from '../write/messages.ts'
import { type Paint, plain } from '../write/paint.ts'
import { printable } from '../write/printable.ts'
import { wrap } from '../write/wrap.ts'
import { paintFor } from './colour.ts'
import { requireRules } from './lint-settings.ts'
import { writeOutput } from './output.ts'
import { idsOf, type ListedRule, rulesOf } from './rule-list.ts'
import { type CliText, type Run, reportError } from './run.ts'

/** The options of `plan-extract rules`, as commander hands them on. */
export interface RulesOptions {
  config?: string | false
  output?: string
}

/** Where the width of the terminal is not known; longer lines are hard to read on any. */
const WIDTH = 100

/**
 * Lists the rules, those of the configuration's plugins too, or explains one.
 *
 * @param id the rule to explain; undefined for the list
 * @returns the exit code: 2 for a rule that there is not
 */
export async function rulesCommand(id: string | undefined, options: RulesOptions, run: Run): Promise<number> {
  try {
    const rules = rulesOf((await configOf(options)).plugins)
    const { io } = run
    const paint = options.output === undefined ? await paintFor(io.stdout, io.env) : plain
    const page: Page = { ...run, paint, width: Math.min(io.stdout.columns || WIDTH, WIDTH) }
    if (id !== undefined) requireRules([id], idsOf(rules), run)
    const text = id === undefined ? list(rules, page) : explain(rules.find((rule) => rule.id === id)!, page)
    await writeOutput(options.output, text, io)
    return 0
  } catch (error) {
    return reportError(run, error)
  }
}

interface Page {
  lang: Lang
  text: CliText
  paint: Paint
  width: number
}

function configOf({ config }: RulesOptions) {
  if (config === false) return emptyConfig(resolve('.'))
  return config === undefined ? configFinder()('.') : readConfig(config)
}

function list(rules: readonly ListedRule[], page: Page): string {
  const { paint, lang, width } = page
  const idWidth = Math.max(...rules.map(({ id }) => id.length))
  const wordWidth = Math.max(...rules.map((rule) => plainSeverity(rule, page).length))
  const indent = idWidth + wordWidth + 4
  const lines = rules.flatMap((rule) => {
    const finds = oneLine(rule.docs?.[lang].finds ?? page.text.rule.undocumented)
    const [first, ...rest] = wrap(finds, Math.max(30, width - indent))
    const word = severity(rule, page) + ' '.repeat(wordWidth - plainSeverity(rule, page).length)
    return [
      `${paint.bold(rule.id.padEnd(idWidth))}  ${word}  ${first}`,
      ...rest.map((line) => ' '.repeat(indent) + line),
    ]
  })
  return `${[...lines, '', page.text.rule.more].join('\n')}\n`
}

/** `cảnh báo`, or what it is in a draft and in an issued plan, or that it is off. */
function severity(rule: ListedRule, { lang, text, paint }: Page): string {
  const words = WORDS[lang].severity
  if (rule.off) return paint.dim(text.rule.off)
  const levels =
    typeof rule.severity === 'string' ? [rule.severity] : [rule.severity.draft, rule.severity.issued]
  return [...new Set(levels)].map((level) => paint[COLOURS[level]](words[level])).join(' → ')
}

const plainSeverity = (rule: ListedRule, page: Page): string => severity(rule, { ...page, paint: plain })

/** The order is the same for all rules: what it finds, a bad and a good example, how to mend it, why. */
function explain(rule: ListedRule, page: Page): string {
  const { lang, text, paint } = page
  const { rule: words } = text
  const docs = rule.docs?.[lang]
  const sections: (readonly [string, string | undefined])[] = [
    [words.finds, paragraph(docs?.finds ?? words.undocumented, page)],
    [words.bad, rule.examples && example(rule.examples.bad[0].text)],
    [words.good, rule.examples && example(rule.examples.good[0])],
    [words.mend, docs && paragraph(docs.mend, page)],
    [words.why, docs && paragraph(docs.why, page)],
    [
      words.clause,
      rule.clause === null || rule.clause === undefined ? undefined : paragraph(rule.clause, page),
    ],
    [words.options, optionsOf(rule, page)],
    [words.configure, `  rules:\n    ${rule.id}: ${SEVERITIES[1]}`],
  ]
  const head = `${paint.bold(rule.id)} (${severity(rule, page)})`
  const body = sections.flatMap(([title, part]) => (part === undefined ? [] : ['', paint.bold(title), part]))
  return `${[head, ...body].join('\n')}\n`
}

function paragraph(words: string, { width }: Page): string {
  return wrap(oneLine(words), width - 2)
    .map((line) => `  ${line}`)
    .join('\n')
}

function example(document: string): string {
  return printable(document.trimEnd())
    .replace(/^(?=.)/gm, '  │ ')
    .replace(/^$/gm, '  │')
}

interface OptionSchema {
  type?: string
  enum?: unknown[]
  default?: unknown
  title?: string
  description?: string
}

/** Each option with its type, its default and what it says about itself. */
function optionsOf(rule: ListedRule, { lang, text }: Page): string | undefined {
  const schema = optionsSchema(rule)
  if (schema === null) return undefined
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, OptionSchema>
  }
  return Object.entries(properties)
    .map(([name, option]) => {
      const type = option.enum ? option.enum.map(String).join(' | ') : (option.type ?? '')
      const about = lang === 'vi' ? option.title : option.description
      return `  ${name}: ${type}, ${text.rule.default} ${JSON.stringify(option.default)}${about ? `. ${about}` : ''}`
    })
    .join('\n')
}
