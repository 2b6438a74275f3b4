import type { Reading } from '../extract/reading.ts'
import type { Message } from '../model/plan.ts'
import { en } from './messages/en.ts'
import type { Lang, Sentences } from './messages/sentences.ts'
import { vi } from './messages/vi.ts'
import { placeOf } from './place.ts'
import { isPlan } from './plan-document.ts'
import type { Finding, Rule } from './rule.ts'
import { rules } from './rules/index.ts'

const SENTENCES: Record<Lang, Sentences> = { vi, en }

/**
 * Runs every rule over what was read.
 *
 * @param reading what extract found; it is not changed
 * @param options `lang`: the language of the sentences
 * @returns the findings, sorted by line, column and rule
 */
export function lint(reading: Reading, options: { lang: Lang }): Message[] {
  const sentences = SENTENCES[options.lang]
  const plan = isPlan(reading.plan)
  const messages: Message[] = []
  for (const rule of rules) {
    if (rule.of === 'plan' && !plan) continue
    rule.check({
      reading,
      report: (finding: Finding<object>) => messages.push(messageOf(reading, rule, finding, sentences)),
    })
  }
  return messages.sort(byPlace)
}

function messageOf(reading: Reading, rule: Rule, finding: Finding<object>, sentences: Sentences): Message {
  const { start, end } = reading.locator.span(placeOf(reading, finding.at))
  // The arguments belong to the rule's sentence: both are typed by its `check`, which a loop over all rules cannot say.
  const sentence = (sentences as Record<string, (args: object) => string>)[rule.id]!
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    text: sentence(finding.args),
    path: finding.path,
    args: { ...finding.args },
    clause: rule.clause,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

function byPlace(a: Message, b: Message): number {
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
