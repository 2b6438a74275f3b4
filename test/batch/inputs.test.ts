import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInputs, type InputQuery } from '../../src/batch/inputs.ts'
import { folderWith } from '../cli/program.ts'
import { put } from './archive.ts'

async function* each(names: string[]): AsyncGenerator<string> {
  yield* names
}

/** The paths of the inputs, sorted, and what was noticed. */
async function find(
  paths: string[],
  query: Partial<InputQuery> = {},
): Promise<{ paths: string[]; faults: string[]; links: string[]; empty: string[] }> {
  const found = {
    paths: [] as string[],
    faults: [] as string[],
    links: [] as string[],
    empty: [] as string[],
  }
  const notices = {
    link: (file: string) => found.links.push(file),
    empty: (path: string) => found.empty.push(path),
  }
  for await (const { path, fault } of findInputs(
    { paths, list: null, ignore: [], except: null, ...query },
    notices,
  )) {
    found.paths.push(path)
    if (fault !== null) found.faults.push(`${path} ${fault}`)
  }
  found.paths.sort()
  found.faults.sort()
  return found
}

function folderOf(...names: string[]): string {
  const folder = folderWith()
  for (const name of names) put(folder, name, 'x')
  return folder
}

describe('findInputs', () => {
  it('takes the documents of a folder and of all below it, by their paths in it', async () => {
    const folder = folderOf('a.txt', 'b/c.DOCX', 'b/d/e.pdf', 'b/anh.png', 'f.md', 'g.htm')
    expect((await find([folder])).paths).toEqual(['a.txt', 'b/c.DOCX', 'b/d/e.pdf', 'f.md', 'g.htm'])
  })

  it('leaves out hidden folders, node_modules, and the files that Word keeps beside an open document', async () => {
    const folder = folderOf(
      '.git/a.txt',
      'node_modules/b.md',
      '~$ke-hoach.docx',
      '.~lock.ke-hoach.odt',
      'c.txt',
    )
    expect((await find([folder])).paths).toEqual(['c.txt'])
  })

  it('takes names with spaces, in NFD, with line feeds and with signs of globs as they are', async () => {
    const names = ['kế hoạch.txt'.normalize('NFD'), 'kế hoạch.txt', 'hai\ndòng.txt', 'a [1] {b}*.txt']
    expect((await find([folderOf(...names)])).paths).toEqual([...names].sort())
  })

  it.skipIf(process.platform !== 'linux')('tells of every name that is not UTF-8, by its bytes', async () => {
    const folder = folderOf('a.txt')
    const odd = (name: string): Buffer => Buffer.from(join(folder, name), 'latin1')
    mkdirSync(odd('c\xe9'))
    for (const name of ['b\xfe.txt', 'b\xff.txt', 'b\xff.png', 'c\xe9/d.txt']) writeFileSync(odd(name), 'x')
    expect(await find([folder])).toMatchObject({
      paths: ['a.txt', 'b\\xfe.txt', 'b\\xff.txt', 'c\\xe9'],
      faults: ['b\\xfe.txt EILSEQ', 'b\\xff.txt EILSEQ', 'c\\xe9 EILSEQ'],
    })
  })

  it('names files and what fits a glob by the path that they were given', async () => {
    expect((await find(['./fixtures/../fixtures/empty.txt'])).paths).toEqual(['fixtures/empty.txt'])
    expect((await find(['fixtures/emp*y.txt'])).paths).toEqual(['fixtures/empty.txt'])
    const folder = folderOf('x/a.txt', 'x/y/b.md', 'x/y/c.txt')
    const outside = folder.slice(1)
    expect((await find([`${folder}/x/**/*.txt`])).paths).toEqual([
      `${outside}/x/a.txt`,
      `${outside}/x/y/c.txt`,
    ])
  })

  it('takes a list of names', async () => {
    const folder = folderOf('a.txt', 'b.txt')
    const list = each([join(folder, 'b.txt'), '', 'khong-co.txt'])
    expect((await find([], { list })).paths).toEqual([join(folder, 'b.txt').slice(1), 'khong-co.txt'].sort())
  })

  it('leaves out what is to be ignored, with whole folders', async () => {
    const folder = folderOf('a.txt', 'cu/b.txt', 'moi/c.txt', 'moi/nhap.txt')
    expect((await find([folder], { ignore: ['cu/', 'nhap.*'] })).paths).toEqual(['a.txt', 'moi/c.txt'])
  })

  it('does not search the output', async () => {
    const folder = folderOf('a.txt', 'out/b.txt')
    expect((await find([folder], { except: join(folder, 'out') })).paths).toEqual(['a.txt'])
  })

  it('tells of a folder and of a glob without documents', async () => {
    const folder = folderOf('a.png')
    expect((await find([folder, `${folder}/*.txt`])).empty).toEqual([folder, `${folder}/*.txt`])
  })

  it.skipIf(process.platform === 'win32')(
    'follows links to files within the input and no others',
    async () => {
      const outside = folderOf('mat.txt')
      const folder = folderOf('kho/1f')
      symlinkSync(join(folder, 'kho/1f'), join(folder, 'ten.txt'))
      symlinkSync(join(outside, 'mat.txt'), join(folder, 'ngoai.txt'))
      symlinkSync(outside, join(folder, 'ngoai'))
      symlinkSync('khong-co', join(folder, 'dut.txt'))
      const { paths, links } = await find([folder])
      expect(paths).toEqual(['dut.txt', 'ten.txt'])
      expect(links.sort()).toEqual([join(folder, 'ngoai'), join(folder, 'ngoai.txt')])
    },
  )

  it.skipIf(process.platform === 'win32')('is not led round in circles', async () => {
    const folder = folderOf('a/b/c.txt')
    symlinkSync('..', join(folder, 'a/b/len'))
    symlinkSync('vong.txt', join(folder, 'vong.txt'))
    expect((await find([folder])).paths).toEqual(['a/b/c.txt', 'vong.txt'])
    const link = `${folder}-link`
    symlinkSync(folder, link)
    expect((await find([link])).paths).toEqual(['a/b/c.txt', 'vong.txt'])
    rmSync(link)
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'tells of a folder that cannot be read as of an input that failed (root may read every folder, so not for root)',
    async () => {
      const folder = folderOf('a.txt', 'kin/b.txt')
      chmodSync(join(folder, 'kin'), 0)
      const { paths, faults } = await find([folder])
      chmodSync(join(folder, 'kin'), 0o700)
      expect({ paths, faults }).toEqual({ paths: ['a.txt', 'kin'], faults: ['kin EACCES'] })
    },
  )
})
