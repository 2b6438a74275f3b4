import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DRAFT, findings, lint, TWO_WARNINGS, tree } from './lint-plans.ts'
import { BIN, COMPLETE_PLAN, run } from './program.ts'

const LIBRARY = join(dirname(BIN), '../dist/index.js')

describe('the configuration', () => {
  it('is that above each file, and the command line wins', async () => {
    const cwd = tree({
      'plan-extract.config.yaml': 'stage: issued\nrules: { missing-deadline: off }\n',
      'a.txt': DRAFT,
      'cu/plan-extract.config.json': '{ "rules": { "empty-number": "warning" } }',
      'cu/b.txt': DRAFT,
    })
    expect(await findings(cwd, ['.'])).toEqual(['a.txt empty-number error', 'cu/b.txt empty-number warning'])
    expect(await findings(cwd, ['.', '--stage', 'draft'])).toEqual([
      'a.txt empty-number info',
      'cu/b.txt empty-number warning',
    ])
    expect(await findings(cwd, ['.', '--rule', 'empty-number=off'])).toEqual([])
    expect(await findings(cwd, ['.', '--no-config'])).toEqual([
      'a.txt empty-number info',
      'cu/b.txt empty-number info',
    ])
    expect(await findings(cwd, ['.', '-c', 'cu/plan-extract.config.json'])).toEqual([
      'a.txt empty-number warning',
      'cu/b.txt empty-number warning',
    ])
  })

  it('speaks of standard input by the name that it is given', async () => {
    const cwd = tree({
      'x/plan-extract.config.yaml': 'overrides: [{ files: b.txt, rules: { empty-number: error } }]\n',
    })
    const said = (name: string) => findings(cwd, ['-', '--stdin-filename', name], { input: DRAFT })
    expect(await said('x/b.txt')).toEqual(['x/b.txt empty-number error'])
    expect(await said('b.txt')).toEqual(['b.txt empty-number info'])
  })

  it('that is wrong stops the run with the places of its faults and the nearest names', async () => {
    const cwd = tree({
      'plan-extract.config.yaml':
        'stage: issud\nrules:\n  emty-number: off\n  several-leads: { options: { colectives: true } }\n',
      'a.txt': DRAFT,
    })
    const { code, stdout, stderr } = await lint(cwd, ['a.txt', '--lang', 'en'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    const file = 'plan-extract.config.yaml'
    expect(stderr).toBe(
      [
        `error: ${file}:1:8: stage: cannot be “issud”. Did you mean “issued”?`,
        `${file}:4:31: rules.several-leads.options.colectives: there is no “colectives”. Did you mean “collectives”?`,
        `${file}:3:3: rules.emty-number: there is no “emty-number”. Did you mean “empty-number”?`,
        '',
      ].join('\n'),
    )
  })

  it('that is named and missing is an error', async () => {
    const { code, stderr } = await lint(tree({ 'a.txt': DRAFT }), ['a.txt', '-c', 'vang.yaml'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/vang\.yaml: không có tệp này/)
  })

  it('brings rules of its own, made with defineRule, in a module', async () => {
    const cwd = tree({
      'plan-extract.config.mjs':
        "export default { plugins: ['./rules.mjs'], rules: { 'suoi-mo/tree': { severity: 'error', options: { tree: 'lim' } } } }",
      'rules.mjs': `
        import { defineRule } from ${JSON.stringify(LIBRARY)}
        export default defineRule({
          id: 'suoi-mo/tree',
          severity: 'info',
          of: 'plan',
          sentences: { vi: ({ tree }) => \`Không có cây \${tree}.\`, en: ({ tree }) => \`No \${tree}.\` },
          check({ reading, report }) {
            const tree = 'lim'
            if (!reading.text.includes(tree)) report({ at: '/title', path: null, args: { tree } })
          },
        })`,
      'a.txt': COMPLETE_PLAN,
    })
    // Options that a rule does not take are a fault.
    const { code, stderr } = await lint(cwd, ['a.txt'])
    expect(code).toBe(2)
    expect(stderr).toContain('rules.suoi-mo/tree.options')
    const config = "export default { plugins: ['./rules.mjs'], rules: { 'suoi-mo/tree': 'error' } }"
    writeFileSync(join(cwd, 'plan-extract.config.mjs'), config)
    expect(await findings(cwd, ['a.txt'])).toEqual(['a.txt suoi-mo/tree error'])
    expect((await lint(cwd, ['a.txt'])).stdout).toContain('Không có cây lim.  suoi-mo/tree')
    expect(await findings(cwd, ['a.txt', '--rule', 'suoi-mo/tree=info'])).toEqual(['a.txt suoi-mo/tree info'])
  })

  it('gives the rules of a plugin their options, by the zod that it has itself', async () => {
    const zod = pathToFileURL(createRequire(import.meta.url).resolve('zod'))
    const cwd = tree({
      'plan-extract.config.yaml':
        'plugins: ./rules.mjs\nrules: { suoi-mo/tree: { options: { tree: lim, least: 2 } } }\n',
      'rules.mjs': `
        import * as z from ${JSON.stringify(zod.href)}
        export const rules = [{
          id: 'suoi-mo/tree',
          severity: { draft: 'warning', issued: 'error' },
          of: 'document',
          options: z.strictObject({ tree: z.enum(['tre', 'lim']).default('tre'), least: z.number().min(1).default(1) }),
          sentences: ({ tree, least }) => \`Cần \${least} cây \${tree}.\`,
          check: ({ options, report }) => report({ at: { from: 0, to: 3 }, path: null, args: options }),
        }]
        export default { rules }`,
      'a.txt': COMPLETE_PLAN,
    })
    expect((await lint(cwd, ['a.txt'])).stdout).toMatch(/1:1 +cảnh báo +Cần 2 cây lim\. +suoi-mo\/tree/)
    expect(await findings(cwd, ['a.txt', '--stage', 'issued'])).toEqual(['a.txt suoi-mo/tree error'])
    expect((await run(['rules', 'suoi-mo/tree'], { cwd })).stdout).toContain(
      'tree: tre | lim, mặc định "tre"',
    )
    writeFileSync(
      join(cwd, 'plan-extract.config.yaml'),
      'plugins: ./rules.mjs\nrules: { suoi-mo/tree: { options: { tree: limm, least: 0 } } }\n',
    )
    const { code, stderr } = await lint(cwd, ['a.txt'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/:2:43: rules\.suoi-mo\/tree\.options\.tree: .*«lim»/)
    expect(stderr).toMatch(/:2:56: rules\.suoi-mo\/tree\.options\.least: .*>= 1/)
  })

  it('whose rule fails is told with the file', async () => {
    const cwd = tree({
      'plan-extract.config.yaml': 'plugins: rules.mjs\n',
      'rules.mjs':
        "export default { id: 'a/b', severity: 'info', of: 'plan', sentences: () => '', check() { null.x } }",
      'a.txt': COMPLETE_PLAN,
    })
    const { code, stderr } = await lint(cwd, ['a.txt'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^lỗi: a\.txt: quy tắc a\/b bị lỗi: .*null/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('ignore', () => {
  it('leaves out files, with a word where they were named, and findings', async () => {
    const cwd = tree({
      'plan-extract.config.yaml':
        'ignore:\n  - cu/\n  - { files: a.txt, rules: missing-deadline, paths: III/1 }\n',
      'a.txt': TWO_WARNINGS,
      'cu/b.txt': TWO_WARNINGS,
    })
    expect(await findings(cwd, ['.'])).toEqual(['a.txt missing-deadline warning'])
    const { code, stdout, stderr } = await lint(cwd, ['cu/b.txt'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'cu/b.txt: bỏ qua theo cấu hình.\n' })
    expect(stdout).toContain('Đã kiểm tra 0 văn bản')
  })
})

describe('--report-unused', () => {
  it('finds directives and entries of ignore that silence nothing', async () => {
    const cwd = tree({
      'plan-extract.config.yaml': 'ignore:\n  - rules: missing-deadline\n  - khong-co/\n',
      'a.txt': `<!-- plan-extract-disable no-task -->\n${TWO_WARNINGS}`,
    })
    expect(await findings(cwd, ['a.txt'])).toEqual([])
    const args = ['a.txt', '--report-unused']
    expect(await findings(cwd, args)).toEqual([
      'a.txt unused-directive warning',
      'plan-extract.config.yaml unused-ignore warning',
    ])
    const { code, stdout } = await lint(cwd, [
      ...args,
      '--fail-on',
      'warning',
      '--rule',
      'missing-deadline=off',
    ])
    expect(code).toBe(1)
    expect(stdout).toMatch(/plan-extract\.config\.yaml\n +2:5 .*\n +3:5 /)
  })
})

describe('directives', () => {
  it('silence rules in a document', async () => {
    const off = '<!-- plan-extract-disable-next-block missing-deadline -->'
    const cwd = tree({ 'a.txt': TWO_WARNINGS.replace('2. Trồng cây ở', `${off}\n2. Trồng cây ở`) })
    expect(await findings(cwd, ['a.txt'])).toEqual(['a.txt missing-deadline warning'])
  })
})

describe('--baseline', () => {
  it('takes what there is, and shows what comes on top', async () => {
    const cwd = tree({ 'a.txt': TWO_WARNINGS, 'x/b.txt': TWO_WARNINGS, 'x/c.txt': DRAFT })
    const args = ['.', '--baseline', 'x/nen.json', '--fail-on', 'info']
    expect((await lint(cwd, args)).stderr).toMatch(/x\/nen\.json: không có tệp này/)
    const made = await lint(cwd, [...args, '--update-baseline'])
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' })
    const { files } = JSON.parse(readFileSync(join(cwd, 'x/nen.json'), 'utf8'))
    expect(Object.keys(files)).toEqual(['../a.txt', 'b.txt', 'c.txt'])
    expect(files['b.txt']['missing-deadline']).toBe(2)
    expect((await lint(cwd, args)).code).toBe(0)
    expect(await findings(cwd, args)).toEqual([])

    // One more: all three are shown, for nobody can tell which is new.
    writeFileSync(
      join(cwd, 'a.txt'),
      TWO_WARNINGS.replace(
        '\nIV. KINH PHÍ',
        '3. Tưới cây\n- Đơn vị chủ trì: Ban Quản lý thôn Hạ.\n\nIV. KINH PHÍ',
      ),
    )
    expect(await findings(cwd, args)).toEqual(Array(3).fill('a.txt missing-deadline warning'))
    expect((await lint(cwd, args)).code).toBe(1)

    // Only the files of a run are counted anew; one that is clean is dropped.
    writeFileSync(join(cwd, 'x/b.txt'), COMPLETE_PLAN)
    await lint(cwd, [
      'x/b.txt',
      '--baseline',
      'x/nen.json',
      '--update-baseline',
      '--rule',
      'empty-number=off',
    ])
    const after = JSON.parse(readFileSync(join(cwd, 'x/nen.json'), 'utf8')).files
    expect(after['../a.txt']).toEqual(files['../a.txt'])
    expect(after['c.txt']).toEqual(files['c.txt'])
    expect(after['b.txt']?.['missing-deadline']).toBeUndefined()
  })

  it('that is no baseline is an error', async () => {
    const cwd = tree({ 'a.txt': DRAFT, 'b.json': '{}' })
    const { code, stderr } = await lint(cwd, ['a.txt', '--baseline', 'b.json', '--update-baseline'])
    expect(code).toBe(2)
    expect(stderr).toContain('b.json: không đọc được tệp này')
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe('{}')
  })
})
