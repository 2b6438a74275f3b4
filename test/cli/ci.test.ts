import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { lint, TWO_WARNINGS, tree } from './lint-plans.ts'
import { BIN, environment } from './program.ts'

const root = join(dirname(BIN), '..')
const read = (name: string) => parse(readFileSync(join(root, name), 'utf8'))

describe.skipIf(process.platform === 'win32')('action.yml', () => {
  const { inputs, runs } = read('action.yml')
  const step = runs.steps.at(-1)

  /** Runs the last step as the runner does, with inputs by name. */
  function runStep(cwd: string, given: Record<string, string>) {
    const value = (expression: string): string => {
      const [, owner, name] = /^\$\{\{ (github|inputs)\.([\w-]+) \}\}$/.exec(expression) ?? []
      return owner === 'github' ? root : (given[name!] ?? inputs[name!].default)
    }
    const entries = Object.entries(step.env as Record<string, string>)
    const env = Object.fromEntries(entries.map(([name, expression]) => [name, value(expression)]))
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd,
      env: { ...environment({ CI_PROJECT_DIR: undefined }), ...env, GITHUB_WORKSPACE: cwd },
      encoding: 'utf8',
    })
  }

  it('annotates and fails as it is told', () => {
    const cwd = tree({ 'a.txt': TWO_WARNINGS })
    const { status, stdout } = runStep(cwd, {})
    expect(status).toBe(0)
    expect(stdout).toMatch(/^::warning file=a\.txt,line=\d+.*title=missing-deadline::/m)
    expect(runStep(cwd, { 'fail-on': 'warning' }).status).toBe(1)
    expect(runStep(cwd, { 'max-warnings': '1' }).status).toBe(1)
    expect(runStep(cwd, { paths: 'vang.txt' }).status).toBe(2)
  })

  it('takes several paths, one a line, and all that is optional', () => {
    const cwd = tree({
      'a b.txt': TWO_WARNINGS,
      'x/c.md': TWO_WARNINGS,
      'd.txt': TWO_WARNINGS,
      'c.yaml': '{}',
    })
    const { status, stdout } = runStep(cwd, {
      paths: 'a b.txt\n\nx/*.md\n',
      stage: 'issued',
      config: 'c.yaml',
      lang: 'en',
      today: '2031-12-31',
      'sarif-file': 'out.sarif',
    })
    expect(status).toBe(0)
    expect(stdout).toMatch(/file=a b\.txt,.*has no deadline/)
    expect(stdout).toContain('file=x/c.md,')
    expect(stdout).not.toContain('d.txt')
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
  })

  it('runs no command that stands in an input, and takes no option for a path', () => {
    const cwd = tree({ 'a.txt': TWO_WARNINGS })
    for (const paths of ['$(touch x)', '`touch x`', '"; touch x; "', '--help']) {
      expect(runStep(cwd, { paths }).status).toBe(2)
    }
    expect(existsSync(join(cwd, 'x'))).toBe(false)
    // What stands in the script itself is put there before it runs.
    expect(step.run).not.toContain('${{')
  })
})

describe('.pre-commit-hooks.yaml', () => {
  it('starts the command with the files behind it', async () => {
    const [hook] = read('.pre-commit-hooks.yaml')
    const [program, ...args] = hook.entry.split(' ')
    expect(Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin)).toEqual([program])
    expect(args).toEqual(['lint'])
    const cwd = tree({ 'a.txt': TWO_WARNINGS, 'b.txt': TWO_WARNINGS })
    const { code, stdout } = await lint(cwd, ['a.txt', 'b.txt'])
    expect(code).toBe(0)
    expect(stdout).toContain('trong 2 văn bản')
  })
})
