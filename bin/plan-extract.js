#!/usr/bin/env node
'use strict'
// The command is compiled from a code cache, which the build has made (scripts/build.mjs); loaded as a module it
// would take a third longer to start. This folder is CommonJS because the loader of ES modules takes 4 ms.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const dist = join(__dirname, '../dist')
const filename = join(dist, 'cli.bundle.js')
const script = new Script(readFileSync(filename, 'latin1'), {
  filename,
  cachedData: readFileSync(join(dist, 'cli.cache')),
})
const command = { exports: {} }
script.runInThisContext()(command.exports, require, command, filename, dist)
command.exports.main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
