import { describe, expect, it } from 'vitest'
import { rules } from '../../src/lint/rules/index.ts'
import { tree } from './lint-plans.ts'
import { run } from './program.ts'

describe('plan-extract rules', () => {
  it('lists every rule with its severities', async () => {
    const { code, stdout, stderr } = await run(['rules'], { cwd: tree({}) })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { id } of rules) expect(stdout).toMatch(new RegExp(`^${id} `, 'm'))
    expect(stdout).toMatch(/^empty-number +lưu ý → lỗi +\S/m)
    expect(stdout).toMatch(/^missing-deadline +cảnh báo +\S/m)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  it('explains one in a fixed order, in either language', async () => {
    const cwd = tree({})
    const vi = (await run(['rules', 'empty-number'], { cwd })).stdout
    const titles = [
      'Phát hiện gì',
      'Sai',
      'Đúng',
      'Cách sửa',
      'Vì sao',
      'Căn cứ',
      'Trong plan-extract.config.yaml',
    ]
    expect(vi.split('\n').filter((line) => titles.includes(line))).toEqual(titles)
    expect(vi).toContain('Nghị định 30/2020/NĐ-CP')
    expect(vi).toContain('│ Số:      /KH-UBND')
    const en = (await run(['rules', 'several-leads', '--lang', 'en'], { cwd })).stdout
    expect(en).toMatch(/^several-leads \(/)
    expect(en).toContain('collectives: boolean, default false')
  })

  it('knows the rules of plugins', async () => {
    const cwd = tree({
      'plan-extract.config.yaml': 'plugins: ./r.mjs\n',
      'r.mjs':
        "export default { id: 'a/b', severity: 'info', of: 'plan', sentences: () => '', check() {}, " +
        "docs: { vi: { finds: 'Thiếu cây.', mend: 'Trồng.', why: 'Mát.' }, en: { finds: 'No tree.', mend: 'Plant.', why: 'Shade.' } } }",
    })
    expect((await run(['rules'], { cwd })).stdout).toMatch(/^a\/b +lưu ý +Thiếu cây\.$/m)
    expect((await run(['rules', '--no-config'], { cwd })).stdout).not.toContain('a/b')
    const { stdout } = await run(['rules', 'a/b', '--lang', 'en'], { cwd })
    expect(stdout).toMatch(
      /What it finds\n {2}No tree\.\n\nHow to mend it\n {2}Plant\.\n\nWhy\n {2}Shade\.\n/,
    )
  })

  it('names the nearest for a rule that there is not', async () => {
    const { code, stdout, stderr } = await run(['rules', 'mising-deadline'], { cwd: tree({}) })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Có phải ý bạn là missing-deadline?')
    expect((await run(['rules', 'xyz'], { cwd: tree({}) })).stderr).toContain('plan-extract rules')
  })

  it('has a help, and so has lint', async () => {
    for (const command of ['rules', 'lint']) {
      const { code, stdout } = await run([command, '--help'])
      expect(code).toBe(0)
      expect(stdout).toMatch(new RegExp(`^Cách dùng: plan-extract ${command} `))
      expect(stdout).not.toMatch(/Usage|Options|Arguments|display help|choices/)
      expect((await run(['--help'])).stdout).toContain(`plan-extract ${command} `)
    }
  })
})
