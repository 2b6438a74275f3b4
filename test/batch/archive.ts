import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folderWith } from '../cli/program.ts'

/** A short plan; no two numbers give the same. */
export function planNumber(n: number): string {
  return `KẾ HOẠCH
Trồng cây ven suối đợt ${n}

I. MỤC ĐÍCH
- Giữ nguồn nước cho thôn ${n}.
II. NHIỆM VỤ
1. Ươm cây giống
- Đơn vị chủ trì: Hợp tác xã Bản Lau.
- Thời gian hoàn thành: Tháng ${(n % 12) + 1}/2031.
`
}

/**
 * Makes a folder of plans that is gone when the test is over.
 *
 * @param count how many, in folders of ten
 * @param changes files that are other than planned, or more of them
 */
export function archiveOf(count: number, changes: Record<string, string | Uint8Array> = {}): string {
  const folder = folderWith()
  for (let n = 0; n < count; n++) put(folder, pathNumber(n), planNumber(n))
  for (const [path, content] of Object.entries(changes)) put(folder, path, content)
  return folder
}

/** Where the plan of that number stands in the archive. */
export const pathNumber = (n: number): string => `xa-${Math.floor(n / 10)}/ke-hoach-${n}.txt`

/** Writes a file, with its folders. */
export function put(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** What is in a folder, by path; the journal, which holds times, is left out. */
export function contentOf(folder: string): Record<string, string> {
  const files: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /^journal\..*ndjson$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    files[file.slice(folder.length + 1)] = readFileSync(file, 'utf8')
  }
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The values of a file of NDJSON. */
// biome-ignore lint/suspicious/noExplicitAny: what the tests look at differs
export function linesIn(...path: string[]): any[] {
  return readFileSync(join(...path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
