import { isAbsolute, relative } from 'node:path'

/** A file as a person would name it: from the folder that one is in, where it lies below it. */
export function shownPath(file: string): string {
  const path = relative('.', file)
  return path.startsWith('..') || isAbsolute(path) || path === '' ? file : path
}
