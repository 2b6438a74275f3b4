import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configFinder } from '../../src/config/find.ts'
import { loadConfig } from '../../src/config/load.ts'
import { isIgnored, settingsFor, withoutIgnored } from '../../src/config/settings.ts'
import { describeError } from '../../src/errors.ts'
import { folderWith } from '../cli/program.ts'
import { sampleMessage } from '../write/sample-plan.ts'

/** Makes a folder with files, also below folders, and gives the path of the first. */
function files(contents: Record<string, string>): string {
  const folder = folderWith()
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return join(folder, Object.keys(contents)[0]!)
}

/** What is said about a configuration that cannot be, without the folder. */
async function refusal(contents: Record<string, string>, lang: 'vi' | 'en' = 'en'): Promise<string> {
  const file = files(contents)
  try {
    await loadConfig(file)
  } catch (error) {
    return describeError(error, lang).replaceAll(`${dirname(file)}/`, '')
  }
  throw new Error('nothing was wrong')
}

const RULE = `{ id: 'suoi-mo/tree', severity: 'warning', of: 'plan', sentences: () => 'Cây', check() {} }`

describe('settings', () => {
  it('are those of the file, in YAML, JSON and JavaScript alike', async () => {
    const forms = {
      'plan-extract.config.yaml':
        'stage: issued\nrules:\n  empty-date: off\n  no-task: { severity: error }\n',
      'plan-extract.config.json':
        '{"stage":"issued","rules":{"empty-date":"off","no-task":{"severity":"error"}}}',
      'plan-extract.config.mjs':
        "export default { stage: 'issued', rules: { 'empty-date': 'off', 'no-task': { severity: 'error' } } }",
      'package.json':
        '{"planExtract":{"stage":"issued","rules":{"empty-date":"off","no-task":{"severity":"error"}}}}',
    }
    for (const [name, content] of Object.entries(forms)) {
      const settings = settingsFor(await loadConfig(files({ [name]: content })), 'a.txt')
      expect(settings).toEqual({
        stage: 'issued',
        rules: { 'empty-date': { severity: 'off' }, 'no-task': { severity: 'error' } },
        extraRules: [],
      })
    }
  })

  it('of overrides hold for the files that they name, the later ones winning', async () => {
    const config = await loadConfig(
      files({
        'plan-extract.config.yaml': `
rules: { no-task: error }
overrides:
  - files: ['du-thao/**', '*.md']
    stage: draft
    rules: { no-task: info, empty-date: off }
  - files: du-thao/cu/
    stage: issued
    rules: { no-task: off }
`,
      }),
    )
    const said = (path: string) => {
      const { stage, rules } = settingsFor(config, path)
      return [stage, rules['no-task']?.severity, rules['empty-date']?.severity]
    }
    expect(said('a.txt')).toEqual(['draft', 'error', undefined])
    expect(said('b/c.md')).toEqual(['draft', 'info', 'off'])
    expect(said('du-thao/a.txt')).toEqual(['draft', 'info', 'off'])
    expect(said('du-thao/cu/a.txt')).toEqual(['issued', 'off', 'off'])
  })

  it('of a severity alone keep the options of what is built on', async () => {
    const config = await loadConfig(
      files({
        'plan-extract.config.yaml': 'extends: ./base.yaml\nrules: { several-leads: error }\n',
        'base.yaml': 'rules: { several-leads: { severity: info, options: { collectives: true } } }\n',
      }),
    )
    expect(settingsFor(config, null).rules['several-leads']).toEqual({
      severity: 'error',
      options: { collectives: true },
    })
  })
})

describe('extends', () => {
  it('builds on files and packages, one on the other, the file itself winning', async () => {
    const config = await loadConfig(
      files({
        'plan-extract.config.yaml': 'extends: [./one.json, office-config]\nrules: { no-task: error }\n',
        'one.json': '{ "extends": "base.yaml", "rules": { "empty-date": "warning" } }',
        'base.yaml': 'stage: issued\nrules: { no-task: off, empty-date: off, missing-signer: off }\n',
        'node_modules/office-config/package.json': '{ "name": "office-config", "main": "config.json" }',
        'node_modules/office-config/config.json':
          '{ "rules": { "empty-number": "off" }, "ignore": ["*.md"] }',
      }),
    )
    expect(config.stage).toBe('issued')
    expect(config.rules).toEqual({
      'no-task': { severity: 'error' },
      'empty-date': { severity: 'warning' },
      'missing-signer': { severity: 'off' },
      'empty-number': { severity: 'off' },
    })
    expect(isIgnored(config, 'x/a.md', new Set())).toBe(true)
  })

  it('of itself is an error with its place', async () => {
    expect(
      await refusal({ 'a.yaml': 'stage: draft\nextends: b.yaml\n', 'b.yaml': 'extends: [./a.yaml]\n' }),
    ).toBe('b.yaml:1:11: extends[0]: “./a.yaml” extends this file again. Take one of the two out.')
  })

  it('of what there is not is an error with its place', async () => {
    const sentence = await refusal({ 'a.yaml': 'extends:\n  - ./b.yaml\n' }, 'vi')
    expect(sentence).toBe(
      'a.yaml:2:5: extends[0]: không có tệp hay gói «./b.yaml». Hãy kiểm tra tên, tính từ thư mục của tệp cấu hình.',
    )
  })
})

