import { expect, test } from 'vitest'
import type { LintOptions } from '../../src/lint/lint.ts'
import { extract } from '../../src/pipeline.ts'

const HEAD = `KẾ HOẠCH
Trồng cây ven suối năm 2031

I. NHIỆM VỤ
`
const ITEMS = ['1. Ươm cây giống', '2. Đào hố', '3. Trồng cây']
const LEAD = '- Đơn vị chủ trì: Hợp tác xã Bản Lau.'

/** A plan with three tasks, none of which has a deadline; what is put before each of them is given. */
function planWith(...before: string[]): string {
  return HEAD + ITEMS.map((item, i) => `${before[i] ? `${before[i]}\n` : ''}${item}\n${LEAD}\n`).join('')
}

async function findings(text: string, lint: Omit<LintOptions, 'lang'> = {}): Promise<string[]> {
  const { messages } = await extract(text, { lint })
  return messages
    .filter(({ rule }) => rule === 'missing-deadline' || rule === 'unused-directive')
    .map(({ rule, path, line }) => (rule === 'missing-deadline' ? String(path) : `unused ${line}`))
}

test('without a directive all three tasks are spoken of', async () => {
  expect(await findings(planWith())).toEqual(['I/1', 'I/2', 'I/3'])
})

test('disable holds to the end, or to the next enable', async () => {
  const off = '<!-- plan-extract-disable missing-deadline -->'
  expect(await findings(planWith('', off))).toEqual(['I/1'])
  expect(await findings(planWith('', off, '<!-- plan-extract-enable missing-deadline -->'))).toEqual([
    'I/1',
    'I/3',
  ])
  expect(await findings(planWith('', off, '<!-- plan-extract-enable -->'))).toEqual(['I/1', 'I/3'])
})

test('without a rule a directive speaks of all rules', async () => {
  const { messages } = await extract(planWith('<!-- plan-extract-disable -->'))
  expect(messages.filter(({ path }) => path !== null)).toEqual([])
  expect(await findings(planWith('', '<!-- plan-extract-disable-next-block -->'))).toEqual(['I/1', 'I/3'])
})

test('enable of one rule after disable of all lets that rule speak again', async () => {
  const text = planWith('<!-- plan-extract-disable -->', '', '<!-- plan-extract-enable missing-deadline -->')
  expect(await findings(text)).toEqual(['I/3'])
})

test('another rule is not silenced', async () => {
  expect(await findings(planWith('<!-- plan-extract-disable missing-lead-unit -->'))).toHaveLength(3)
})

test('several rules are separated by commas or spaces, and a reason stands behind two dashes', async () => {
  for (const names of ['no-task, missing-deadline', 'no-task missing-deadline -- chờ Sở duyệt']) {
    expect(await findings(planWith('', `<!-- plan-extract-disable ${names} -->`))).toEqual(['I/1'])
  }
  const reason = '<!-- plan-extract-disable no-task -- missing-deadline -->'
  expect(await findings(planWith('', reason))).toHaveLength(3)
})

test('next-block silences the item that follows, with all below it', async () => {
  const off = '<!-- plan-extract-disable-next-block missing-deadline -->'
  expect(await findings(planWith('', off))).toEqual(['I/1', 'I/3'])
  const section = planWith().replace('I. NHIỆM VỤ', `${off}\n\nI. NHIỆM VỤ`)
  expect(await findings(section)).toEqual([])
  const sections = `${section}\nII. GIẢI PHÁP\n1. Tưới cây\n${LEAD}\n`
  expect(await findings(sections)).toEqual(['II/1'])
})

test('next-block silences a table whole', async () => {
  const rows = (first: number) =>
    [first, first + 1].map((n) => `| ${n} | Trồng cây đợt ${n} | Thôn Thượng |  |`).join('\n')
  const table = (first: number) =>
    `| STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |\n|---|---|---|---|\n${rows(first)}\n`
  const off = '<!-- plan-extract-disable-next-block missing-deadline -->'
  const text = (before: string) => `${HEAD}1. Đợt một\n\n${before}\n\n${table(1)}\n2. Đợt hai\n\n${table(3)}`
  expect(await findings(text(''))).toEqual(['table 1/1', 'table 1/2', 'table 2/1', 'table 2/2'])
  expect(await findings(text(off))).toEqual(['table 2/1', 'table 2/2'])
})

test('next-block silences a line of the form', async () => {
  const text = (before: string) =>
    `ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ\n\n${before}\nSố:      /KH-UBND\n\nSuối Mơ, ngày 12 tháng 3 năm 2031\n\n${HEAD}`
  const rules = async (before: string) => (await extract(text(before))).messages.map(({ rule }) => rule)
  expect(await rules('')).toContain('empty-number')
  expect(await rules('<!-- plan-extract-disable-next-block empty-number -->')).not.toContain('empty-number')
})

test('directives are no text of the plan', async () => {
  const off = '<!-- plan-extract-disable missing-deadline -->'
  const bare = async (text: string) => {
    const { source: _, messages: __, ...plan } = await extract(text)
    return plan
  }
  expect(await bare(planWith(off, '', off))).toEqual(await bare(planWith()))
})

test('a directive that silences nothing is a finding where one asks for it', async () => {
  const text = planWith('', '<!-- plan-extract-disable-next-block missing-deadline, no-task -->')
  expect(await findings(text)).toEqual(['I/1', 'I/3'])
  expect(await findings(text, { reportUnused: true })).toEqual(['I/1', 'unused 7', 'I/3'])
  const { messages } = await extract(text, { lint: { reportUnused: true } })
  expect(messages.find(({ rule }) => rule === 'unused-directive')).toMatchObject({
    severity: 'warning',
    text: 'Chỉ dẫn này không tắt phát hiện nào của «no-task», có thể bỏ đi.',
    args: { rule: 'no-task', nearest: null },
  })
})

test('a rule that there is not is named with the nearest one, a directive that there is not is told', async () => {
  const say = async (directive: string) => {
    const { messages } = await extract(planWith('', directive), { lint: { reportUnused: true }, lang: 'en' })
    return messages.find(({ rule }) => rule === 'unused-directive')?.text
  }
  expect(await say('<!-- plan-extract-disable missing-deadlin -->')).toContain(
    'Did you mean “missing-deadline”?',
  )
  expect(await say('<!-- plan-extract-disabel no-task -->')).toContain('is not known')
})

test('a comment in the first line silences what is said about the whole document', async () => {
  const { messages } = await extract('<!-- plan-extract-disable empty-document -->\n')
  expect(messages.map(({ rule }) => rule)).not.toContain('empty-document')
})
