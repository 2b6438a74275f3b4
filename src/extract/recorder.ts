import type { How } from '../model/plan.ts'
import { rangesOf, slice, type Text } from '../parse/text.ts'
import type { Range } from '../read/location.ts'
import type { Evidence } from './reading.ts'

/** Collects where values come from. */
export class Recorder {
  readonly evidence = new Map<string, Evidence>()

  /** Notes that the value at a JSON Pointer is a part of a text. */
  note(pointer: string, how: How, text: Text, from = 0, to = text.value.length): void {
    this.evidence.set(pointer, new PartOfText(how, text, from, to))
  }

  /** Notes ranges that are known already. */
  noteRanges(pointer: string, how: How, ranges: Range[]): void {
    this.evidence.set(pointer, { how, ranges })
  }
}

/** Evidence whose ranges are worked out when somebody asks: of most values nobody does. */
class PartOfText implements Evidence {
  private known: Range[] | null = null

  constructor(
    readonly how: How,
    private readonly text: Text,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get ranges(): Range[] {
    this.known ??= rangesOf(this.text, this.from, this.to)
    return this.known
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

/** Strips the marks that close a value: `Báo cáo;` → `Báo cáo`. */
export function withoutEndMarks(text: Text): Text {
  const match = /[\s.,;:]+$/.exec(text.value)
  // Dots that stand for more (`…`, `...`) are part of the words.
  if (!match || /\.\.+$|…$/.test(text.value)) return text
  return slice(text, 0, match.index)
}
