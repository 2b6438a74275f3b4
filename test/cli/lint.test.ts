import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DRAFT, findings, lint, ONE_ERROR, TWO_WARNINGS, tree } from './lint-plans.ts'
import { BIN, COMPLETE_PLAN, environment } from './program.ts'

describe('exit 0: nothing at or above --fail-on', () => {
  it('is so where nothing is wrong, and standard output says so', async () => {
    const cwd = tree({ 'a.txt': COMPLETE_PLAN })
    const { code, stdout, stderr } = await lint(cwd, ['a.txt', '--quiet'])
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Đã kiểm tra 1 văn bản, không có phát hiện nào.\n',
      stderr: '',
    })
  })

  it('is so for warnings, for errors are what fails by default', async () => {
    const cwd = tree({ 'a.txt': TWO_WARNINGS })
    const { code, stdout, stderr } = await lint(cwd, ['a.txt'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^a\.txt\n/)
    expect(stdout.match(/missing-deadline/g)).toHaveLength(2)
    expect(stdout).toMatch(/ trong 1 văn bản\n$/)
  })
})

describe('exit 1: findings at or above --fail-on', () => {
  it.each([
    ['error', ONE_ERROR, 1],
    ['never', ONE_ERROR, 0],
    ['error', TWO_WARNINGS, 0],
    ['warning', TWO_WARNINGS, 1],
    ['warning', DRAFT, 0],
    ['info', DRAFT, 1],
  ])('--fail-on %s', async (limit, plan, expected) => {
    const cwd = tree({ 'a.txt': plan, 'b.txt': COMPLETE_PLAN })
    expect((await lint(cwd, ['a.txt', 'b.txt', '--fail-on', limit])).code).toBe(expected)
  })

  it('--max-warnings counts the warnings of all files', async () => {
    const cwd = tree({ 'a.txt': TWO_WARNINGS, 'b.txt': TWO_WARNINGS })
    expect((await lint(cwd, ['.', '--max-warnings', '4'])).code).toBe(0)
    const { code, stderr } = await lint(cwd, [
      '.',
      '--max-warnings',
      '3',
      '--fail-on',
      'never',
      '--lang',
      'en',
    ])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '4 warnings are more than --max-warnings 3.\n' })
  })

  it('--quiet prints errors only, and changes no exit code', async () => {
    const cwd = tree({ 'a.txt': ONE_ERROR.replace(/- Thời gian hoàn thành: Tháng.*\n/, '') })
    const { code, stdout } = await lint(cwd, [
      'a.txt',
      '--quiet',
      '--max-warnings',
      '0',
      '--fail-on',
      'never',
    ])
    expect(code).toBe(1)
    expect(stdout).toContain('impossible-date')
    expect(stdout).not.toContain('missing-deadline')
  })
})

