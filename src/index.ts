export { configJsonSchema } from './config/json-schema.ts'
export type { ConfigFile } from './config/schema.ts'
export { PlanExtractError } from './errors.ts'
export type { Reading } from './extract/reading.ts'
export type { LintOptions, RuleSetting } from './lint/lint.ts'
export { definePluginRule as defineRule, type PluginRule } from './lint/plugin-rule.ts'
export type { Check, Finding, Stage } from './lint/rule.ts'
export { planJsonSchema } from './model/json-schema.ts'
export type {
  Assignment,
  Citation,
  Deadline,
  Duty,
  Message,
  Origin,
  OutlineNode,
  PlanTable,
  Span,
  Target,
  Task,
  Unit,
} from './model/plan.ts'
export { Plan } from './model/plan.ts'
export { type ExtractOptions, extract, inspect } from './pipeline.ts'
export { createProcessor, type PlanNode, type PlanTreeNode } from './processor.ts'
export type { Encoding, ReadOptions } from './read/options.ts'
