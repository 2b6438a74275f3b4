import type { ExpectedRole } from '../rules/missing-section.ts'
import type { Sentences } from './sentences.ts'
import { shorten } from './shorten.ts'

const SECTIONS: Record<ExpectedRole, string> = {
  purpose: 'the purpose (mục đích)',
  content: 'the content or the tasks (nội dung, nhiệm vụ)',
  form: 'the form (hình thức)',
  funding: 'the funding (kinh phí)',
  organization: 'the organization (tổ chức thực hiện)',
}

const quote = (text: string) => `“${shorten(text)}”`

/** The findings in English. */
export const en: Sentences = {
  'count-mismatch': ({ stated, found, thing }) => `The plan says ${stated} ${thing}, but has ${found}.`,
  'empty-date': ({ written }) => `The date of issue is not complete: ${quote(written)}.`,
  'empty-document': () => 'The file has no text.',
  'empty-number': ({ written }) => `The number of the document is blank: ${quote(written)}.`,
  'impossible-date': ({ date }) => `The calendar has no ${quote(date)}.`,
  'malformed-citation': ({ number, type }) =>
    `“${number}” cannot be the number of a ${type === null ? 'document' : `document of the kind ${type}`}.`,
  'missing-deadline': ({ title }) => `Task ${quote(title)} has no deadline.`,
  'missing-lead-unit': ({ title }) => `Task ${quote(title)} has no lead unit.`,
  'missing-section': ({ role }) => `The plan has no heading on ${SECTIONS[role]}.`,
  'missing-signer': ({ jobTitle }) =>
    jobTitle === null
      ? 'The plan does not name who signs it.'
      : `The person who signs as ${quote(jobTitle)} is not named.`,
  'no-task': () => 'The plan has no task with a lead unit or a deadline.',
  'not-a-plan': ({ docType }) =>
    docType === null
      ? 'The document does not call itself KẾ HOẠCH and is not checked as a plan.'
      : `The document is ${quote(docType)}, not a plan.`,
  'numbering-gap': ({ marker, previous }) =>
    previous === null
      ? `Heading “${marker}” opens a list but is not its first number.`
      : `Heading “${marker}” does not follow “${previous}”.`,
  'outline-too-deep': () => 'The outline has more than 64 levels; what is deeper is kept as plain text.',
  'unknown-text': ({ words }) => `It is not clear to which part of the document ${quote(words)} belongs.`,
}
