import type { Lang } from '../errors.ts'
import type { Message, Severity } from '../model/plan.ts'

/** What was found in one file. */
export interface FileReport {
  /** The file as a person knows it: as it was named, or a word for standard input. */
  name: string
  /** The file as a server knows it: from the root of the repository, with `/`. */
  path: string
  /** The findings in the order of their places; [] where the file was not read. */
  messages: readonly Message[]
  /** Why the file could not be read, as a sentence; null where it was. */
  error: string | null
}

/** What is said about a rule to those who see its findings. */
export interface RuleReport {
  id: string
  severity: Severity
  finds: string
  mend: string | null
  why: string | null
  clause: string | null
}

/** The outcome of a run over many files. */
export interface LintReport {
  lang: Lang
  /** The version of the program. */
  version: string
  /** In the order in which they were checked. */
  files: readonly FileReport[]
  /** Every rule that could speak, in the order of their ids. */
  rules: readonly RuleReport[]
}

/** Every finding with its file. */
export function findingsOf({ files }: LintReport): { file: FileReport; message: Message }[] {
  return files.flatMap((file) => file.messages.map((message) => ({ file, message })))
}
