import { Command, CommanderError, Option } from 'commander'
import { PlanExtractError } from '../errors.ts'
import { ENCODINGS } from '../read/options.ts'
import type { BatchCommandOptions } from './batch-settings.ts'
// Not loaded late: this is what nearly every run does, and each file more costs a run its share of a millisecond.
import { type ExtractOptions, extractCommand } from './extract.ts'
import { LANGUAGES } from './language.ts'
import type { LintCommandOptions } from './lint.ts'
import { commandLike } from './nearest.ts'
import type { RulesOptions } from './rules.ts'
import type { Run } from './run.ts'
import { version } from './version.ts'

/** What a command line comes to: the exit code, and what commander itself has printed (help). */
interface Outcome {
  exitCode: number
  stdout: string
  stderr: string
}

/**
 * Reads a command line and runs its command.
 *
 * @param argv the arguments behind the program's name
 * @returns the exit code of the command, and the help where that was asked for
 * @throws CommanderError with an exit code other than 0, or PlanExtractError, where the command line does not fit
 */
export async function runCommandLine(argv: readonly string[], run: Run): Promise<Outcome> {
  const outcome: Outcome = { exitCode: 0, stdout: '', stderr: '' }
  const program = buildProgram(run, outcome)
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.help' && error.exitCode !== 0) outcome.exitCode = 2
    else if (error.exitCode !== 0) throw error
  }
  return outcome
}

function buildProgram(run: Run, outcome: Outcome): Command {
  const { text } = run
  const program = new Command('plan-extract')
  setManners(program, run, outcome)
  program
    .usage(text.usage)
    .description(text.description)
    .argument(`[${text.fileWord}]`, text.file)
    .allowExcessArguments()
    .addOption(
      new Option('-f, --format <json|yaml|table>', text.format)
        .choices(['json', 'yaml', 'table'])
        .default('json'),
    )
    .option('-o, --output <file>', text.output)
    .option('--provenance', text.provenance)
    .addOption(langOption(text.lang))
    .addOption(failOnOption(text.failOn, 'never'))
    .addOption(
      new Option('--inspect <mdast|tree>', text.inspect)
        .choices(['mdast', 'tree'])
        .conflicts(['format', 'provenance', 'failOn']),
    )
    .addOption(encodingOption(text.encoding))
    .addOption(trackChangesOption(text.trackChanges))
    .option('-V, --version', text.version)
    .helpCommand(`help [${text.commandWord}]`, text.helpCommand)
    .addHelpText('after', text.more)
    .on('option:version', () => {
      outcome.stdout += `${version()}\n`
      throw new CommanderError(0, 'commander.version', '')
    })
    .hook('preSubcommand', refuseOptionsBefore(run))
    .action(async (file: string | undefined, options: ExtractOptions) => {
      outcome.exitCode = await readOneFile(program, file, options, run)
    })
  addLint(program, run, outcome)
  addBatch(program, run, outcome)
  addRules(program, run, outcome)
  addSchema(program, run, outcome)
  return program
}

/** How every command behaves: no exit of its own, titles in the language of the run. */
function setManners(command: Command, { io, text }: Run, outcome: Outcome): void {
  const width = (): number => io.stdout.columns || 100
  command
    .exitOverride()
    .enablePositionalOptions()
    .helpOption('-h, --help', text.help)
    .configureOutput({
      writeOut: (part) => {
        outcome.stdout += part
      },
      writeErr: (part) => {
        outcome.stderr += part
      },
      // Usage errors are thrown, and described in the language of the run.
      outputError: () => {},
      getOutHelpWidth: width,
      getErrHelpWidth: width,
    })
    .configureHelp({
      styleTitle: (title) => text.headings[title] ?? title,
      optionDescription: (option) => option.description,
    })
}

function addLint(program: Command, run: Run, outcome: Outcome): void {
  const { text } = run
  program
    .command('lint')
    .copyInheritedSettings(program)
    .usage(text.lintUsage)
    .description(text.lintCommand)
    .argument(`[${text.pathWord}...]`, text.lintPaths)
    .addOption(new Option('-f, --format <name[:file]>', text.lintFormat).argParser(collect))
    .addOption(new Option('--stage <draft|issued>', text.stage).choices(['draft', 'issued']))
    .addOption(new Option('--rule <id=off|info|warning|error>', text.ruleOption).argParser(collect))
    .addOption(failOnOption(text.lintFailOn, 'error'))
    .option('--max-warnings <n>', text.maxWarnings)
    .option('--quiet', text.quiet)
    .option('--today <date>', text.today)
    .option('--stdin-filename <name>', text.stdinFilename)
    .addOption(encodingOption(text.encoding))
    .addOption(trackChangesOption(text.trackChanges))
    .option('-c, --config <file>', text.config)
    .option('--no-config', text.noConfig)
    .option('--report-unused', text.reportUnused)
    .option('--baseline <file>', text.baseline)
    .option('--update-baseline', text.updateBaseline)
    .addOption(langOption(text.lang))
    .addHelpText('after', text.lintMore)
    .action(async (paths: string[], options: LintCommandOptions) => {
      const { lintCommand } = await import('./lint.ts')
      outcome.exitCode = await lintCommand(paths, options, run)
    })
}

/** What a run over files is told, and neither a merge nor a stream. */
const FILE_OPTIONS = [
  'output',
  'format',
  'csv',
  'filesFrom',
  'null',
  'ignore',
  'retryFailed',
  'force',
  'shard',
]

/** What both of them are told, and a merge is not. */
const READING_OPTIONS = [
  'jobs',
  'timeout',
  'maxSize',
  'encoding',
  'trackChanges',
  'provenance',
  'stage',
  'today',
]

