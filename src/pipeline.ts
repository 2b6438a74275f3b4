import { extractFacts } from './extract/extract.ts'
import { provenanceOf, type Reading } from './extract/reading.ts'
import { type LintOptions, lint } from './lint/lint.ts'
import type { Plan } from './model/plan.ts'
import { parse } from './parse/parse.ts'
import type { SourceDocument } from './read/document.ts'
import { locate } from './read/location.ts'
import type { ReadOptions } from './read/options.ts'
import { readDocument, readText } from './read/read.ts'

/** How a document is read. */
export interface ExtractOptions {
  /** The file's name as it was given, for `source.file`; null or absent for none. */
  file?: string | null
  /** Language of the messages; Vietnamese where absent. */
  lang?: 'vi' | 'en'
  /** Whether `provenance` is part of the Plan. */
  provenance?: boolean
  /** How the document is checked; as a draft, each rule by its defaults, where absent. */
  lint?: Omit<LintOptions, 'lang'>
  /** How its bytes are read; no matter for a text. */
  read?: ReadOptions
}

/**
 * Reads a plan.
 *
 * @param input the bytes of a file, or its text
 * @param options name of the file, language, provenance
 * @returns the Plan with its findings; a document that is no plan gives one with the finding `not-a-plan`
 * @throws PlanExtractError `not-decodable`, `binary-file`: bytes that are no text
 */
export async function extract(input: Uint8Array | string, options: ExtractOptions = {}): Promise<Plan> {
  return planOf(await documentOf(input, options.read), options)
}

/**
 * Shows one step of the way of a document, for debugging.
 *
 * @param input the bytes of a file, or its text
 * @param step `mdast` for what the reader gives, `tree` for the structure
 * @param options how its bytes are read
 */
export async function inspect(
  input: Uint8Array | string,
  step: 'mdast' | 'tree',
  options?: ReadOptions,
): Promise<unknown> {
  const document = await documentOf(input, options)
  return step === 'mdast' ? document.tree : parse(document.tree, document.text)
}

/**
 * Reads a plan from a document that a reader has read already.
 *
 * @param document text and blocks
 * @param options as in `extract`
 */
function planOf(document: SourceDocument, options: ExtractOptions = {}): Plan {
  const reading = readingOf(document, options.file ?? null)
  const plan: Plan = {
    ...reading.plan,
    messages: lint(reading, { ...options.lint, lang: options.lang ?? 'vi' }),
  }
  if (options.provenance) plan.provenance = provenanceOf(reading)
  return plan
}

/** Structure and facts of a document, without findings. */
export function readingOf(document: SourceDocument, file: string | null): Reading {
  const { text, tree, format, encoding, sha256, pages } = document
  const source = { file, format, encoding, sha256, pages }
  const reading = extractFacts(parse(tree, text), source, text, locate(text, document))
  reading.faults.unshift(...document.faults)
  return reading
}

function documentOf(input: Uint8Array | string, options?: ReadOptions): Promise<SourceDocument> {
  return typeof input === 'string' ? readText(input) : readDocument(input, options)
}
