import { Document, Scalar, visit } from 'yaml'
import type { Plan } from '../model/plan.ts'
import { escapeUnprintable, hasUnprintable } from './printable.ts'
import { nfcPlan, validatePlan } from './validate.ts'

/** Columns at which long texts are folded; folding is undone by every reader of YAML. */
const LINE_WIDTH = 110

/**
 * A plan as YAML 1.2 that readers of YAML 1.1 understand alike (dates, `no`, `12:30` are quoted).
 *
 * @param plan the plan
 * @returns YAML without anchors: keys in the order of the model, text in NFC, characters that a terminal would act
 * upon as escapes
 * @throws PlanExtractError `invalid-plan` where the plan does not fit its schema
 */
export function writeYaml(plan: Plan): string {
  const document = new Document(nfcPlan(validatePlan(plan)), {
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  })
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && mustBeQuoted(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return escapeUnprintable(document.toString({ lineWidth: LINE_WIDTH }))
}

/** Escapes exist between double quotes only; a lone `=` is a type of its own in YAML 1.1. */
function mustBeQuoted(text: string): boolean {
  return text === '=' || hasUnprintable(text)
}