describe('plugins', () => {
  it('bring rules that the configuration can speak of', async () => {
    const config = await loadConfig(
      files({
        'plan-extract.config.yaml': 'plugins: ./rules.mjs\nrules: { suoi-mo/tree: error }\n',
        'rules.mjs': `export default [${RULE}]`,
      }),
    )
    const { extraRules, rules } = settingsFor(config, 'a.txt')
    expect(extraRules.map(({ id }) => id)).toEqual(['suoi-mo/tree'])
    expect(rules).toEqual({ 'suoi-mo/tree': { severity: 'error' } })
  })

  it.each([
    ['throws', 'throw new Error("no trees")', 'no trees'],
    ['has no default export', 'export const a = 1', 'default export'],
    [
      'has a rule with the id of one of ours',
      `export default ${RULE.replace('suoi-mo/tree', 'no-task')}`,
      'office/rule',
    ],
    ['has a rule without sentences', `export default ${RULE.replace('sentences', 'words')}`, 'sentences'],
    [
      'has a rule with a severity that there is not',
      `export default ${RULE.replace("'warning'", "'loud'")}`,
      'severity',
    ],
    ['has a rule that checks nothing', `export default ${RULE.replace('check()', 'look()')}`, 'check'],
    ['has options that are no schema', `export default { ...${RULE}, options: {} }`, 'zod'],
  ])('are refused where the module %s', async (_, module, words) => {
    const sentence = await refusal({ 'a.yaml': 'plugins: [./rules.mjs]\n', 'rules.mjs': module })
    expect(sentence).toMatch(/^rules\.mjs: this module cannot be used: /)
    expect(sentence).toContain(words)
  })
})

describe('faults are told with their place and the nearest name', () => {
  it.each([
    [
      'an unknown rule',
      'rules:\n  missing-deadlin: off\n',
      '2:3: rules.missing-deadlin: there is no “missing-deadlin”. Did you mean “missing-deadline”?',
    ],
    [
      'an unknown setting',
      'stage: draft\nrule: {}\n',
      '2:1: rule: there is no “rule”. Did you mean “rules”?',
    ],
    [
      'a wrong severity',
      'rules:\n  no-task: warn\n',
      '2:12: rules.no-task: cannot be “warn”. Use: off, info, warning, error.',
    ],
    [
      'a severity nearly right',
      'rules:\n  no-task: eror\n',
      '2:12: rules.no-task: cannot be “eror”. Did you mean “error”?',
    ],
    [
      'a wrong severity in an object',
      'rules:\n  no-task:\n    severity: 2\n',
      '3:15: rules.no-task.severity: cannot be “2”. Use: off, info, warning, error.',
    ],
    [
      'an unknown option',
      'rules:\n  several-leads:\n    options:\n      collective: true\n',
      '4:7: rules.several-leads.options.collective: there is no “collective”. Did you mean “collectives”?',
    ],
    [
      'a wrong value of an option',
      'rules:\n  several-leads: { options: { collectives: 3 } }\n',
      '2:44: rules.several-leads.options.collectives: cannot be “3”. Use: boolean.',
    ],
    [
      'options of a rule that has none',
      'rules:\n  no-task: { options: {} }\n',
      '2:14: rules.no-task.options: there is no “options”. Use: severity.',
    ],
    ['a wrong stage', 'stage: final\n', '1:8: stage: cannot be “final”. Use: draft, issued.'],
    [
      'an override without files',
      'overrides:\n  - stage: draft\n',
      '2:5: overrides[0].files: a value is missing.',
    ],
    [
      'a wrong kind of ignore',
      'ignore:\n  - file: a.txt\n',
      '2:5: ignore[0].file: there is no “file”. Did you mean “files”?',
    ],
    ['a list for a configuration', '- a\n', '1:1: configuration: cannot be “["a"]”. Use: object.'],
  ])('%s', async (_, yaml, expected) => {
    expect(await refusal({ 'c.yaml': yaml })).toContain(`c.yaml:${expected}`)
  })

  it('of JSON alike', async () => {
    expect(await refusal({ 'c.json': '{\n\t"rules": {\n\t\t"no-taks": "off"\n\t}\n}\n' }, 'vi')).toBe(
      'c.json:3:3: rules.no-taks: không có tên «no-taks». Có phải ý bạn là «no-task»?',
    )
  })

  it('of package.json below its key', async () => {
    expect(await refusal({ 'package.json': '{\n  "planExtract": { "stage": "x" }\n}\n' })).toContain(
      'package.json:2:29: stage: cannot be “x”',
    )
  })

  it('of a module without a place', async () => {
    expect(await refusal({ 'c.mjs': "export default { rules: { 'no-taks': 'off' } }" })).toBe(
      'c.mjs: rules.no-taks: there is no “no-taks”. Did you mean “no-task”?',
    )
  })

  it('all at once', async () => {
    const sentence = await refusal({ 'c.yaml': 'stage: x\nrules: { a: off, no-task: loud }\n' })
    expect(sentence.split('\n')).toHaveLength(3)
  })

  it.each([
    ['YAML', 'c.yaml', 'stage: draft\nrules: { no-task: off\n', /^c\.yaml:3:1: this file cannot be read: /],
    ['YAML with a key twice', 'c.yaml', 'stage: draft\nstage: issued\n', /^c\.yaml:2:1: .*unique/],
    ['JSON', 'c.json', '{\n  "stage": draft\n}', /^c\.json:2:12: this file cannot be read: Unexpected token/],
    ['JSON that ends early', 'c.json', '{ "stage": "draft"', /^c\.json:1:\d+: this file cannot be read: /],
    ['aliases without end', 'c.yaml', aliases(), /^c\.yaml: this file cannot be read: .*alias/i],
  ])('%s that cannot be parsed', async (_, name, content, expected) => {
    expect(await refusal({ [name]: content })).toMatch(expected)
  })

  it('a configuration that is missing', async () => {
    await expect(loadConfig(join(folderWith(), 'c.yaml'))).rejects.toMatchObject({ code: 'file-missing' })
  })
})

