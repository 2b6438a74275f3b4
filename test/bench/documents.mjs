// The documents that are measured: the fixtures, each repeated and cut at a line end to one length.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../fixtures')

/**
 * Documents of one length from the fixtures that have an outline.
 *
 * @param length bytes of UTF-8 that none of them exceeds
 * @returns file names and bytes
 */
export function documentsOf(length) {
  const names = readdirSync(folder)
  return names
    .filter((name) => /\.(?:txt|md)$/.test(name) && names.includes(name.replace(/\.\w+$/, '.outline.txt')))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').trim() }))
    .filter(({ text }) => text !== '')
    .map(({ file, text }) => {
      const long = Buffer.from(`${text}\n\n`.repeat(Math.ceil(length / Buffer.byteLength(text))))
      return { file, content: long.subarray(0, long.lastIndexOf(10, length) + 1) }
    })
}

/**
 * Fills a folder with copies of documents, a thousand to a folder below it. No two are the same: each begins with
 * its own number. All end in `.md`, so that checkers of Markdown take them too.
 *
 * @param target the folder, which need not exist
 * @param documents what `documentsOf` gave
 * @param count number of files
 */
export function writeArchive(target, documents, count) {
  for (let i = 0; i < count; i++) {
    const below = join(target, String(Math.floor(i / 1000)).padStart(3, '0'))
    if (i % 1000 === 0) mkdirSync(below, { recursive: true })
    const { content } = documents[i % documents.length]
    writeFileSync(
      join(below, `${String(i).padStart(6, '0')}.md`),
      Buffer.concat([Buffer.from(`${i}\n\n`), content]),
    )
  }
}
