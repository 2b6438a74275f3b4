import type { GeneratorValue } from 'fast-check'
import { pick } from './deadlines.ts'
import type { DrawnPlan } from './drawn-plan.ts'
import type { LetterheadForm } from './manner.ts'
import type { Block } from './written.ts'

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']

/** Writes the letterhead of a plan, its number and its place and date. */
export function writeLetterhead(g: GeneratorValue, plan: DrawnPlan, form: LetterheadForm): Block[] {
  const left = [...(plan.issuer.superior ? [plan.issuer.superior] : []), ...plan.issuer.agency]
  const [number, date] = [numberLine(g, plan), dateLine(g, plan)]
  switch (form) {
    case 'none':
      return blocks(number, date)
    case 'one column':
      return blocks(left.join('\n'), MOTTO.join('\n'), number, date)
    case 'two columns':
      return blocks(besides([...left, '-------', number], [...MOTTO, '---------------', date]))
    case 'two columns by tab':
      return blocks([...besidesByTab(left, MOTTO), `${number}\t${date}`].join('\n'))
    case 'cell lines':
      return blocks(
        [
          '|',
          ...left.map((line) => `**${line}**`),
          '-------',
          '|',
          `**${MOTTO[0]}**`,
          MOTTO[1]!,
          '---------------',
          '|',
          '|',
          number,
          '|',
          `*${date}*`,
          '|',
        ].join('\n'),
      )
    case 'party':
      return blocks([...left, '*', number].join('\n'), 'ĐẢNG CỘNG SẢN VIỆT NAM', date)
  }
}

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'letterhead', text }))

function numberLine(g: GeneratorValue, { ordinal, issuer }: DrawnPlan): string {
  if (issuer.level === 'party') return `Số ${ordinal ?? '     '}-${issuer.symbol}`
  const blank = pick(g, ['', '       ', '.......', '     '])
  return `Số: ${ordinal ?? blank}/${issuer.symbol}`
}

function dateLine(g: GeneratorValue, { issuer, signedOn, year }: DrawnPlan): string {
  if (signedOn) {
    const { day, month } = signedOn
    const zero = (number: number, below: number) => (number < below ? `0${number}` : String(number))
    return `${issuer.locality}, ngày ${zero(day, 10)} tháng ${zero(month, 3)} năm ${year}`
  }
  const blank = pick(g, ['...', '     ', '.....'])
  return `${issuer.locality}, ngày ${blank} tháng ${blank} năm ${year}`
}

/** Two columns on the same lines, each line in the middle of its column, as a PDF gives them. */
function besides(left: string[], right: string[]): string {
  const width = 42
  return left
    .map((line, at) => {
      const inTheMiddle = line.padStart(Math.floor((width - line.length) / 2) + line.length)
      return `${inTheMiddle.padEnd(width + 4)}${right[at] ?? ''}`.trimEnd()
    })
    .join('\n')
}

const besidesByTab = (left: string[], right: string[]): string[] =>
  left.map((line, at) => (right[at] ? `${line}\t${right[at]}` : line))
