import { type Lang, PlanExtractError } from '../errors.ts'

/** The languages of the program; the first is the default. */
export const LANGUAGES: readonly Lang[] = ['vi', 'en']

const VARIABLE = 'PLAN_EXTRACT_LANG'

/**
 * The language of a run, which must be known before the command line is read: its errors and its help have one.
 *
 * @param argv the arguments; a `--lang` with a value that is no language is left to the reading of the command line
 * @param env `PLAN_EXTRACT_LANG`, also in the form of a locale (`en_US.UTF-8`); empty counts as not set
 * @throws PlanExtractError `config` where the variable names no language
 */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Lang {
  return fromArguments(argv) ?? fromEnvironment(env) ?? LANGUAGES[0]!
}

function fromArguments(argv: readonly string[]): Lang | null {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  let found: Lang | null = null
  for (const [i, option] of options.entries()) {
    const value = option === '--lang' ? options[i + 1] : /^--lang=(.*)$/s.exec(option)?.[1]
    found = LANGUAGES.find((lang) => lang === value) ?? found
  }
  return found
}

function fromEnvironment(env: NodeJS.ProcessEnv): Lang | null {
  const value = env[VARIABLE]
  if (!value) return null
  const name = value.toLowerCase().split(/[_.@-]/, 1)[0]
  const lang = LANGUAGES.find((lang) => lang === name)
  if (!lang)
    throw new PlanExtractError('config', { file: null, setting: VARIABLE, value, allowed: [...LANGUAGES] })
  return lang
}