/** Each line holds the one before it nine times. */
function aliases(): string {
  const lines = Array.from(
    { length: 9 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`,
  )
  return `a0: &a0 [x]\n${lines.join('\n')}\n`
}

describe('ignore', () => {
  const load = (yaml: string) => loadConfig(files({ 'plan-extract.config.yaml': yaml }))

  it('leaves out findings by file, rule and path together', async () => {
    const config = await load(`
ignore:
  - { files: cu/, rules: [no-task, missing-deadline], paths: ['II/1', 'table 1/*'], reason: chưa chốt }
`)
    const heard = (path: string | null, rule: string, file: string) =>
      withoutIgnored([sampleMessage({ path, rule })], config, file, new Set()).length
    expect(heard('II/1', 'missing-deadline', 'cu/a.txt')).toBe(0)
    expect(heard('II/1/a)', 'no-task', 'cu/x/a.txt')).toBe(0)
    expect(heard('table 1/7', 'missing-deadline', 'cu/a.txt')).toBe(0)
    expect(heard('II/11', 'missing-deadline', 'cu/a.txt')).toBe(1)
    expect(heard('II', 'missing-deadline', 'cu/a.txt')).toBe(1)
    expect(heard(null, 'missing-deadline', 'cu/a.txt')).toBe(1)
    expect(heard('II/1', 'empty-date', 'cu/a.txt')).toBe(1)
    expect(heard('II/1', 'missing-deadline', 'moi/a.txt')).toBe(1)
  })

  it('leaves out whole files by glob', async () => {
    const config = await load('ignore: ["*.bak.txt", luu-tru/, { files: ./mau/**/*.md }]\n')
    const ignored = (path: string) => isIgnored(config, path, new Set())
    expect(
      ['a.bak.txt', 'x/y/a.bak.txt', 'luu-tru/a.txt', 'b/luu-tru/c/a.txt', 'mau/x/a.md'].map(ignored),
    ).toEqual(Array(5).fill(true))
    expect(['a.txt', 'luu-tru.txt', 'mau/a.txt', '../mau/a.md'].map(ignored)).toEqual(Array(4).fill(false))
  })

  it('remembers which entries were needed', async () => {
    const config = await load('ignore: [{ rules: no-task }, { rules: empty-date }]\n')
    const used = new Set<(typeof config.ignore)[number]>()
    withoutIgnored([sampleMessage({ rule: 'no-task' })], config, 'a.txt', used)
    expect(config.ignore.map((entry) => [entry.place, used.has(entry)])).toEqual([
      [{ line: 1, column: 10 }, true],
      [{ line: 1, column: 30 }, false],
    ])
  })
})

describe('the search', () => {
  it('goes upwards and takes the nearest', async () => {
    const top = dirname(
      files({
        'plan-extract.config.yaml': 'rules: { no-task: error }\n',
        'a/package.json': '{ "name": "x" }',
        'a/b/package.json': '{ "planExtract": { "rules": { "no-task": "off" } } }',
        'a/b/c/x.txt': '',
        'd/package.json': '{ not json',
        'd/x.txt': '',
      }),
    )
    const find = configFinder()
    const said = async (folder: string) => (await find(join(top, folder))).rules['no-task']?.severity
    expect(await said('.')).toBe('error')
    expect(await said('a')).toBe('error')
    expect(await said('a/b')).toBe('off')
    expect(await said('a/b/c')).toBe('off')
    expect(await said('d')).toBe('error')
    expect(await find(join(top, 'a/b'))).toBe(await find(join(top, 'a/b/c')))
  })

  it('finds each form, and an empty file is an empty configuration', async () => {
    for (const name of ['yaml', 'yml', 'json', 'js', 'mjs']) {
      const content = { json: '{}', js: 'export default {}', mjs: 'export default {}' }[name] ?? ''
      const file = files({ [`plan-extract.config.${name}`]: content, 'package.json': '{ "type": "module" }' })
      expect((await configFinder()(dirname(file))).file).toBe(file)
    }
  })
})
