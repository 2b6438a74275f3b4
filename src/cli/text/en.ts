/** Every sentence of the command line in English; `vi.ts` has the same ones in Vietnamese. */
export const en = {
  description:
    'Reads a Vietnamese administrative plan (KẾ HOẠCH), plain text or Markdown, and prints what stands in it as ' +
    'data; what it lacks is said on standard error.',
  usage: '[options] FILE|-\n       plan-extract schema [options]',
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  } as Record<string, string>,
  commandUsage: '[options]',
  commandWord: 'command',
  fileWord: 'FILE',
  file: 'the document; - reads standard input',
  format: 'how the plan is printed; table shows the tasks (default: json)',
  output: 'write to this file instead of standard output; never over the input',
  provenance: 'say of every value where it stands and how it was found',
  lang: 'language of messages (default: vi, or what PLAN_EXTRACT_LANG says)',
  failOn: 'exit with 1 where a finding is at least this grave (default: never)',
  inspect: 'print what one step makes of the document, for debugging',
  version: 'print the version',
  help: 'print this help',
  helpCommand: 'print the help of a command',
  schemaCommand: 'print the JSON Schema of a plan',
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
