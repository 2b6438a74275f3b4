import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, run } from '../cli/program.ts'
import { archiveOf, contentOf, pathNumber, planNumber } from './archive.ts'

describe('tasks.csv', () => {
  it('is UTF-8 with a BOM, and no cell of it is a formula', async () => {
    const evil = planNumber(1)
      .replace('1. Ươm cây giống', '1. =CMD("x"), "ươm"')
      .replace('Hợp tác xã Bản Lau', '@SUM(A1)')
    const archive = archiveOf(1, { 'b.txt': evil })
    const out = folderWith()
    await run(['batch', archive, '-o', out, '--csv'])
    const [head, first, second] = readFileSync(join(out, 'tasks.csv'), 'utf8').split('\r\n')
    expect(head).toBe(
      '\ufeffpath,number,issuedOn,planTitle,task,title,taskPath,lead,support,deadline,due,products,funding',
    )
    expect(first).toMatch(/^b\.txt,.*,"'=CMD\(""x""\), ""ươm""",.*,'@SUM\(A1\),/)
    expect(second).toMatch(
      new RegExp(`^${pathNumber(0)},.*,Ươm cây giống,II/1,Hợp tác xã Bản Lau,,Tháng 1/2031,2031-01-31,,`),
    )
  })

  it('holds the tasks of plans that an earlier run has converted without it', async () => {
    const archive = archiveOf(2)
    const [out, whole] = [folderWith(), folderWith()]
    await run(['batch', archive, '-o', out])
    await run(['batch', archive, '-o', whole, '--csv'])
    await run(['batch', archive, '-o', out, '--csv'])
    expect(contentOf(out)).toEqual(contentOf(whole))
    const unchanged = /2 không đổi|không đổi 2/
    for (const options of [['--csv'], []]) {
      expect((await run(['batch', archive, '-o', out, ...options])).stderr).toMatch(unchanged)
    }
  })
})
