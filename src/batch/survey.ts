import { relative, resolve, sep } from 'node:path'
import { PlanExtractError } from '../errors.ts'
import type { FoundInput } from './inputs.ts'
import { type Shard, shardOf } from './layout.ts'
import { inPortions } from './portions.ts'
import type { RowSorter } from './sorted-rows.ts'

/** An input as a run takes it up. */
export interface Input {
  path: string
  file: string
  fault: string | null
  /** A hash of all settings that its result depends on. */
  settings: string
}

/** The outputs that the inputs lead to. */
interface OutputFolder {
  folder: string
  /** What is added to the path of an input, with its dot; null where there is not one file an input. */
  ending: string | null
  /** Gives the same for paths that the disk takes for one; null where it takes none. */
  fold: ((path: string) => string) | null
}

/**
 * Something that stands where an output would go: the folder of other outputs, a file that is to be read, or the output
 * of an input whose name is another and the same to the disk.
 */
type Claim = { folder: string } | { occupied: string } | { twin: string }

type Value = Omit<Input, 'path'> | Claim

/** What a survey goes by. */
export interface SurveySettings {
  /** A hash of the settings that hold for a file; null for one that they leave out. */
  settingsOf(file: string): Promise<string | null>
  /** Where results will go. */
  output: OutputFolder
  /** The part of the inputs that is meant; null for all. */
  shard: Shard | null
  /** Ends the survey before its time; what it says is then worth nothing. */
  stop: AbortSignal
}

/**
 * Goes over all inputs before anything is written.
 *
 * @param found the inputs in any order
 * @param rows receives them; it sorts
 * @returns how many there are in the shard, and how many were left out
 * @throws PlanExtractError `output-collision` where two inputs lead to one output
 */
export async function survey(
  found: AsyncIterable<FoundInput>,
  rows: RowSorter,
  { settingsOf, output, shard, stop }: SurveySettings,
): Promise<{ total: number; leftOut: number }> {
  let leftOut = 0
  for await (const { path, file, fault } of found) {
    if (stop.aborted) break
    const settings = await settingsOf(file)
    if (settings === null) leftOut++
    else {
      addRow(rows, path, { file, fault, settings })
      for (const { at, claim } of claimsOf(path, file, output)) addRow(rows, at, claim)
    }
  }
  return { total: await countInputs(rows, output, shard, stop), leftOut }
}

const addRow = (rows: RowSorter, path: string, value: Value): void => rows.add(path, JSON.stringify(value))

/**
 * The inputs that a survey has found.
 *
 * @param rows what `survey` has filled
 * @param shard the part that is meant; null for all
 * @returns them in the order of their paths, each once
 */
export function* inputsIn(rows: RowSorter, shard: Shard | null): Generator<Input> {
  let last: string | null = null
  for (const { path, value } of rows.sorted()) {
    const input = inputOf(value)
    if (path === last || input === null || !isInShard(path, shard)) continue
    last = path
    yield { path, ...input }
  }
}

function inputOf(value: string): Omit<Input, 'path'> | null {
  const parsed = JSON.parse(value) as Value
  return 'file' in parsed ? parsed : null
}

/** `a.txt.json/b.txt` claims that the output of `a.txt` is a folder, and an input `out/a.txt.json` that it is taken. */
function* claimsOf(
  path: string,
  file: string,
  { folder, ending, fold }: OutputFolder,
): Generator<{ at: string; claim: Claim }> {
  if (ending === null) return
  const folded = fold === null ? path : fold(path)
  if (folded !== path) yield { at: folded, claim: { twin: file } }
  for (let end = path.indexOf(`${ending}/`); end >= 0; end = path.indexOf(`${ending}/`, end + 1)) {
    yield { at: path.slice(0, end), claim: { folder: path } }
  }
  const taken = relative(folder, resolve(file)).split(sep).join('/')
  if (taken.endsWith(ending)) yield { at: taken.slice(0, -ending.length), claim: { occupied: file } }
}

/** How many inputs there are, each counted once; the search for collisions goes beyond the shard. */
async function countInputs(
  rows: RowSorter,
  { ending }: OutputFolder,
  shard: Shard | null,
  stop: AbortSignal,
): Promise<number> {
  let total = 0
  let current: string | null = null
  let counted: string | null = null
  let input: string | null = null
  let other: string | null = null
  for await (const { path, value } of inPortions(rows.sorted())) {
    if (stop.aborted) break
    if (path !== current) input = other = null
    current = path
    const meant = JSON.parse(value) as Value
    if ('file' in meant && counted !== path) {
      counted = path
      if (isInShard(path, shard)) total++
    }
    if ('folder' in meant) other = meant.folder
    else if ('occupied' in meant) other = meant.occupied
    else {
      const file = 'file' in meant ? meant.file : meant.twin
      // One file may be named twice.
      if (input !== null && resolve(input) !== resolve(file)) other = file
      input ??= file
    }
    if (input !== null && other !== null) {
      throw new PlanExtractError('output-collision', { file: path + (ending ?? ''), inputs: [input, other] })
    }
  }
  return total
}

const isInShard = (path: string, shard: Shard | null): boolean =>
  shard === null || shardOf(path, shard.count) === shard.index
