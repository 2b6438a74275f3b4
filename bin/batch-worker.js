'use strict'
// What a process of `plan-extract batch` runs: the command's script, with a code cache that fits its options of V8.
const load = require('./plan-extract.js')

const worker = load('worker.cache').planWorker(process.argv[2])
module.exports = async (tasks) => (await worker)(tasks)
