import { bareLetters } from '../bare-letters.ts'
import { taskLabels } from './generated.ts'
import { headOf, openersOf } from './openers.ts'

/** What a label in front of an attribute says. */
export type LabelRole = (typeof taskLabels.labels)[number]['role']

/** A label at the head of a text. */
export interface Label {
  role: LabelRole
  /** Whether the node that owns it is a task for that alone. */
  strong: boolean
  /** Whether it is a label only in front of who acts. */
  unitsOnly: boolean
  /** Where its value begins. */
  end: number
  /** Whether a colon closes it. */
  colon: boolean
}

/** All labels as one expression, a group for each, for they have no groups of their own: the first that fits counts. */
const LABELS = new RegExp(
  `^(?:${taskLabels.labels.map(({ pattern }) => `(${pattern})`).join('|')})(?=\\s*(?:\\(.{0,40}?\\)\\s*)?(?::|$))`,
  'u',
)
const CONNECTIVES = new RegExp(`^(?:${taskLabels.connectives.join('|')})(?![\\p{L}])`, 'u')
const TIME_LABEL = new RegExp(
  `^${taskLabels.labels.find(({ role }) => role === 'deadline')!.pattern}(?=\\s)`,
  'u',
)
/** First letters of all labels, so that most texts are told apart by one look. */
const { heads: HEADS } = openersOf(taskLabels.heads)
/** First letters of the labels of time. */
const TIME_INITIALS = 'thTH'
const SENTENCE_ENDS = '.;,'
/** No label is longer. */
const LONGEST = 80

/**
 * Reads the label of an attribute at the head of a text: `Đơn vị chủ trì: …`.
 *
 * @param text cleaned text without its marker
 * @returns null where it opens with none
 */
export function readLabel(text: string): Label | null {
  if (!mayOpenWithLabel(text)) return null
  const start = text.slice(0, LONGEST)
  // What opens like a label is mostly a sentence: it ends with a mark and has no colon.
  const isSentence = SENTENCE_ENDS.includes(start.at(-1)!) && !start.includes(':')
  if (isSentence && !TIME_INITIALS.includes(start[0]!)) return null
  const head = start.toLowerCase()
  const match = isSentence ? null : LABELS.exec(head)
  if (!match) return readScannedLabel(head) ?? readTimeLabel(head)
  const label = taskLabels.labels[match.indexOf(match[0], 1) - 1]!
  const colon = head.indexOf(':', match[0].length)
  return {
    role: label.role,
    strong: label.strong,
    unitsOnly: 'unitsOnly' in label,
    end: colon < 0 ? text.length : colon + 1,
    colon: colon >= 0,
  }
}

/** A cheap look, which most texts do not pass. */
export function mayOpenWithLabel(text: string): boolean {
  if (!HEADS.has(headOf(text))) return false
  if (text.length < LONGEST || /^th/i.test(text)) return true
  const colon = text.indexOf(':')
  return colon >= 0 && colon < LONGEST
}

/** Labels by their letters alone. */
const SCANNED = new Map<string, string>(taskLabels.scanned.labels.map((label) => [bareLetters(label), label]))

/** `Đơn vị chủ tri:`, `Đơnvị phối hợp:`: a scan loses marks and blanks. */
function readScannedLabel(head: string): Label | null {
  const colon = head.indexOf(':')
  if (colon < 0 || colon > LONGEST_SCANNED) return null
  const words = SCANNED.get(bareLetters(head.slice(0, colon)))
  return words === undefined ? null : { ...readLabel(words)!, end: colon + 1, colon: true }
}

const LONGEST_SCANNED = 40

/** `Thời gian thực hiện sau khi …`: a label of time that lost its colon. */
function readTimeLabel(head: string): Label | null {
  const match = TIME_LABEL.exec(head)
  if (!match) return null
  for (let end = match[0].length; end > 0; end = head.lastIndexOf(' ', end - 1)) {
    const words = head.slice(0, end)
    if (!words.includes(' ')) return null
    if (CONNECTIVES.test(head.slice(end + 1)))
      return { role: 'deadline', strong: true, unitsOnly: false, end: end + 1, colon: false }
  }
  return null
}

/** Whether a line opens with a label and its colon, so that it is no part of the sentence before it. */
export function opensAttribute(line: string): boolean {
  const colon = line.indexOf(':')
  if (colon < 0 || colon >= LONGEST) return false
  const label = readLabel(line)
  return label?.colon === true && !label.unitsOnly && label.role !== 'content' && label.role !== 'other'
}
