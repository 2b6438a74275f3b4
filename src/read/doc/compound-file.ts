import { ByteView } from './byte-view.ts'

/** The first of the numbers that stand for no sector: the end of a chain, a free sector. */
const NO_SECTOR = 0xfffffffa

/** Entries of a folder without a neighbour on that side. */
const NO_ENTRY = 0xffffffff

/** Streams that are shorter lie in the small sectors. */
const SMALL_STREAM = 4096
const SMALL_SECTOR = 64

const ENTRY_SIZE = 128
const STREAM = 2

/** Sectors of the table of sectors that the header itself names. */
const IN_HEADER = 109

interface Entry {
  name: string
  type: number
  left: number
  right: number
  child: number
  start: number
  size: number
}

/** Where the sectors of a kind lie, and which follows which. */
interface Sectors {
  size: number
  bytes: ByteView
  /** Offset of a sector in `bytes`. */
  offset: (sector: number) => number
  /** The sector behind a sector. */
  next: (sector: number) => number
}

/**
 * The container of the files of Office before 2007 ([MS-CFB]). Only the streams that are asked for are read, each
 * sector of them once: the library `cfb` builds all chains when it opens a file, and does not come back where two of
 * them meet or the folders lead in a circle.
 */
export class CompoundFile {
  readonly #sectors: Sectors
  readonly #entries: ByteView
  #small: Sectors | null = null

  /**
   * @param bytes the whole file
   * @throws PlanExtractError `broken-file`
   */
  constructor(private readonly bytes: Uint8Array) {
    const header = this.#header()
    const shift = header.u16(30)
    if (shift !== 9 && shift !== 12) header.fail()
    const size = 2 ** shift
    const file = new ByteView(bytes, 'FAT')
    const table = tableSectors(file, header, size)
    const perSector = size / 4
    this.#sectors = {
      size,
      bytes: file,
      offset: (sector) => (sector + 1) * size,
      next: (sector) => {
        const place = table[Math.floor(sector / perSector)] ?? file.fail()
        return file.u32((place + 1) * size + (sector % perSector) * 4)
      },
    }
    this.#entries = new ByteView(readChain(this.#sectors, header.u32(48)), 'directory')
  }

  /** The names of the streams and folders that do not lie in a folder of their own. */
  names(): string[] {
    return this.#topEntries().map(({ name }) => name)
  }

  /** @returns a stream, null where there is none of that name */
  stream(name: string): Uint8Array | null {
    const entry = this.#topEntries().find(
      (each) => each.type === STREAM && each.name.toLowerCase() === name.toLowerCase(),
    )
    if (!entry) return null
    const sectors = entry.size < SMALL_STREAM ? this.#smallSectors() : this.#sectors
    return readChain(sectors, entry.start, entry.size)
  }

  #header(): ByteView {
    return new ByteView(this.bytes.subarray(0, 512), 'header')
  }

  #smallSectors(): Sectors {
    if (this.#small) return this.#small
    const table = new ByteView(readChain(this.#sectors, this.#header().u32(60)), 'mini FAT')
    const { start, size } = this.#entry(0)
    this.#small = {
      size: SMALL_SECTOR,
      bytes: new ByteView(readChain(this.#sectors, start, size), 'mini stream'),
      offset: (sector) => sector * SMALL_SECTOR,
      next: (sector) => table.u32(sector * 4),
    }
    return this.#small
  }

  /** The entries that lie in the root; each is reached once, however they refer to each other. */
  #topEntries(): Entry[] {
    const entries: Entry[] = []
    const seen = new Set([NO_ENTRY])
    const open = [this.#entry(0).child]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      const entry = this.#entry(id)
      entries.push(entry)
      open.push(entry.left, entry.right)
    }
    return entries
  }

  #entry(id: number): Entry {
    const entry = this.#entries.slice(id * ENTRY_SIZE, ENTRY_SIZE, 'directory')
    const length = Math.min(entry.u16(64), 64)
    return {
      name: entry.utf16(0, Math.max(length / 2 - 1, 0)),
      type: entry.u8(66),
      left: entry.u32(68),
      right: entry.u32(72),
      child: entry.u32(76),
      start: entry.u32(116),
      size: entry.u32(120),
    }
  }
}

/** The sectors that hold the table of sectors: those of the header, then those of a chain that the header begins. */
function tableSectors(file: ByteView, header: ByteView, size: number): number[] {
  const sectors: number[] = []
  const take = (at: number, view: ByteView) => {
    const sector = view.u32(at)
    if (sector < NO_SECTOR) sectors.push(sector)
  }
  for (let i = 0; i < IN_HEADER; i++) take(76 + 4 * i, header)
  const most = file.length / size
  let links = 0
  for (let link = header.u32(68); link < NO_SECTOR; ) {
    if (++links > most) file.fail()
    const from = (link + 1) * size
    for (let at = 0; at < size - 4; at += 4) take(from + at, file)
    link = file.u32(from + size - 4)
  }
  return sectors
}

/** Reads a chain of sectors, each of which it can hold once. */
function readChain(sectors: Sectors, start: number, size = Number.POSITIVE_INFINITY): Uint8Array {
  const { bytes, offset, next } = sectors
  const seen = new Set<number>()
  const pieces: Uint8Array[] = []
  for (let sector = start; sector < NO_SECTOR && seen.size * sectors.size < size; sector = next(sector)) {
    const at = offset(sector)
    if (seen.has(sector) || at >= bytes.length) bytes.fail()
    seen.add(sector)
    // The last sector of a file can be cut off behind the last byte that counts.
    pieces.push(bytes.bytes(at, Math.min(sectors.size, bytes.length - at)))
  }
  const joined = Buffer.concat(pieces)
  return joined.length > size ? joined.subarray(0, size) : joined
}