describe('exit 2', () => {
  const refused = async (cwd: string, args: string[], ...words: (string | RegExp)[]): Promise<void> => {
    const { code, stdout, stderr } = await lint(cwd, args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^lỗi: /)
    expect(stderr).not.toMatch(/\n\s+at /)
    for (const word of words) expect(stderr).toMatch(word)
  }

  it('a missing file, also where others were read and their findings printed', async () => {
    const cwd = tree({ 'a.txt': TWO_WARNINGS })
    const { code, stdout, stderr } = await lint(cwd, ['vang.txt', 'a.txt'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^lỗi: vang\.txt: không có tệp này/)
    expect(stdout).toContain('missing-deadline')
    expect(stdout).toContain('1 văn bản không đọc được.')
  })

  it.each([['khong/**/*.txt'], ['khong-*.txt'], ['{a,b}.md']])(
    'a glob that matches nothing (%s), also where others were read',
    async (glob) => {
      const cwd = tree({ 'a.txt': TWO_WARNINGS })
      const { code, stdout, stderr } = await lint(cwd, ['a.txt', glob])
      expect(code).toBe(2)
      expect(stderr).toContain(`lỗi: ${glob}: không có văn bản nào khớp`)
      expect(stdout).toContain('missing-deadline')
    },
  )

  it('a folder without documents', async () => {
    const { code, stderr } = await lint(tree({ 'a/b.png': 'PNG' }), ['a'])
    expect(code).toBe(2)
    expect(stderr).toContain('lỗi: a: không có văn bản nào khớp')
  })

  it('a file that cannot be decoded, also where others were read', async () => {
    const cwd = tree({ 'a.txt': TWO_WARNINGS, 'b.txt': new Uint8Array([75, 0xd2, 75]) })
    const { code, stdout, stderr } = await lint(cwd, ['.', '-f', 'json'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/b\.txt.*0xD2/)
    const { files, summary } = JSON.parse(stdout)
    expect(summary).toMatchObject({ files: 2, unread: 1, warning: 2 })
    expect(files[1].error).toContain('0xD2')
  })

  it('no paths', () => refused(tree({}), [], 'plan-extract lint'))

  it('an unknown rule, with the nearest', () =>
    refused(tree({ 'a.txt': DRAFT }), ['a.txt', '--rule', 'emty-number=off'], 'emty-number', 'empty-number'))

  it.each([
    ['--rule', 'empty-number', 'off, info, warning, error'],
    ['--rule', 'empty-number=loud', 'off, info, warning, error'],
    ['--stage', 'final', 'draft, issued'],
    ['--fail-on', 'loud', 'error, warning, info, never'],
    ['--max-warnings', '-1', '0, 1, 2'],
    ['--max-warnings', 'many', '0, 1, 2'],
    ['--today', '31/12/2031', 'YYYY-MM-DD'],
    ['--today', '2031-02-30', 'YYYY-MM-DD'],
    ['--format', 'xml', 'stylish, json, github, sarif, junit, codequality, markdown'],
    ['--format', 'json:', 'stylish, json'],
  ])('a value that %s cannot have: %s', (option, value, words) =>
    refused(tree({ 'a.txt': DRAFT }), ['a.txt', option, value], option, value, words),
  )

  it('an option that does not exist', () => refused(tree({}), ['a.txt', '--fromat', 'json'], '--format'))

  it('two formats for one place', () =>
    refused(tree({ 'a.txt': DRAFT }), ['a.txt', '-f', 'json', '-f', 'sarif'], 'sarif:'))

  it('a format over the input', () =>
    refused(tree({ 'a.txt': DRAFT }), ['a.txt', '-f', 'json:./a.txt'], 'trùng với tệp đầu vào'))

  it('--update-baseline without --baseline', () =>
    refused(tree({ 'a.txt': DRAFT }), ['a.txt', '--update-baseline'], '--baseline'))

  it('--stdin-filename without standard input', () =>
    refused(tree({ 'a.txt': DRAFT }), ['a.txt', '--stdin-filename', 'b.txt'], '--stdin-filename'))

  it('a SOURCE_DATE_EPOCH that is no number', async () => {
    const { code, stderr } = await lint(tree({ 'a.txt': DRAFT }), ['a.txt'], {
      env: { SOURCE_DATE_EPOCH: 'now' },
    })
    expect(code).toBe(2)
    expect(stderr).toMatch(/SOURCE_DATE_EPOCH.*now/)
  })

  it('a format whose file cannot be written', async () => {
    const { code, stderr } = await lint(tree({ 'a.txt': DRAFT }), ['a.txt', '-f', 'json:khong/co/a.json'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/khong\/co\/a\.json.*ENOENT/)
  })
})

describe('what is read', () => {
  const everywhere = () =>
    tree({
      'b.txt': DRAFT,
      'a.md': DRAFT,
      'x/c.TXT': DRAFT,
      'x/y/d.markdown': DRAFT,
      'x/e.png': DRAFT,
      'node_modules/p/f.txt': DRAFT,
      '.an/g.txt': DRAFT,
      '[1] kế hoạch.txt': DRAFT,
    })
  const names = async (cwd: string, ...args: string[]) =>
    (await findings(cwd, args)).map((finding) => finding.replace(/ empty-number info$/, ''))

  it('of a folder are its documents, sorted, not those of packages and hidden folders', async () => {
    expect(await names(everywhere(), '.')).toEqual([
      '[1] kế hoạch.txt',
      'a.md',
      'b.txt',
      'x/c.TXT',
      'x/y/d.markdown',
    ])
    expect(await names(everywhere(), 'x')).toEqual(['x/c.TXT', 'x/y/d.markdown'])
  })

  it('of a glob is what it matches', async () => {
    expect(await names(everywhere(), '**/*.{md,markdown}')).toEqual(['a.md', 'x/y/d.markdown'])
  })

  it('by a name with signs of a glob in it is that file', async () => {
    expect(await names(everywhere(), '[1] kế hoạch.txt')).toEqual(['[1] kế hoạch.txt'])
  })

  it('is each file once, in the order of the arguments', async () => {
    const cwd = everywhere()
    symlinkSync(join(cwd, 'b.txt'), join(cwd, 'lien-ket.txt'))
    expect(await names(cwd, 'x', './b.txt', 'lien-ket.txt', 'b.txt', '*.txt')).toEqual([
      'x/c.TXT',
      'x/y/d.markdown',
      './b.txt',
      '[1] kế hoạch.txt',
    ])
  })

  it('comes from standard input, under the name that it is given', async () => {
    const cwd = tree({ 'a.txt': DRAFT })
    expect(await findings(cwd, ['-'], { input: DRAFT })).toEqual(['(đầu vào chuẩn) empty-number info'])
    expect(await findings(cwd, ['a.txt', '-', '--stdin-filename', 'x/b.txt'], { input: DRAFT })).toEqual([
      'a.txt empty-number info',
      'x/b.txt empty-number info',
    ])
  })
})

describe('settings of a run', () => {
  it('--stage issued makes a blank number an error', async () => {
    const cwd = tree({ 'a.txt': DRAFT })
    expect(await findings(cwd, ['a.txt', '--stage', 'issued'])).toEqual(['a.txt empty-number error'])
    expect((await lint(cwd, ['a.txt', '--stage', 'issued'])).code).toBe(1)
  })

  it('--rule says how loudly one rule speaks, the last one winning', async () => {
    const cwd = tree({ 'a.txt': TWO_WARNINGS.replace('17/KH-UBND', '    /KH-UBND') })
    const args = ['a.txt', '--rule', 'empty-number=error', '--rule', 'missing-deadline=info']
    expect(await findings(cwd, [...args, '--rule', 'missing-deadline=off'])).toEqual([
      'a.txt empty-number error',
    ])
  })

  it('--today, or else SOURCE_DATE_EPOCH, says what is in the future; without them nothing is', async () => {
    const cwd = tree({ 'a.txt': COMPLETE_PLAN })
    const speaks = async (args: string[], epoch?: string) => {
      const { stdout } = await lint(cwd, ['a.txt', ...args], { env: { SOURCE_DATE_EPOCH: epoch } })
      return stdout.includes('date-form')
    }
    expect(await speaks([])).toBe(false)
    expect(await speaks(['--today', '2031-03-01'])).toBe(true)
    expect(await speaks(['--today', '2031-03-20'])).toBe(false)
    expect(await speaks([], String(Date.UTC(2031, 2, 1) / 1000))).toBe(true)
    expect(await speaks(['--today', '2031-03-20'], '0')).toBe(false)
  })

  it('the language is that of the run', async () => {
    const cwd = tree({ 'a.txt': DRAFT })
    expect((await lint(cwd, ['a.txt', '--lang', 'en'])).stdout).toMatch(
      /The number .*blank.*\n[\s\S]* in 1 document\n$/,
    )
    expect((await lint(cwd, ['a.txt'], { env: { PLAN_EXTRACT_LANG: 'en' } })).stdout).toContain(
      ' in 1 document',
    )
  })
})

describe('a closed pipe', () => {
  it.skipIf(process.platform === 'win32')('ends quietly', () => {
    const cwd = tree({ 'a.txt': TWO_WARNINGS })
    const command = `"${process.execPath}" "${BIN}" lint a.txt -f json | head -c 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd,
      env: environment({}),
      encoding: 'utf8',
    })
    expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' })
  })
})

describe('formats', () => {
  it('go several at once to standard output and to files, which are replaced whole', async () => {
    const cwd = tree({ 'a.txt': TWO_WARNINGS, 'out.sarif': 'old' })
    const { code, stdout } = await lint(cwd, [
      'a.txt',
      '-f',
      'github',
      '-f',
      'sarif:out.sarif',
      '-f',
      'junit:out.xml',
    ])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^::warning file=a\.txt,line=\d+/m)
    const { runs } = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'))
    const warning = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'missing-deadline')
    const rule = runs[0].tool.driver.rules[warning.ruleIndex]
    expect(rule.id).toBe('missing-deadline')
    expect(rule.help.text.length).toBeGreaterThan(40)
    expect(readFileSync(join(cwd, 'out.xml'), 'utf8')).toContain('<testsuite name="a.txt"')
  })

  it('name files from the root of the checkout where the server says where that is', async () => {
    const cwd = tree({ 'ke hoach/a.txt': TWO_WARNINGS })
    const from = (env: Record<string, string>, format: string) =>
      lint(join(cwd, 'ke hoach'), ['a.txt', '-f', format], { env })
    expect((await from({ GITHUB_WORKSPACE: cwd }, 'github')).stdout).toContain('file=ke hoach/a.txt,')
    expect((await from({ CI_PROJECT_DIR: cwd }, 'codequality')).stdout).toContain('"path": "ke hoach/a.txt"')
    expect((await from({ GITHUB_WORKSPACE: join(cwd, 'khac') }, 'github')).stdout).toContain('file=a.txt,')
  })

  it('show a hostile name as text', async () => {
    const name = 'a\u001b[31m\n::error::b.txt'
    const cwd = tree({ [name]: TWO_WARNINGS })
    for (const format of ['stylish', 'github', 'markdown', 'junit', 'sarif', 'codequality', 'json']) {
      const { code, stdout } = await lint(cwd, ['.', '-f', format])
      expect(code).toBe(0)
      expect(stdout).not.toContain('\u001b')
      expect(stdout).not.toMatch(/^::error::b/m)
    }
  })

  it('are coloured on demand only, and never in a file', async () => {
    const cwd = tree({ 'a.txt': TWO_WARNINGS })
    expect((await lint(cwd, ['a.txt'])).stdout).not.toContain('\u001b')
    expect((await lint(cwd, ['a.txt'], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[33m')
    expect((await lint(cwd, ['a.txt'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(
      '\u001b',
    )
    await lint(cwd, ['a.txt', '-f', 'stylish:out.txt'], { env: { FORCE_COLOR: '1' } })
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).not.toContain('\u001b')
  })
})
