import { countMismatch } from './count-mismatch.ts'
import { emptyDate } from './empty-date.ts'
import { emptyDocument } from './empty-document.ts'
import { emptyNumber } from './empty-number.ts'
import { impossibleDate } from './impossible-date.ts'
import { malformedCitation } from './malformed-citation.ts'
import { missingDeadline } from './missing-deadline.ts'
import { missingLeadUnit } from './missing-lead-unit.ts'
import { missingSection } from './missing-section.ts'
import { missingSigner } from './missing-signer.ts'
import { noTask } from './no-task.ts'
import { notAPlan } from './not-a-plan.ts'
import { numberingGap } from './numbering-gap.ts'
import { outlineTooDeep } from './outline-too-deep.ts'
import { unknownText } from './unknown-text.ts'

/** Every rule there is. A new rule is one file, one line here and its sentence in each language. */
export const rules = [
  countMismatch,
  emptyDate,
  emptyDocument,
  emptyNumber,
  impossibleDate,
  malformedCitation,
  missingDeadline,
  missingLeadUnit,
  missingSection,
  missingSigner,
  noTask,
  notAPlan,
  numberingGap,
  outlineTooDeep,
  unknownText,
] as const