function addBatch(program: Command, run: Run, outcome: Outcome): void {
  const { text } = run
  program
    .command('batch')
    .copyInheritedSettings(program)
    .usage(text.batchUsage)
    .description(text.batchCommand)
    .argument(`[${text.pathWord}...]`, text.batchPaths)
    .option('-o, --output <folder>', text.batchOutput)
    .addOption(
      new Option('-f, --format <json|yaml|ndjson>', text.batchFormat)
        .choices(['json', 'yaml', 'ndjson'])
        .default('json'),
    )
    .option('--csv', text.csv)
    .option('--files-from <file>', text.filesFrom)
    .option('-0, --null', text.null)
    .addOption(new Option('--ignore <glob>', text.ignoreOption).argParser(collect))
    .option('-j, --jobs <n>', text.jobs)
    .option('--timeout <seconds>', text.timeout, '120')
    .option('--max-size <mb>', text.maxSize, '50')
    .option('--retry-failed', text.retryFailed)
    .option('--force', text.force)
    .option('--shard <i/n>', text.shard)
    .addOption(
      new Option('--merge <folder>', text.merge).conflicts([
        ...FILE_OPTIONS,
        ...READING_OPTIONS,
        'stdin',
        'config',
      ]),
    )
    .addOption(
      new Option('--stdin <ndjson>', text.stdinOption)
        .choices(['ndjson'])
        // What comes in is text already.
        .conflicts([...FILE_OPTIONS, 'encoding', 'trackChanges']),
    )
    .addOption(failOnOption(text.failOn, 'never'))
    .option('--quiet', text.batchQuiet)
    .option('--provenance', text.provenance)
    .addOption(new Option('--stage <draft|issued>', text.stage).choices(['draft', 'issued']))
    .option('--today <date>', text.today)
    .addOption(encodingOption(text.encoding))
    .addOption(trackChangesOption(text.trackChanges))
    .option('-c, --config <file>', text.config)
    .option('--no-config', text.noConfig)
    .addOption(langOption(text.lang))
    .addHelpText('after', text.batchMore)
    .action(async (paths: string[], options: BatchCommandOptions) => {
      const { batchCommand } = await import('./batch.ts')
      outcome.exitCode = await batchCommand(paths, options, run)
    })
}

function addRules(program: Command, run: Run, outcome: Outcome): void {
  const { text } = run
  program
    .command('rules')
    .copyInheritedSettings(program)
    .usage(text.rulesUsage)
    .description(text.rulesCommand)
    .argument(`[${text.idWord}]`, text.rulesId)
    .allowExcessArguments(false)
    .option('-c, --config <file>', text.config)
    .option('--no-config', text.noConfig)
    .option('-o, --output <file>', text.output)
    .addOption(langOption(text.lang))
    .action(async (id: string | undefined, options: RulesOptions) => {
      const { rulesCommand } = await import('./rules.ts')
      outcome.exitCode = await rulesCommand(id, options, run)
    })
}

const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value]

function failOnOption(description: string, usual: string): Option {
  return new Option('--fail-on <error|warning|info|never>', description)
    .choices(['error', 'warning', 'info', 'never'])
    .default(usual)
}

function addSchema(program: Command, run: Run, outcome: Outcome): void {
  const { text } = run
  program
    .command('schema')
    .copyInheritedSettings(program)
    .usage(text.commandUsage)
    .description(text.schemaCommand)
    .allowExcessArguments(false)
    .option('-o, --output <file>', text.output)
    .addOption(langOption(text.lang))
    .action(async ({ output }: { output?: string }) => {
      const { schemaCommand } = await import('./schema.ts')
      outcome.exitCode = await schemaCommand(output, run)
    })
}

function encodingOption(description: string): Option {
  return new Option('--encoding <name>', description).choices(ENCODINGS)
}

function trackChangesOption(description: string): Option {
  return new Option('--track-changes <original|final>', description).choices(['original', 'final'])
}

/** The language is read before the command line is; here the option is held to its values and stands in the help. */
function langOption(description: string): Option {
  return new Option('--lang <vi|en>', description).choices(LANGUAGES)
}

async function readOneFile(
  program: Command,
  file: string | undefined,
  options: ExtractOptions,
  run: Run,
): Promise<number> {
  const { io, text } = run
  if (file === undefined) {
    if (io.stdin.isTTY && Object.keys(options).every((name) => !isGiven(program, name))) program.help()
    throw new PlanExtractError('usage', { problem: text.missingFile })
  }
  const commands = program.commands.map((command) => command.name())
  if (program.args.length > 1) throw tooManyFiles(program.args, commands, run)
  return extractCommand(file, options, commands, run)
}

/** `plan-extract shcema x` is a mistyped command rather than two files. */
function tooManyFiles(args: readonly string[], commands: readonly string[], { text }: Run): PlanExtractError {
  const nearest = commandLike(args[0]!, commands)
  if (nearest !== null) return new PlanExtractError('unknown-command', { given: args[0]!, nearest })
  return new PlanExtractError('usage', { problem: text.tooManyFiles(args.length) })
}

/** An option of `plan-extract FILE` in front of a command would be dropped without a word. */
function refuseOptionsBefore({ text }: Run): (program: Command, command: Command) => void {
  return (program, command) => {
    const lost = program.options.find(
      (option) => option.long !== '--lang' && isGiven(program, option.attributeName()),
    )
    if (lost) {
      throw new PlanExtractError('usage', { problem: text.optionBeforeCommand(lost.name(), command.name()) })
    }
  }
}

function isGiven(program: Command, option: string): boolean {
  return option !== 'lang' && program.getOptionValueSource(option) === 'cli'
}
