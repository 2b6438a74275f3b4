import { abbreviationRedefined } from './abbreviation-redefined.ts'
import { abolishedOrgan } from './abolished-organ.ts'
import { appendixNotMentioned } from './appendix-not-mentioned.ts'
import { basisForm } from './basis-form.ts'
import { bodyAppendixConflict } from './body-appendix-conflict.ts'
import { conflictingCitation } from './conflicting-citation.ts'
import { countMismatch } from './count-mismatch.ts'
import { dateForm } from './date-form.ts'
import { deadlineBeforeIssue } from './deadline-before-issue.ts'
import { deadlineOutsidePeriod } from './deadline-outside-period.ts'
import { degreeBeforeName } from './degree-before-name.ts'
import { duplicateHeading } from './duplicate-heading.ts'
import { duplicateNumber } from './duplicate-number.ts'
import { duplicateTask } from './duplicate-task.ts'
import { dutyWithoutDeadline } from './duty-without-deadline.ts'
import { emptyDate } from './empty-date.ts'
import { emptyDocument } from './empty-document.ts'
import { emptyNumber } from './empty-number.ts'
import { emptySection } from './empty-section.ts'
import { fundingWithoutSource } from './funding-without-source.ts'
import { guessedEncoding } from './guessed-encoding.ts'
import { impossibleDate } from './impossible-date.ts'
import { inconsistentUnitName } from './inconsistent-unit-name.ts'
import { knownDocument } from './known-document.ts'
import { leadAlsoSupports } from './lead-also-supports.ts'
import { leftOverPlaceholder } from './left-over-placeholder.ts'
import { malformedCitation } from './malformed-citation.ts'
import { missingArchiveLine } from './missing-archive-line.ts'
import { missingDeadline } from './missing-deadline.ts'
import { missingEndMark } from './missing-end-mark.ts'
import { missingLeadUnit } from './missing-lead-unit.ts'
import { missingSection } from './missing-section.ts'
import { missingSigner } from './missing-signer.ts'
import { mixedListStyle } from './mixed-list-style.ts'
import { mixedToneMarks } from './mixed-tone-marks.ts'
import { noTask } from './no-task.ts'
import { notAPlan } from './not-a-plan.ts'
import { numberForm } from './number-form.ts'
import { numberingGap } from './numbering-gap.ts'
import { outlineTooDeep } from './outline-too-deep.ts'
import { pageWithoutText } from './page-without-text.ts'
import { recipientsForm } from './recipients-form.ts'
import { sectionOrder } from './section-order.ts'
import { severalLeads } from './several-leads.ts'
import { signatureForm } from './signature-form.ts'
import { tableColumnMissing } from './table-column-missing.ts'
import { tableRowIncomplete } from './table-row-incomplete.ts'
import { taskWithoutProduct } from './task-without-product.ts'
import { titleMissing } from './title-missing.ts'
import { unassignedUnit } from './unassigned-unit.ts'
import { undefinedAbbreviation } from './undefined-abbreviation.ts'
import { unitNotNotified } from './unit-not-notified.ts'
import { unknownText } from './unknown-text.ts'
import { unlikelySyllable } from './unlikely-syllable.ts'
import { unresolvedReference } from './unresolved-reference.ts'
import { vagueDeadline } from './vague-deadline.ts'
import { wrongListLetter } from './wrong-list-letter.ts'

/** Every rule there is. A new rule is one file, one line here and its sentence in each language. */
export const rules = [
  abbreviationRedefined,
  abolishedOrgan,
  appendixNotMentioned,
  basisForm,
  bodyAppendixConflict,
  conflictingCitation,
  countMismatch,
  dateForm,
  deadlineBeforeIssue,
  deadlineOutsidePeriod,
  degreeBeforeName,
  duplicateHeading,
  duplicateNumber,
  duplicateTask,
  dutyWithoutDeadline,
  emptyDate,
  emptyDocument,
  emptyNumber,
  emptySection,
  fundingWithoutSource,
  guessedEncoding,
  impossibleDate,
  inconsistentUnitName,
  knownDocument,
  leadAlsoSupports,
  leftOverPlaceholder,
  malformedCitation,
  missingArchiveLine,
  missingDeadline,
  missingEndMark,
  missingLeadUnit,
  missingSection,
  missingSigner,
  mixedListStyle,
  mixedToneMarks,
  noTask,
  notAPlan,
  numberForm,
  numberingGap,
  outlineTooDeep,
  pageWithoutText,
  recipientsForm,
  sectionOrder,
  severalLeads,
  signatureForm,
  tableColumnMissing,
  tableRowIncomplete,
  taskWithoutProduct,
  titleMissing,
  unassignedUnit,
  undefinedAbbreviation,
  unitNotNotified,
  unknownText,
  unlikelySyllable,
  unresolvedReference,
  vagueDeadline,
  wrongListLetter,
] as const
