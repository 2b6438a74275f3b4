import { PlanExtractError } from '../errors.ts'
import type { Reading } from '../extract/reading.ts'
import type { Message, Severity } from '../model/plan.ts'
import type { Range } from '../read/location.ts'
import { clauseFor } from './clause.ts'
import { silence, unusedDirectives } from './directives.ts'
import { en } from './messages/en.ts'
import type { Lang, Sentences } from './messages/sentences.ts'
import { vi } from './messages/vi.ts'
import { forgetLatest } from './of-latest.ts'
import { placeOf } from './place.ts'
import { isPlan } from './plan-document.ts'
import type { PluginRule } from './plugin-rule.ts'
import { withoutWeaker } from './precedence.ts'
import type { Finding, Rule, Stage } from './rule.ts'
import { optionsOf } from './rule-options.ts'
import { rules } from './rules/index.ts'

const SENTENCES: Record<Lang, Sentences> = { vi, en }

/** What somebody wants of one rule. */
export interface RuleSetting {
  /** How loudly it speaks, whatever the rule itself says of a finding; its own severity where absent. */
  severity?: Severity | 'off'
  /** Options in place of its defaults; an object that nobody changes while it is in use. */
  options?: unknown
}

/** How a document is checked. */
export interface LintOptions {
  /** The language of the sentences. */
  lang: Lang
  /** Whether the document is a draft (the default) or has been issued. */
  stage?: Stage
  /** Today as YYYY-MM-DD; without it no rule speaks of dates in the future. */
  today?: string | null
  /** Settings by rule. A rule that is off by default is on where it has one other than `off`. */
  rules?: Readonly<Record<string, RuleSetting>>
  /** Rules beside the program's own. */
  extraRules?: readonly PluginRule[]
  /** Whether directives that silence nothing are findings of `unused-directive`. */
  reportUnused?: boolean
}

/** A finding and the stretch of the source that it points at. */
export interface Placed {
  message: Message
  range: Range
}

type AnyRule = Rule | PluginRule

/**
 * Runs the rules over what was read. Comments in the document (`<!-- plan-extract-disable RULE -->`) silence them.
 *
 * @param reading what extract found; it is not changed
 * @param options language, stage, settings of rules
 * @returns the findings, sorted by line, column and rule
 * @throws PlanExtractError `rule-failed`: a rule of `extraRules` threw an error
 */
export function lint(reading: Reading, options: LintOptions): Message[] {
  try {
    return findings(reading, options)
  } finally {
    forgetLatest()
  }
}

function findings(reading: Reading, options: LintOptions): Message[] {
  const plan = isPlan(reading.plan)
  const found: Placed[] = []
  const extra = options.extraRules ?? []
  const run = runner(reading, options, found)
  for (const rule of rules) {
    if (rule.of === 'document' || plan) run(rule as Rule)
  }
  for (const rule of extra) {
    if (rule.of === 'document' || plan) runPlugin(rule, runner(reading, options, found))
  }
  const { heard, unused } = silence(withoutWeaker(found).sort(byPlace), reading)
  const messages = heard.map(({ message }) => message)
  if (!options.reportUnused || unused.length === 0) return messages
  const ids = [...rules, ...extra].map(({ id }) => id)
  return [...messages, ...unusedDirectives(unused, reading, ids, options.lang)].sort(byLine)
}

/**
 * Makes a function that runs rules over a document, one behind the other. Most rules find nothing: what they are given
 * is made once for all that have no options, and what a finding needs only where there is one.
 */
function runner(reading: Reading, options: LintOptions, found: Placed[]): (rule: AnyRule) => void {
  const { profile } = reading.plan
  const stage = options.stage ?? 'draft'
  let running: AnyRule
  const report = (finding: Finding<object>): void => {
    const rule = running
    const range = placeOf(reading, finding.at)
    // A rule that is off does not run.
    const wanted = options.rules?.[rule.id]?.severity as Severity | undefined
    const severity = wanted ?? finding.severity ?? defaultSeverity(rule, stage)
    found.push({
      message: messageOf(reading, rule, finding, severity, sentenceOf(rule, options.lang), range),
      range,
    })
  }
  const given = { reading, stage, options: undefined, today: options.today ?? null, profile, report }
  return (rule) => {
    const setting = options.rules?.[rule.id]
    if (isOff(rule, setting) || (rule.profiles && !rule.profiles.includes(profile))) return
    running = rule
    // The options belong to the rule's `check`: both are typed by it, which a loop over all rules cannot say.
    const own = rule.options === undefined ? undefined : optionsOf(rule, setting?.options)
    rule.check((own === undefined ? given : { ...given, options: own }) as never)
  }
}

/** What others wrote may fail; a rule of the program's own that does is a bug and told as one. */
function runPlugin(rule: PluginRule, run: (rule: AnyRule) => void): void {
  try {
    run(rule)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PlanExtractError('rule-failed', { rule: rule.id, reason }, { cause })
  }
}

function isOff(rule: AnyRule, setting: RuleSetting | undefined): boolean {
  return setting?.severity === undefined
    ? rule.off === true && setting === undefined
    : setting.severity === 'off'
}

/**
 * How loudly a rule speaks where nobody says otherwise.
 *
 * @param rule the rule; whether it is off by default does not matter
 * @param stage what the document is
 */
export function defaultSeverity({ severity }: Pick<Rule, 'severity'>, stage: Stage): Severity {
  return typeof severity === 'string' ? severity : severity[stage]
}

function sentenceOf(rule: AnyRule, lang: Lang): (args: never) => string {
  if (!('sentences' in rule)) return (SENTENCES[lang] as Record<string, (args: never) => string>)[rule.id]!
  const { sentences } = rule
  return typeof sentences === 'function' ? sentences : sentences[lang]
}

function messageOf(
  reading: Reading,
  rule: AnyRule,
  finding: Finding<object>,
  severity: Severity,
  say: (args: never) => string,
  range: Range,
): Message {
  const { start, end } = reading.locator.span(range)
  return {
    rule: rule.id,
    severity,
    text: say(finding.args as never),
    path: finding.path,
    args: { ...finding.args },
    clause: clauseFor(rule.clause ?? null, reading.plan),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

const byPlace = (a: Placed, b: Placed): number => byLine(a.message, b.message)

function byLine(a: Message, b: Message): number {
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
