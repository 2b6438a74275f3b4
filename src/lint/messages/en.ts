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

const list = (units: readonly string[]) => units.map(quote).join(', ')
const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`

const NUMBER_ISSUES = {
  'leading-zero': 'is below 10 and has no leading 0',
  blank: 'has a blank in it',
  stroke: 'has no “/” between number and symbol',
}
const DATE_ISSUES = {
  day: 'has a day below 10 without a leading 0',
  month: 'has January or February without a leading 0',
  'month-zero': 'has a needless 0 in the month',
  words: 'does not write out ngày, tháng, năm',
  future: 'lies in the future',
}
const BASIS_ISSUES = {
  'no-number': 'has no number',
  'no-date': 'has no date',
  later: 'was issued later than the plan',
}
const SIGNATURE_ISSUES = {
  order: 'has its modes in the wrong order',
  'no-deputy': 'has “KT.”, but is no deputy’s',
  'no-mode': 'is a deputy’s, but “KT.” is missing',
}

/** The findings in English. */
export const en: Sentences = {
  'abbreviation-redefined': ({ short, first, second }) =>
    `“${short}” is explained as ${quote(first)} and as ${quote(second)}.`,
  'abolished-organ': ({ unit, last, source }) => `${quote(unit)} existed until ${last} only (${source}).`,
  'appendix-not-mentioned': ({ heading }) => `The body never refers to ${quote(heading)}.`,
  'basis-form': ({ words, issue }) => `Basis ${quote(words)} ${BASIS_ISSUES[issue]}.`,
  'body-appendix-conflict': ({ title, first, what }) =>
    `Task ${quote(title)} has another ${what} at ${first}.`,
  'conflicting-citation': ({ number, issue, one, other }) =>
    ({
      dates: `“${number}” has two dates: ${one} and ${other}.`,
      year: `The year in “${number}” is not that of its date, ${other}.`,
      issuer: `The symbol of “${number}” is that of ${one}, not of ${quote(other)}.`,
    })[issue],
  'count-mismatch': ({ stated, found, thing }) => `The plan says ${stated} ${thing}, but has ${found}.`,
  'date-form': ({ written, issue }) => `Date line ${quote(written)} ${DATE_ISSUES[issue]}.`,
  'deadline-before-issue': ({ written, due, issued }) =>
    `Deadline ${quote(written)} (${due}) was over when the plan was issued (${issued}).`,
  'deadline-outside-period': ({ written, due, period }) =>
    `Deadline ${quote(written)} (${due}) lies outside the period of the plan: ${quote(period)}.`,
  'degree-before-name': ({ name, degree }) =>
    `“${degree}” does not belong before the name of ${quote(name)}.`,
  'duplicate-heading': ({ heading, first }) => `Heading ${quote(heading)} stands at ${first} already.`,
  'duplicate-number': ({ marker }) => `Number “${marker}” is used for another heading of the list already.`,
  'duplicate-task': ({ title, first }) => `Task ${quote(title)} stands at ${first} already.`,
  'duty-without-deadline': ({ units }) => `The duties of ${list(units)} have no deadline.`,
  'empty-date': ({ written }) => `The date of issue is not complete: ${quote(written)}.`,
  'empty-document': () => 'The file has no text.',
  'empty-number': ({ written }) => `The number of the document is blank: ${quote(written)}.`,
  'empty-section': ({ heading }) => `Section ${quote(heading)} is empty.`,
  'funding-without-source': ({ written }) => `The section on funding names no source: ${quote(written)}.`,
  'guessed-encoding': ({ encoding, fit, margin }) =>
    `The file does not say its encoding and was read as ${encoding} (it fits by ${fit} %, ${margin} points more than any other). If that is wrong, choose one with --encoding.`,
  'impossible-date': ({ date }) => `The calendar has no ${quote(date)}.`,
  'inconsistent-unit-name': ({ unit, spelling }) => `${quote(spelling)} is written ${quote(unit)} elsewhere.`,
  'known-document': ({ number, what, written, known }) =>
    what === 'date'
      ? `“${number}” was issued on ${known}, not on ${written}.`
      : `“${number}” was issued by ${known}, not by ${quote(written)}.`,
  'lead-also-supports': ({ title, unit }) => `${quote(unit)} both leads and supports task ${quote(title)}.`,
  'left-over-placeholder': ({ words }) => `“${words}” was not filled in.`,
  'malformed-citation': ({ number, type }) =>
    `“${number}” cannot be the number of a ${type === null ? 'document' : `document of the kind ${type}`}.`,
  'missing-archive-line': () => 'The recipients have no line “Lưu”.',
  'missing-deadline': ({ title }) => `Task ${quote(title)} has no deadline.`,
  'missing-end-mark': () => 'The body does not end with “./.”.',
  'missing-lead-unit': ({ title }) => `Task ${quote(title)} has no lead unit.`,
  'missing-section': ({ role }) => `The plan has no heading on ${SECTIONS[role]}.`,
  'missing-signer': ({ jobTitle }) =>
    jobTitle === null
      ? 'The plan does not name who signs it.'
      : `The person who signs as ${quote(jobTitle)} is not named.`,
  'mixed-list-style': ({ marker, before }) => `One list has both “${before}” and “${marker}”.`,
  'mixed-tone-marks': ({ one, other, count: words }) =>
    `Tone marks are placed in two ways: “${one}” (${count(words, 'word')}) and “${other}”.`,
  'no-task': () => 'The plan has no task with a lead unit or a deadline.',
  'not-a-plan': ({ docType }) =>
    docType === null
      ? 'The document does not call itself KẾ HOẠCH and is not checked as a plan.'
      : `The document is ${quote(docType)}, not a plan.`,
  'number-form': ({ number, issue, expected }) =>
    `Number ${quote(number)} ${NUMBER_ISSUES[issue]}${expected === null ? '' : `; write ${quote(expected)}`}.`,
  'numbering-gap': ({ marker, previous }) =>
    previous === null
      ? `Heading “${marker}” opens a list but is not its first number.`
      : `Heading “${marker}” does not follow “${previous}”.`,
  'outline-too-deep': () => 'The outline has more than 64 levels; what is deeper is kept as plain text.',
  'page-without-text': ({ page }) => `Page ${page} has no text and was not read.`,
  'recipients-form': ({ issue, name, count: lines }) =>
    issue === 'none'
      ? 'The plan names no recipients.'
      : `Recipient ${quote(name)}${lines > 1 ? ` and ${count(lines - 1, 'other')} do` : ' does'} not end with a semicolon.`,
  'section-order': ({ heading, other }) =>
    `Section ${quote(heading)} stands on the wrong side of ${quote(other)}.`,
  'several-leads': ({ title, units }) =>
    `Task ${quote(title)} has ${units.length} lead units: ${list(units)}.`,
  'signature-form': ({ issue, jobTitle }) => `Signature ${quote(jobTitle ?? '')} ${SIGNATURE_ISSUES[issue]}.`,
  'table-column-missing': ({ role }) =>
    `The table has no column for the ${role === 'lead' ? 'lead unit' : 'time'}.`,
  'table-row-incomplete': ({ header }) => `This row leaves ${quote(header)} blank, which all others fill.`,
  'task-without-product': ({ title }) =>
    title === null ? 'No task names a product.' : `Task ${quote(title)} names no product.`,
  'title-missing': ({ docType }) => `No title stands below ${quote(docType)}.`,
  'unassigned-unit': ({ unit, tasks }) =>
    `${quote(unit)} leads ${count(tasks, 'task')}, but tổ chức thực hiện does not speak of it.`,
  'undefined-abbreviation': ({ short }) => `Abbreviation “${short}” is not explained.`,
  'unit-not-notified': ({ unit, tasks }) =>
    `${quote(unit)} leads ${count(tasks, 'task')}, but is not among the recipients.`,
  'unknown-text': ({ words }) => `It is not clear to which part of the document ${quote(words)} belongs.`,
  'unlikely-syllable': ({ word }) => `“${word}” is no syllable of Vietnamese.`,
  'unresolved-reference': ({ reference }) =>
    `The plan refers to ${quote(reference)}, which it does not have.`,
  'vague-deadline': ({ title, written }) =>
    `Task ${quote(title)} has no deadline but the words ${quote(written)}.`,
  'wrong-list-letter': ({ marker }) => `“${marker}” is no letter of the Vietnamese alphabet.`,
}
