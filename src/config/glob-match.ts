import picomatch from 'picomatch'

/**
 * Makes a test for paths of files.
 *
 * @param patterns globs: `*.md` (no slash: at any depth), `ke-hoach/**`, `luu-tru/` (a folder and all in it)
 * @returns a function that takes a path relative to the folder of the globs, with `/`; a path outside of it
 *   (`../x`) fits none
 */
export function fileMatcher(patterns: string | readonly string[]): (path: string) => boolean {
  const tests = [patterns].flat().map((pattern) => {
    const glob = pattern.replace(/^\.\//, '').replace(/\/$/, '')
    return picomatch(glob, { dot: true, nonegate: true, basename: !glob.includes('/') })
  })
  return (path) => {
    if (path === '' || path.startsWith('../')) return false
    // A folder that fits takes all that is in it along.
    for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      const part = end < 0 ? path : path.slice(0, end)
      if (tests.some((test) => test(part))) return true
      if (end < 0) return false
    }
  }
}

/**
 * Makes a test for paths of outline nodes and rows, which are full of signs that mean something in a glob.
 *
 * @param patterns paths; `*` stands for one whole step: `II/1`, `table 1/*`, `II/*\/a)`
 * @returns a function that takes the path of a finding; a node takes all below it along
 */
export function pathMatcher(patterns: string | readonly string[]): (path: string | null) => boolean {
  const wanted = [patterns].flat().map((pattern) => pattern.split('/'))
  return (path) => {
    if (path === null) return false
    const steps = path.split('/')
    return wanted.some(
      (pattern) =>
        pattern.length <= steps.length && pattern.every((step, i) => step === '*' || step === steps[i]),
    )
  }
}
