// One document in a process that has read many.
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { inTurn } from './ratios.mjs'

/** Milliseconds for which each candidate works before it is timed: V8 goes on compiling for a thousand documents. */
const WARM_UP = 5000

/**
 * Times the steps of the program beside what everybody has.
 *
 * @param root the project
 * @param documents what `documentsOf` gave
 * @param options rounds, and documents that a candidate works through in one round
 * @returns milliseconds a document by candidate, a list each
 */
export async function measureWarm(root, documents, { rounds, batch }) {
  const { extract } = await import(join(root, 'dist/index.js'))
  const rules = await ruleNames(root)
  const off = Object.fromEntries(rules.map((id) => [id, { severity: 'off' }]))
  const remark = unified().use(remarkParse).use(remarkGfm)
  const decoder = new TextDecoder()
  const candidates = {
    'text to Plan': ({ file, content }) => extract(content, { file }),
    'without rules': ({ file, content }) => extract(content, { file, lint: { rules: off } }),
    'text to JSON': async ({ file, content }) => JSON.stringify(await extract(content, { file }), null, 2),
    'bare scan': ({ content }) => JSON.stringify(decoder.decode(content).normalize('NFC').split('\n')),
    'remark-parse': ({ content }) => remark.parse(decoder.decode(content)),
  }
  for (const read of Object.values(candidates)) {
    const end = performance.now() + WARM_UP
    while (performance.now() < end) for (const one of documents) await read(one)
  }
  const timed = Object.entries(candidates).map(([name, read]) => [
    name,
    async (round) => {
      const chosen = Array.from(
        { length: batch },
        (_, i) => documents[(round * batch + i) % documents.length],
      )
      // Once without the clock: what others left behind is collected then, and remark-parse leaves much.
      for (const one of chosen) await read(one)
      const start = performance.now()
      for (const one of chosen) await read(one)
      return (performance.now() - start) / batch
    },
  ])
  return inTurn(Object.fromEntries(timed), rounds)
}

/** The names of all rules, as the built library's schema for configurations has them. */
export async function ruleNames(root) {
  const { configJsonSchema } = await import(join(root, 'dist/index.js'))
  return Object.keys(configJsonSchema().properties.rules.properties)
}
