import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BIN, environment, folderWith } from '../cli/program.ts'
import { contentOf, pathNumber, planNumber, put } from './archive.ts'

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
const SECTION = README.slice(README.indexOf('### More than one machine'), README.indexOf('## The library'))

/** The recipes of the README in one language, in their order. */
const recipesIn = (language: string): string[] =>
  [...SECTION.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text]) => text!)

const [parallel, slurm, kafka] = recipesIn('sh') as [string, string, string]
const [kubernetes] = recipesIn('yaml') as [string]
const [spark] = recipesIn('python') as [string]

/** A folder with an archive, and the program under its name. */
function workplace(): string {
  const folder = folderWith()
  for (let n = 0; n < 24; n++) put(folder, join('archive', pathNumber(n)), planNumber(n))
  put(folder, 'bin/plan-extract', `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`)
  chmodSync(join(folder, 'bin/plan-extract'), 0o755)
  return folder
}

/** Runs commands in such a folder; returns what they print. */
function shell(cwd: string, script: string, more: Record<string, string> = {}, input = ''): string {
  const PATH = `${join(cwd, 'bin')}${delimiter}${process.env.PATH}`
  const env = environment({ ...more, PATH })
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, env, input, encoding: 'utf8' })
  expect({ script, status, stderr }).toMatchObject({ status: 0 })
  return stdout
}

const MERGE = 'plan-extract batch --merge out/'

/** Holds what has been merged against what one run writes. */
function expectWhole(folder: string): void {
  shell(folder, 'plan-extract batch archive/ -o whole/ --csv --quiet')
  const merged = Object.entries(contentOf(join(folder, 'out'))).filter(([name]) => !/\d-of-4/.test(name))
  expect(Object.fromEntries(merged)).toEqual(contentOf(join(folder, 'whole')))
}

/** The same commands one after the other, for a machine without GNU parallel. */
const oneByOne = (script: string): string =>
  script.replace(
    /^seq (\d+) \| parallel -j \d+ (.*)$/m,
    (_, count, command) => `for i in $(seq ${count}); do ${command.replaceAll('{}', '$i')}; done`,
  )

describe.skipIf(process.platform === 'win32')('the recipes of the README', () => {
  it('for GNU parallel', () => {
    const folder = workplace()
    const hasParallel = spawnSync('parallel', ['--version']).status === 0
    expect(oneByOne(parallel)).not.toBe(parallel)
    expect(parallel).toContain(MERGE)
    shell(folder, hasParallel ? parallel : oneByOne(parallel), { HOME: folder })
    expectWhole(folder)
  })

  it('for a Kubernetes Indexed Job', () => {
    const folder = workplace()
    const { completionMode, completions, template } = parse(kubernetes).spec
    const [{ command, args, volumeMounts }] = template.spec.containers
    expect({ completionMode, command }).toEqual({ completionMode: 'Indexed', command: ['sh', '-c'] })
    const script = args[0].replaceAll(`${volumeMounts[0].mountPath}/`, `${folder}/`)
    for (let index = 0; index < completions; index++) {
      shell(folder, script, { JOB_COMPLETION_INDEX: String(index) })
    }
    shell(folder, MERGE)
    expectWhole(folder)
  })

  it('for a Slurm array', () => {
    const folder = workplace()
    const [, first, last] = /^#SBATCH --array=(\d+)-(\d+)$/m.exec(slurm)!
    const [, cores] = /^#SBATCH --cpus-per-task=(\d+)$/m.exec(slurm)!
    for (let id = Number(first); id <= Number(last); id++) {
      shell(folder, slurm, {
        SLURM_ARRAY_TASK_ID: String(id),
        SLURM_ARRAY_TASK_COUNT: String(Number(last) - Number(first) + 1),
        SLURM_CPUS_PER_TASK: cores!,
      })
    }
    shell(folder, MERGE)
    expectWhole(folder)
  })

  it.each([
    ['Spark', /"(plan-extract [^"]+)"/.exec(spark)![1]!],
    ['Kafka', kafka.split('|')[1]!],
  ])('for a pipe of %s', (_, command) => {
    const lines = [1, 2].map((id) => `${JSON.stringify({ id, text: planNumber(id) })}\n`).join('')
    const answers = shell(workplace(), command, {}, lines).trimEnd().split('\n')
    expect(answers.map((line) => JSON.parse(line)).map(({ id, plan }) => [id, plan.title])).toEqual([
      [1, 'Trồng cây ven suối đợt 1'],
      [2, 'Trồng cây ven suối đợt 2'],
    ])
  })
})
