import { basename, resolve } from 'node:path'
import { lilconfigSync } from 'lilconfig'
import { type Config, emptyConfig, PACKAGE_KEY, readConfig } from './config.ts'

/** What a configuration can be called, in the order in which they win within one folder. */
const NAMES = ['yaml', 'yml', 'json', 'js', 'mjs'].map((ending) => `plan-extract.config.${ending}`)

/**
 * Makes a search for configurations, each of which is read once.
 *
 * @returns a function from a folder to the configuration that holds there: the nearest one, in the folder or above it
 *   up to the home folder (or the root, for what lies elsewhere); an empty one where there is none. It throws what
 *   `loadConfig` throws
 */
export function configFinder(): (folder: string) => Promise<Config> {
  const searcher = lilconfigSync('plan-extract', {
    searchPlaces: [...NAMES, 'package.json'],
    packageProp: PACKAGE_KEY,
    ignoreEmptySearchPlaces: false,
    loaders: loaders(),
  })
  const loaded = new Map<string, Promise<Config>>()
  return (folder) => {
    const file = searcher.search(resolve(folder))?.filepath
    if (file === undefined) return Promise.resolve(emptyConfig(resolve('.')))
    let config = loaded.get(file)
    if (!config) {
      config = readConfig(file)
      loaded.set(file, config)
    }
    return config
  }
}

/** The search only asks whether a file counts; what stands in it is read by `loadConfig`, which knows places. */
function loaders(): Record<string, (file: string, content: string) => unknown> {
  const found = (): unknown => ({})
  const json = (file: string, content: string): unknown =>
    basename(file) === 'package.json' ? parse(content) : {}
  return { '.yaml': found, '.yml': found, '.js': found, '.mjs': found, '.json': json }
}

/** A package.json that cannot be read is the fault of another program. */
function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return {}
  }
}
