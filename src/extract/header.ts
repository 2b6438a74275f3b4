import type { PartialDate, Plan, Signature, SigningMode } from '../model/plan.ts'
import { opensSignature } from '../parse/tail.ts'
import { join, rangesOf, slice, type Text } from '../parse/text.ts'
import type { Part, Recipients, SignatureBlock } from '../parse/tree.ts'
import { documentTypes, recipients, signing } from '../vocabulary/generated.ts'
import { readPartialDate } from './dates.ts'
import { lowerCase } from './forms.ts'
import { type Recorder, withoutEndMarks } from './recorder.ts'
import { mendDigits } from './scanned-digits.ts'

/** The fields that stand at fixed places of the form. */
export type FormFields = Pick<
  Plan,
  'number' | 'place' | 'issuedOn' | 'agency' | 'superiorAgency' | 'recipients' | 'archive' | 'signature'
>

/**
 * Reads letterhead, recipients and signature.
 *
 * @param part the part of the file that they stand in
 * @param recorder receives where they stand
 */
export function readForm(part: Part, recorder: Recorder): FormFields {
  const { letterhead } = part
  const fields: FormFields = {
    number: null,
    place: null,
    issuedOn: null,
    agency: null,
    superiorAgency: null,
    recipients: [],
    archive: [],
    signature: null,
  }
  if (letterhead) {
    for (const name of ['agency', 'superiorAgency'] as const) {
      if (letterhead[name].value === '') continue
      fields[name] = letterhead[name].value
      recorder.note(`/${name}`, 'form', letterhead[name])
    }
    fields.number = readNumber(letterhead.number, recorder)
    readDate(letterhead.date, fields, recorder)
  }
  if (part.recipients) readRecipients(part.recipients, fields, recorder)
  if (part.signature) fields.signature = readSignature(part.signature, recorder)
  return fields
}

const NUMBER_LABEL = /^số\s?:?\s*/i
/** Number, stroke and symbol; the Party writes the kind behind a dash: `12-KH/ĐU`. */
const NUMBER = /^([\d\p{L}]{0,8}?)[\s….·_]*\s?([/-])\s?(\p{L}[\p{L}\d&./\s-]*)$/u

/** The stroke behind the number is lost: `09 KH/ĐTN`, `415QĐ/BTP`. */
const LOST_STROKE = new RegExp(
  `^(\\d{1,5})\\s?(?=(?:${documentTypes.types.flatMap(({ symbol }) => symbol ?? []).join('|')})\\s?[-/])`,
  'u',
)

/**
 * Splits a number line: NĐ 30/2020/NĐ-CP, Phụ lục I, II.3; a blank number is normal before signing (Điều 15).
 *
 * @returns null where there is no such line
 */
function readNumber(line: Text, recorder: Recorder): Plan['number'] {
  if (line.value === '') return null
  const label = NUMBER_LABEL.exec(line.value)
  const text = withoutEndMarks(slice(line, label ? label[0].length : 0))
  const raw = text.value
  const blank = /^[\s….·_]*/.exec(raw)![0].length
  const match = NUMBER.exec(
    mendDigits(raw)
      .slice(blank)
      .replace(/[.…_]+(?=\s?[/-])/, '')
      .replace(LOST_STROKE, '$1/'),
  )
  recorder.note('/number', 'form', raw === '' ? line : text)
  if (!match) return { raw, ordinal: /^\d+$/.exec(raw)?.[0] ?? null, symbol: null }
  const ordinal = /\d/.test(match[1]!) ? match[1]! : null
  const symbol = match[3]!.replace(/\s+/g, '')
  if (ordinal)
    recorder.note(
      '/number/ordinal',
      'form',
      text,
      mendDigits(raw).indexOf(ordinal),
      mendDigits(raw).indexOf(ordinal) + ordinal.length,
    )
  const at = raw.indexOf(match[3]!)
  if (at >= 0) recorder.note('/number/symbol', 'form', text, at, at + match[3]!.length)
  return { raw, ordinal, symbol }
}

function readDate(line: Text, fields: FormFields, recorder: Recorder): void {
  if (line.value === '') return
  const read = readPartialDate(line.value)
  if (!read) return
  fields.issuedOn = { raw: read.raw, edtf: read.edtf } satisfies PartialDate
  recorder.note('/issuedOn', 'form', line, read.from, read.to)
  if (!read.place) return
  fields.place = read.place.text
  recorder.note('/place', 'form', line, read.place.from, read.place.to)
}

