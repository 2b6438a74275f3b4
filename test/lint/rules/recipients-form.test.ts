import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

const found = (recipients: string) => lintText('recipients-form', planText({ recipients }))

test('open lines are told of once, with their number', async () => {
  const messages = await found('- Công an xã\n- Phòng Kinh tế,\n- Các ấp;\n- Lưu: VT.')
  expect(messages.map(({ args, line }) => [args.name, args.count, line])).toEqual([['Công an xã', 2, 17]])
})

test.each([
  '- Các ấp (để thực hiện);\n- Lưu: VT.',
  '- Như trên;\n- Lưu: VT, KT.',
  '- **Các ấp;**\n- Lưu: VT.',
  '- Công an xã;\n- Các ấp.',
])('%j is in order', async (recipients) => {
  expect(await found(recipients)).toEqual([])
})
