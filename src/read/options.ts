/** The encodings that a file can be said to have. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'tcvn3',
  'vni',
  'viscii',
  'viqr',
] as const

/** Name of an encoding, as it stands in `source.encoding`. */
export type Encoding = (typeof ENCODINGS)[number]

/** How the bytes of a file are read. */
export interface ReadOptions {
  /** The encoding of its text; told by the bytes where absent. A format that says its own is read by that. */
  encoding?: Encoding | undefined
  /** What tracked changes come to: `final` (the default) accepts all of them, `original` none. */
  trackChanges?: 'original' | 'final' | undefined
}
