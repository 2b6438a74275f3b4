import { isUtf8 } from 'node:buffer'
import { realpathSync, statSync } from 'node:fs'
import { opendir } from 'node:fs/promises'
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { isDynamicPattern } from 'tinyglobby'
import { fileMatcher } from '../config/glob-match.ts'
import { isDocumentName } from '../read/document-names.ts'

/** An input of a batch. */
export interface FoundInput {
  /** Where it stands in the output, with `/`: inside the folder that was named, or as it was named itself. */
  path: string
  /** The file to be read. */
  file: string
  /** The system's code of a fault that was met before it could be read: a folder that does not open, a bad name. */
  fault: string | null
}

/** What a batch is told to read. */
export interface InputQuery {
  /** Files, folders, globs; a name that exists is a name, whatever signs are in it. */
  paths: readonly string[]
  /** Names of files from elsewhere, one by one; null for none. */
  list: AsyncIterable<string> | null
  /** Globs of what is left out, over the paths of the output. */
  ignore: readonly string[]
  /** A folder that is never searched: the output. */
  except: string | null
}

/** What is noticed on the way. */
export interface InputNotices {
  /** A folder or a glob without a document in it. */
  empty(path: string): void
  /** A link that leads out of the folder that is searched. */
  link(file: string): void
}

/** Folders that hold the work of others. */
const isSearched = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules'

/**
 * Finds the inputs of a batch, one by one and in no order.
 *
 * Links to files are followed within the folder that is searched, links to folders never: what they lead to inside is
 * met by its own name, and so no circle is ever entered.
 */
export async function* findInputs(query: InputQuery, notices: InputNotices): AsyncGenerator<FoundInput> {
  const ignored = fileMatcher(query.ignore)
  const except = query.except === null ? null : realPath(query.except)
  const search: Search = { ignored, except, notices, fits: isDocumentName }
  for (const path of query.paths) {
    let found = false
    for await (const input of expand(path, search)) {
      found = true
      if (!ignored(input.path)) yield input
    }
    if (!found) notices.empty(path)
  }
  if (query.list === null) return
  for await (const name of query.list) {
    const input = named(name)
    if (name !== '' && !ignored(input.path)) yield input
  }
}

/** What holds for all folders of one argument. */
interface Search {
  /** Whether a folder or a file is left out, by its path in the output. */
  ignored(path: string): boolean
  except: string | null
  notices: InputNotices
  /** Whether a file is meant, by its name and by its path in the output. */
  fits(name: string, path: string): boolean
}

async function* expand(path: string, search: Search): AsyncGenerator<FoundInput> {
  const root = realPath(path)
  if (root !== null && isFolder(root)) yield* walk(path, '', { ...search, root })
  else if (root !== null || !isDynamicPattern(path)) yield named(path)
  else yield* matches(path, search)
}

/** A file keeps the path by which it was named; one outside of the folder that one is in, its path from the root. */
function named(name: string): FoundInput {
  const whole = resolve(name)
  const path = relative('.', whole)
  const isInside = path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
  const steps = (isInside ? path : whole.replace(/^([A-Za-z]):/, '$1')).split(sep)
  return { path: steps.filter((step) => step !== '').join('/'), file: name, fault: null }
}

async function* matches(glob: string, search: Search): AsyncGenerator<FoundInput> {
  const pattern = glob.split(sep).join('/')
  const { base } = picomatch.scan(pattern)
  const folder = base === '' ? '.' : base
  const root = realPath(folder)
  if (root === null || !isFolder(root)) return
  const isMatch = picomatch(pattern.replace(/^\.\//, ''))
  const fits = (_: string, path: string): boolean => isMatch(posix.join(base, path))
  for await (const input of walk(folder, '', { ...search, fits, root, ignored: () => false })) {
    yield { ...named(input.file), fault: input.fault }
  }
}

/**
 * @param folder the folder to be read
 * @param path its path in the output; empty for the one that was named
 */
async function* walk(
  folder: string,
  path: string,
  search: Search & { root: string },
): AsyncGenerator<FoundInput> {
  try {
    // As Latin-1 a name keeps its bytes, which need not be UTF-8.
    for await (const entry of await opendir(folder, { bufferSize: 256, encoding: 'latin1' })) {
      const { name, fault } = nameOf(Buffer.from(entry.name, 'latin1'))
      const file = join(folder, name)
      const inner = path === '' ? name : `${path}/${name}`
      if (entry.isDirectory()) {
        if (!isSearched(name) || search.ignored(inner) || isExcepted(file, search)) continue
        if (fault === null) yield* walk(file, inner, search)
        else yield { path: inner, file, fault }
      } else if (entry.isSymbolicLink()) {
        if (isMeant(file, search) && search.fits(name, inner)) yield { path: inner, file, fault }
        // Pipes and devices are nothing to read.
      } else if (entry.isFile() && search.fits(name, inner)) yield { path: inner, file, fault }
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    yield { path: path === '' ? named(folder).path : path, file: folder, fault: code }
  }
}

/** A name that is not UTF-8, as old archives bring them, cannot be put into an index; its bytes are spelled out. */
function nameOf(bytes: Buffer): { name: string; fault: string | null } {
  if (isUtf8(bytes)) return { name: bytes.toString(), fault: null }
  const name = Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`,
  ).join('')
  return { name, fault: 'EILSEQ' }
}

const isExcepted = (folder: string, { except }: Search): boolean =>
  except !== null && realPath(folder) === except

/** Whether a link leads to a file inside the input; one that leads nowhere is read too, so that its fault is told. */
function isMeant(link: string, { root, notices }: Search & { root: string }): boolean {
  const target = realPath(link)
  if (target === null) return true
  const isInside = target.startsWith(root.endsWith(sep) ? root : root + sep)
  if (!isInside) notices.link(link)
  return isInside && statSync(target).isFile()
}

const isFolder = (path: string): boolean => statSync(path).isDirectory()

/** Null for what does not exist, or cannot be reached. */
function realPath(file: string): string | null {
  try {
    return realpathSync.native(file)
  } catch {
    return null
  }
}
