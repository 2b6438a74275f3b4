import { isAbsolute, relative, resolve, sep } from 'node:path'
import { STDIN } from './input.ts'
import type { Io } from './io.ts'

/**
 * Where a server looks for a file: from the root of its checkout, where that is known.
 *
 * @param file its path; null for standard input
 * @param env GITHUB_WORKSPACE or CI_PROJECT_DIR, the root on a server of GitHub or GitLab; else it is the folder that
 * one is in
 * @returns a path with `/`; an absolute one for what lies elsewhere
 */
export function serverPath(file: string | null, { env }: Io): string {
  if (file === null) return STDIN
  for (const root of [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR, '.']) {
    if (!root) continue
    const path = relative(resolve(root), resolve(file))
    if (!path.startsWith('..') && !isAbsolute(path)) return slashed(path)
  }
  return slashed(resolve(file))
}

/** A path with `/`, whatever the system's own sign is. */
export function slashed(path: string): string {
  return path.split(sep).join('/')
}
