import type { How } from '../model/plan.ts'
import { slice, type Text } from '../parse/text.ts'
import type { Range } from '../read/location.ts'
import { type EvidenceTree, Late, PartOfText, PlanEvidence } from './evidence.ts'
import type { Evidence } from './reading.ts'

/** Collects where values come from. */
export class Recorder {
  readonly evidence = new PlanEvidence()

  /** Notes that the value at a JSON Pointer is a part of a text. */
  note(pointer: string, how: How, text: Text, from = 0, to = text.value.length): Evidence {
    const evidence = new PartOfText(how, text, from, to)
    this.evidence.set(pointer, evidence)
    return evidence
  }

  /** Notes ranges that are known already. */
  noteRanges(pointer: string, how: How, ranges: Range[]): void {
    this.evidence.set(pointer, { how, ranges })
  }

  /**
   * Notes all that stands below a field of the plan.
   *
   * @param field the pointer to the field
   * @param make gives the evidence under the keys of the plan; called when somebody asks for any of it
   */
  noteBelow(field: string, make: () => EvidenceTree): void {
    this.evidence.setBelow(field, new Late(make))
  }
}

/** A value that is a stretch of a text, kept until its pointer is known. */
export interface Found {
  value: string
  how: How
  text: Text
}

/** A stretch of a text as a value, without the marks that close it. */
export function found(text: Text, how: How, from = 0, to = text.value.length): Found {
  const part = slice(text, from, to)
  return { value: part.value, how, text: part }
}

const END_MARKS = ' .,;:'

/** Strips the marks that close a value: `Báo cáo;` → `Báo cáo`. */
export function withoutEndMarks(text: Text): Text {
  const { value } = text
  let end = value.length
  while (end > 0 && END_MARKS.includes(value[end - 1]!)) end--
  // Dots that stand for more (`...`) are part of the words.
  if (end === value.length || /\.\.+$/.test(value)) return text
  return slice(text, 0, end)
}
