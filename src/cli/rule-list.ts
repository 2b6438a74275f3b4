import type { Lang } from '../errors.ts'
import { defaultSeverity } from '../lint/lint.ts'
import type { PluginRule } from '../lint/plugin-rule.ts'
import type { Rule, Stage } from '../lint/rule.ts'
import { rules as own } from '../lint/rules/index.ts'
import type { RuleReport } from '../write/report.ts'

/** A rule of the program or of a plugin. */
export type ListedRule = Rule | PluginRule

/** Every rule there is, sorted by id. */
export function rulesOf(plugins: readonly PluginRule[]): ListedRule[] {
  const all: ListedRule[] = [...(own as readonly unknown[] as Rule[]), ...plugins]
  return all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** The ids of rules. */
export function idsOf(rules: readonly ListedRule[]): string[] {
  return rules.map(({ id }) => id)
}

/** What rules say about themselves, for those who see their findings. */
export function ruleReports(rules: readonly ListedRule[], lang: Lang, stage: Stage): RuleReport[] {
  return rules.map((rule) => {
    const docs = rule.docs?.[lang]
    return {
      id: rule.id,
      severity: defaultSeverity(rule, stage),
      finds: docs?.finds ?? rule.id,
      mend: docs?.mend ?? null,
      why: docs?.why ?? null,
      clause: rule.clause ?? null,
    }
  })
}
