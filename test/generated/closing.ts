import type { GeneratorValue } from 'fast-check'
import { pick } from './deadlines.ts'
import type { DrawnPlan } from './drawn-plan.ts'
import type { ClosingForm, SigningForm } from './manner.ts'
import type { Block, Expected } from './written.ts'

type Signature = Expected['signature']

/** Writes recipients and signature. */
export function writeClosing(
  g: GeneratorValue,
  plan: DrawnPlan,
  signing: SigningForm,
  form: ClosingForm,
): Block[] {
  const recipients = recipientLines(g, plan)
  const lines = signatureLines(plan, signing)
  switch (form) {
    case 'own lines':
      return blocks(
        recipients.join('\n'),
        lines.join('\n'),
        pick(g, [plan.signer, `(Đã ký)\n\n${plan.signer}`]),
      )
    case 'bold pair':
      return blocks(
        [`**${recipients[0]}**`, ...recipients.slice(1)].join('\n'),
        `${lines.map((line) => `**${line}**`).join('  \n')}`,
        `**${plan.signer}**`,
      )
    case 'side by side':
      return blocks(besides(recipients, lines, plan.signer))
    case 'cell lines':
      return blocks(
        [
          '|',
          '* *',
          `*${recipients[0]}*`,
          ...recipients.slice(1),
          '|',
          ...lines.map((line) => `**${line}**`),
          `**${plan.signer}**`,
          '|',
        ].join('\n'),
      )
  }
}

/** What a reading must find in a signature of this form. */
export function signatureOf(plan: DrawnPlan, form: SigningForm): Signature {
  const { collective, post, delegate } = plan.issuer
  const name = plan.signer
  const body = collective ? { modes: ['TM'], onBehalfOf: [collective] } : { modes: [], onBehalfOf: [] }
  const behind = (mode: string, whom: string, jobTitle: string, before = body): Signature => ({
    modes: [...before.modes, mode],
    onBehalfOf: [...before.onBehalfOf, whom],
    jobTitle,
    name,
  })
  const alone = { modes: [], onBehalfOf: [] }
  switch (form) {
    case 'head':
      return { ...alone, jobTitle: post, name }
    case 'TM':
      return { ...body, jobTitle: post, name }
    case 'TM KT':
      return behind('KT', post, `PHÓ ${post}`)
    case 'KT':
      return behind('KT', post, `PHÓ ${post}`, alone)
    case 'TL':
      return behind('TL', post, delegate, alone)
    case 'TL KT':
      return behind('KT', delegate, `PHÓ ${delegate}`, { modes: ['TL'], onBehalfOf: [post] })
    case 'TUQ':
      return behind('TUQ', post, delegate, alone)
    case 'Q':
      return behind('Q', post, `Q. ${post}`)
  }
}

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'closing', text }))

/** The lines of a signature above the name. */
function signatureLines(plan: DrawnPlan, form: SigningForm): string[] {
  const { modes, onBehalfOf, jobTitle } = signatureOf(plan, form)
  const party = plan.issuer.level === 'party'
  const marks: Record<string, string> = party
    ? { TM: 'T/M', KT: 'K/T', TL: 'T/L', TUQ: 'T/UQ', Q: 'Q.' }
    : { TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.' }
  const above = modes.flatMap((mode, at) => (mode === 'Q' ? [] : [`${marks[mode]} ${onBehalfOf[at]}`]))
  return [...above, jobTitle]
}

function recipientLines(g: GeneratorValue, plan: DrawnPlan): string[] {
  const items = plan.recipients.map(({ name, purpose }) => `- ${name}${purpose ? ` ${purpose}` : ''};`)
  return ['Nơi nhận:', ...items, `- Lưu: VT, ${plan.field}${pick(g, ['.', ''])}`]
}

/** Recipients on the left, the signature on the right of the same lines, the name on the last. */
function besides(recipients: string[], lines: string[], name: string): string {
  const width = Math.max(...recipients.map((line) => line.length)) + 12
  const right = [...lines, ...Array<string>(Math.max(0, recipients.length - lines.length - 1)).fill(''), name]
  return right.map((line, at) => `${(recipients[at] ?? '').padEnd(width)}${line}`.trimEnd()).join('\n')
}