const PURPOSE = /\s*\(((?:để\s)?[^()]{1,60})\)[\s;.,]*$/u
// In small letters: together with `\p{L}` the flag i costs a process more than 1 ms.
const PURPOSE_WORDS = new RegExp(`^(?:${recipients.purposes.map(({ pattern }) => pattern).join('|')})`, 'u')
const ARCHIVE_LABEL = /^lưu\s?:?\s*/i

function readRecipients({ items, archive }: Recipients, fields: FormFields, recorder: Recorder): void {
  for (const item of items) {
    const purpose = item.value.includes('(') ? PURPOSE.exec(item.value) : null
    const isPurpose = purpose !== null && PURPOSE_WORDS.test(purpose[1]!.toLowerCase())
    const name = withoutEndMarks(isPurpose ? slice(item, 0, purpose.index) : item)
    if (name.value === '') continue
    const pointer = `/recipients/${fields.recipients.length}`
    recorder.note(`${pointer}/name`, 'form', name)
    if (isPurpose) {
      const from = item.value.indexOf(purpose[1]!, purpose.index)
      recorder.note(`${pointer}/purpose`, 'form', item, from, from + purpose[1]!.length)
    }
    fields.recipients.push({ name: name.value, purpose: isPurpose ? purpose[1]! : null })
  }
  const label = ARCHIVE_LABEL.exec(archive.value)
  if (!label) return
  for (const match of archive.value.slice(label[0].length).matchAll(/[^,;]+/g)) {
    const from = label[0].length + match.index
    const part = withoutEndMarks(slice(archive, from, from + match[0].length))
    if (part.value === '') continue
    recorder.note(`/archive/${fields.archive.length}`, 'form', part)
    fields.archive.push(part.value)
  }
}

const MODES = signing.modes.map(({ mode, pattern }) => ({
  mode: mode as SigningMode,
  pattern: new RegExp(`^(?:${pattern})(?=\\s|\\p{L})\\s*`, 'u'),
}))

const STANDING = signing.standing

/** Modes, whom they stand for, position and name: NĐ 30/2020/NĐ-CP, Điều 13 and Phụ lục I, II.7. */
function readSignature({ lines }: SignatureBlock, recorder: Recorder): Signature | null {
  const signature: Signature = { modes: [], onBehalfOf: [], jobTitle: null, name: null }
  let title: Text | null = null
  for (const line of lines) {
    const small = lowerCase(line.value)
    const mode = MODES.find(({ pattern }) => pattern.test(small))
    const isTitle = line.value === line.value.toUpperCase()
    if (mode) {
      const behalf = slice(line, mode.pattern.exec(small)![0].length)
      recorder.note(`/signature/modes/${signature.modes.length}`, 'form', line)
      recorder.note(`/signature/onBehalfOf/${signature.onBehalfOf.length}`, 'form', behalf)
      signature.modes.push(mode.mode)
      signature.onBehalfOf.push(behalf.value)
      // Q. names the position itself: an acting head signs as such.
      if (mode.mode === 'Q') title = line
    } else if (isTitle && (title === null || opensSignature(line.value) || !looksLikeName(line))) {
      if (title === null) title = line
      else if (!isOtherOffice(title, line)) title = join(title, line, false)
    } else if (signature.name === null) {
      signature.name = line.value
      recorder.note('/signature/name', 'form', line)
    }
  }
  if (title) {
    signature.jobTitle = title.value
    recorder.note('/signature/jobTitle', 'form', title)
  }
  recorder.noteRanges(
    '/signature',
    'form',
    lines.flatMap((line) => rangesOf(line)),
  )
  return signature
}

/**
 * `TRƯỞNG BAN` / `PHÓ CHỦ TỊCH UBND HUYỆN`: below the office that signs stands the one that the person holds elsewhere.
 * `PHÓ` / `GIÁM ĐỐC` and `PHÓ BÍ THƯ` / `THƯỜNG TRỰC` are one office.
 */
const isOtherOffice = (title: Text, line: Text) =>
  title.value.includes(' ') &&
  opensSignature(title.value) &&
  !line.value.startsWith(STANDING) &&
  opensSignature(line.value)

/** A name in capitals stands below the position. */
const looksLikeName = ({ value }: Text) => {
  const words = value.split(' ').length
  return words >= 2 && words <= 5
}
