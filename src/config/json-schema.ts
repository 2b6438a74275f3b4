import * as z from 'zod/mini'
import { PLUGIN_RULE_ID } from '../lint/plugin-rule.ts'
import type { Rule } from '../lint/rule.ts'
import { rules } from '../lint/rules/index.ts'
import { configSchema, settingOf } from './schema.ts'

interface ObjectSchema {
  properties: Record<string, object>
  patternProperties?: Record<string, object>
}

/**
 * The JSON Schema of a configuration, the one in `schemas/`.
 *
 * @returns a JSON Schema of draft 2020-12; beside the rules of the program any rule with the id of a plugin's
 * (`office/rule`) is allowed
 */
export function configJsonSchema(): Record<string, unknown> {
  const schema = jsonSchema(configSchema(rules as readonly unknown[] as Rule[]))
  const { items: override } = schema.properties.overrides as { items: ObjectSchema }
  for (const { properties } of [schema, override]) {
    const settings = properties.rules as ObjectSchema
    settings.patternProperties = { [PLUGIN_RULE_ID.source]: pluginSetting() }
  }
  return { title: 'Cấu hình plan-extract', description: 'Configuration of plan-extract lint', ...schema }
}

function jsonSchema(schema: z.ZodMiniType): ObjectSchema {
  const options = { target: 'draft-2020-12', reused: 'inline', io: 'input' } as const
  return z.toJSONSchema(schema, options) as unknown as ObjectSchema
}

/** Of a plugin's rule the options are not known. */
function pluginSetting(): object {
  const options = z.optional(z.record(z.string(), z.unknown()))
  const { $schema: _, ...schema } = jsonSchema(settingOf(options)) as ObjectSchema & { $schema?: string }
  return schema
}
