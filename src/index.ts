export { PlanExtractError } from './errors.ts'
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
export { planJsonSchema } from './model/json-schema.ts'
export { type ExtractOptions, extract, inspect } from './pipeline.ts'
export { createProcessor, type PlanNode, type PlanTreeNode } from './processor.ts'
