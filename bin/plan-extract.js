#!/usr/bin/env node
'use strict'
// The command is compiled from a code cache, which the build has made (scripts/build.mjs); loaded as a module it
// would take a third longer to start. This folder is CommonJS because the loader of ES modules takes 4 ms.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/** What the command's script exports. A cache that does not fit this process is left aside; null for none. */
function load(cache) {
  const dist = join(__dirname, '../dist')
  const filename = join(dist, 'cli.bundle.js')
  const cachedData = cache === null ? undefined : readFileSync(join(dist, cache))
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
  const command = { exports: {} }
  script.runInThisContext()(command.exports, require, command, filename, dist)
  return command.exports
}

// What is to be written is written by then; to end at once spares node the clearing of its heap, a millisecond.
if (require.main === module) load('cli.cache').main(process.argv.slice(2)).then(process.exit)
else module.exports = load
