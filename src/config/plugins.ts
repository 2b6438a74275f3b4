import { PlanExtractError } from '../errors.ts'
import { PLUGIN_RULE_ID, type PluginRule } from '../lint/plugin-rule.ts'
import { SEVERITIES } from '../model/values.ts'
import { STAGES } from './schema.ts'
import { shownPath } from './shown-path.ts'
import { loadModule } from './source.ts'

/**
 * Loads the rules of a module.
 *
 * @param file its path; the default export is a rule, a list of rules, or an object with `rules`
 * @returns the rules, of which each has what a rule needs
 * @throws PlanExtractError `module-failed`, also where something in it is no rule
 */
export async function loadPlugin(file: string): Promise<PluginRule[]> {
  const exported = await loadModule(file)
  const rules = isObject(exported) && 'rules' in exported ? exported.rules : exported
  return [rules].flat().map((rule) => {
    const fault = faultOf(rule)
    if (fault !== null) throw new PlanExtractError('module-failed', { file: shownPath(file), reason: fault })
    return rule as PluginRule
  })
}

/** Says what of a rule is missing or wrong, in the words of the one who wrote it: the names of the code. */
function faultOf(rule: unknown): string | null {
  if (!isObject(rule)) return `default export: a rule, a list of rules or { rules }; got ${typeof rule}`
  const id = String(rule.id)
  if (!PLUGIN_RULE_ID.test(id)) return `id ${JSON.stringify(id)}: office/rule, in a-z, 0-9 and -`
  if (!isSeverity(rule.severity))
    return `${id}: severity: error, warning, info, or one for draft and one for issued`
  if (rule.of !== 'plan' && rule.of !== 'document') return `${id}: of: plan or document`
  if (typeof rule.check !== 'function') return `${id}: check: a function`
  const { sentences, options } = rule
  const speaks = isObject(sentences) && [sentences.vi, sentences.en].every((say) => typeof say === 'function')
  if (typeof sentences !== 'function' && !speaks)
    return `${id}: sentences: a function, or one for vi and one for en`
  if (options !== undefined && !isSchema(options)) return `${id}: options: a schema of zod 4`
  return null
}

function isSeverity(value: unknown): boolean {
  if (isObject(value)) return STAGES.every((stage) => isSeverity(value[stage]))
  return SEVERITIES.some((severity) => severity === value)
}

const isSchema = (value: unknown): boolean =>
  isObject(value) && isObject(value._zod) && typeof value.parse === 'function'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
