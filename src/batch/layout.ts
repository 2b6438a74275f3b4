import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** One part of a batch that is split over machines: part `index` of `count`, counted from 1. */
export interface Shard {
  index: number
  count: number
}

/** Where a batch keeps what it writes beside one file an input. */
export interface Layout {
  /** One line an input, sorted by path. */
  index: string
  /** One line a finished input, in the order in which they were finished. */
  journal: string
  /** The rows of all inputs as CSV. */
  table: string
  /** The results as lines of one file, where they are not a file each. */
  stream: string
  /** The same file while a run adds to it. */
  part: string
  /** Says that a run is at work. */
  lock: string
  /** Files that are not finished; nothing in it is worth keeping when no run is at work. */
  drafts: string
}

/**
 * The names of those files.
 *
 * @param folder the output folder
 * @param table what the rows are called: `tasks`
 * @param stream what the results are called: `plans`
 * @param shard null for a batch that is not split; each shard has files of its own, so that no two write to one
 */
export function layoutOf(folder: string, table: string, stream: string, shard: Shard | null): Layout {
  const part = shard === null ? '' : `.${shard.index}-of-${shard.count}`
  return {
    index: join(folder, `index${part}.ndjson`),
    journal: join(folder, `journal${part}.ndjson`),
    table: join(folder, `${table}${part}.csv`),
    stream: join(folder, `${stream}${part}.ndjson`),
    part: join(folder, `${stream}${part}.ndjson.part`),
    lock: join(folder, `.plan-extract${part}.lock`),
    drafts: join(folder, `.plan-extract${part}.drafts`),
  }
}

/**
 * Which shard an input belongs to: a matter of its path within the input alone, so that machines need not talk.
 *
 * @param path the path as it stands in the index
 * @param count how many shards there are
 * @returns a number from 1 to `count`
 */
export function shardOf(path: string, count: number): number {
  return (createHash('sha256').update(path).digest().readUInt32BE(0) % count) + 1
}
