import type { Counts } from '../../batch/run.ts'

/** Every sentence of the command line in English; `vi.ts` has the same ones in Vietnamese. */
export const en = {
  description:
    'Reads a Vietnamese administrative plan (KẾ HOẠCH), plain text or Markdown, and prints what stands in it as ' +
    'data; what it lacks is said on standard error.',
  usage:
    '[options] FILE|-\n       plan-extract lint [options] PATHS…\n       plan-extract rules [options] [ID]\n' +
    '       plan-extract batch [options] PATHS… -o FOLDER\n       plan-extract schema [options]',
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  } as Record<string, string>,
  commandUsage: '[options]',
  commandWord: 'command',
  fileWord: 'FILE',
  pathWord: 'path',
  idWord: 'ID',
  file: 'the document; - reads standard input',
  format: 'how the plan is printed; table shows the tasks (default: json)',
  output: 'write to this file instead of standard output; never over the input',
  encoding: 'read a text or HTML file in this encoding (told by its bytes where absent)',
  trackChanges: 'what tracked changes come to: final (the default) accepts all, original none',
  provenance: 'say of every value where it stands and how it was found',
  lang: 'language of messages (default: vi, or what PLAN_EXTRACT_LANG says)',
  failOn: 'exit with 1 where a finding is at least this grave (default: never)',
  inspect: 'print what one step makes of the document, for debugging',
  version: 'print the version',
  help: 'print this help',
  helpCommand: 'print the help of a command',
  schemaCommand: 'print the JSON Schema of a plan',
  lintCommand: 'check plans: findings only, for people and for CI',
  lintUsage: '[options] FILES|GLOBS|FOLDERS…|-',
  lintPaths:
    'files, globs in quotes, folders (their text, Markdown, Word, ODT, RTF, PDF and HTML files), - for standard input',
  lintFormat: 'how findings are printed, and to which file; may be given several times (default: stylish)',
  stage: 'whether the plans are drafts or have been issued (default: as configured, else draft)',
  ruleOption: 'how loudly one rule speaks; may be given several times',
  lintFailOn: 'exit with 1 where a finding is at least this grave (default: error)',
  maxWarnings: 'exit with 1 where there are more warnings than this',
  quiet: 'print errors only',
  today: 'the day on which dates are judged (default: SOURCE_DATE_EPOCH, else none)',
  stdinFilename: 'the name that standard input has in findings and in the configuration',
  config: 'the configuration, instead of looking for plan-extract.config.* above each file',
  noConfig: 'use no configuration',
  reportUnused: 'report directives and entries of ignore that silence nothing',
  baseline: 'leave out the findings that this file counts, unless they have become more',
  updateBaseline: 'count all findings of this run into the baseline; other files keep their counts',
  lintMore: `
Exit codes:
  0    no finding at or above --fail-on
  1    there are such findings, or more warnings than --max-warnings
  2    usage, configuration, or a file that is missing or cannot be read, also where others were read

In a document a comment in a line of its own silences rules:
  <!-- plan-extract-disable-next-block missing-deadline -- the deadline follows -->
  <!-- plan-extract-disable missing-deadline --> … <!-- plan-extract-enable -->

Examples:
  plan-extract lint drafts/
  plan-extract lint "plans/**/*.md" --stage issued --fail-on warning
  plan-extract lint plans/ -f stylish -f sarif:plans.sarif`,
  batchCommand: 'convert many plans, with several processes; a run that was ended can be taken up again',
  batchUsage: '[options] FILES|GLOBS|FOLDERS… -o FOLDER',
  batchPaths: 'files, globs in quotes, folders (their text, Markdown, Word, ODT, RTF, PDF and HTML files)',
  batchOutput: 'the folder for the results, the index and the journal; - for standard output (ndjson only)',
  batchFormat: 'one file a plan, or all as lines of plans.ndjson (default: json)',
  csv: 'also write all tasks to tasks.csv',
  filesFrom: 'also read the files that this list names, one a line; - for standard input',
  null: 'the names in the list end with NUL',
  ignoreOption: 'leave out what fits this glob; may be given several times',
  jobs: 'how many processes work (default: the cores that are there)',
  timeout: 'seconds that one file may take (default: 120)',
  maxSize: 'megabytes of the largest file that is read (default: 50)',
  retryFailed: 'try again what failed before',
  force: 'do everything again',
  shard: 'do one part of n of the inputs, for n machines',
  merge: 'make one index, journal, CSV and plans.ndjson of those of all shards in this folder',
  stdinOption:
    'read {"id", "text"} from standard input, one a line, and print {"id", "plan"} for each in order',
  batchQuiet: 'print errors only',
  batchMore: `
Exit codes:
  0    all done
  1    there are findings at or above --fail-on
  2    usage, configuration, an output that cannot be written, or inputs that failed (each is in the index)
  130  interrupted by Ctrl-C (143: by SIGTERM); the same command takes the run up again

In the folder: a/b.docx.json for a/b.docx, index.ndjson (one line an input), journal.ndjson (what is done).
With --stdin errors stand in the lines, and the exit code does not speak of them.

Examples:
  plan-extract batch archive/ -o out/
  plan-extract batch archive/ -o out/ --format ndjson --csv --jobs 4
  find archive -name '*.doc' -print0 | plan-extract batch --files-from - --null -o out/
  plan-extract batch archive/ -o out/ --shard 1/8
  plan-extract batch --merge out/`,
  batch: {
    missingPaths: 'No inputs are given. Name folders, files or globs: plan-extract batch archive/ -o out/',
    missingOutput: 'No output is given. Name a folder: plan-extract batch archive/ -o out/',
    pathsBeside: (option: string) => `The option ${option} goes without files and folders.`,
    progress: (done: number, total: number, rate: string, left: string, failed: number) =>
      `${done}/${total}, ${rate}/s, ${left} left, ${failed} failed`,
    stopping: 'Finishing what is in hand … (again to end at once)',
    resume: 'Interrupted. The same command goes on where this one stopped.',
    notResumable: 'What goes to standard output cannot be resumed after an interruption.',
    counts: ({ total, converted, skipped, failed }: Counts, seconds: string, rate: number) =>
      `${total} inputs: ${converted} converted, ${skipped} unchanged, ${failed} failed; ${seconds} s, ${rate}/s.`,
    leftOut: (n: number) => `${n} left out by the configuration.`,
    links: (n: number, first: string) => `${n} links out of the input were not followed: ${first} …`,
    gone: (n: number) =>
      `${n} inputs of earlier runs are not in this one; their outputs were left where they are.`,
    failures: (n: number) => `${n} failed:`,
    moreFailures: (n: number) => `… and ${n} more; see the index.`,
    findings: (list: string) => `Findings: ${list}.`,
    places: (folder: string, files: string) => `In ${folder}: ${files}.`,
    merged: (shards: number, inputs: number, index: string) =>
      `${shards} shards, ${inputs} inputs: ${index}.`,
  },
  rulesCommand: 'list the rules of lint, or explain one',
  rulesUsage: '[options] [ID]',
  rulesId: 'the rule to explain',
  rule: {
    finds: 'What it finds',
    bad: 'Bad',
    good: 'Good',
    mend: 'How to mend it',
    why: 'Why',
    clause: 'Clause',
    options: 'Options',
    configure: 'In plan-extract.config.yaml',
    default: 'default',
    off: 'off',
    undocumented: 'A rule of a plugin that does not explain itself.',
    more: 'draft → issued. One rule in full: plan-extract rules ID',
  },
  more: `
Exit codes:
  0    the document was read, whatever it lacks
  1    there are findings at or above --fail-on
  2    usage, or a file that is missing or cannot be read, decoded or written
  130  interrupted

A file that is called like a command is read by its path: plan-extract ./schema
NO_COLOR switches colours off; they are shown on a terminal only.

Examples:
  plan-extract plan.txt
  plan-extract plan.txt --format table
  plan-extract plan.txt --format yaml --output plan.yaml
  cat plan.md | plan-extract - --fail-on error`,
  errorLabel: 'error:',
  stdin: '(standard input)',
  noTasks: (file: string) => `${file}: the plan has no tasks, so the table is empty.`,
  missingPaths: 'No files are given. Name files, folders or globs: plan-extract lint plans/',
  needs: (option: string, other: string) => `The option ${option} needs ${other}.`,
  twoFormats: (place: string) =>
    `Two formats would be written to «${place}». Give all but one a file of its own: --format sarif:plans.sarif`,
  unknownRule: (id: string, nearest: string | null) =>
    `There is no rule ${id}.${nearest === null ? ' For the list: plan-extract rules' : ` Did you mean ${nearest}?`}`,
  ignored: (file: string) => `${file}: left out, because the configuration ignores it.`,
  tooManyWarnings: (found: number, most: number) => `${found} warnings are more than --max-warnings ${most}.`,
  missingFile: 'No file is given. Name one, or - for standard input: plan-extract plan.txt',
  tooManyFiles: (given: number) => `One file at a time is read, but ${given} are given.`,
  unknownOption: (option: string, nearest: string | null) =>
    `There is no option ${option}.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
  optionWithoutValue: (option: string) => `The option ${option} needs a value.`,
  wrongValue: (option: string, value: string, allowed: string) =>
    `The option ${option} cannot be «${value}». Use one of: ${allowed}.`,
  conflict: (option: string, other: string) => `The option ${option} cannot go with ${other}.`,
  noArguments: 'This command takes no arguments.',
  optionBeforeCommand: (option: string, command: string) =>
    `The option --${option} stands before the command ${command}. Options of a command stand behind it; ` +
    `to read a file of that name: plan-extract ./${command}`,
}
