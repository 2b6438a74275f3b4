import { createRequire } from 'node:module'

/** The version of the package. */
export function version(): string {
  return createRequire(import.meta.url)('plan-extract/package.json').version
}
