import { describe, expect, it } from 'vitest'
import type { ReadOptions } from '../../../src/read/options.ts'
import { readDocument } from '../../../src/read/read.ts'
import {
  type DocParagraph,
  type DocRun,
  type DocSpec,
  inTable,
  joined,
  modifier,
  paragraph,
  row,
  rowDefinition,
  u16,
  u32,
  writeDoc,
} from './doc-writer.ts'

const BOLD = modifier(0x0835, 1)
const HIDDEN = modifier(0x083c, 1)
const CAPITALS = modifier(0x083b, 1)
const DELETED = modifier(0x0800, 1)
const INSERTED = modifier(0x0801, 1)

const read = (spec: DocSpec, options?: ReadOptions) => readDocument(writeDoc(spec), options)

async function textOf(paragraphs: DocParagraph[], more: Partial<DocSpec> = {}, options?: ReadOptions) {
  return (await read({ paragraphs, ...more }, options)).text
}

const runs = (...parts: (string | [text: string, modifiers: Uint8Array])[]): DocParagraph => ({
  runs: parts.map(
    (part): DocRun => (typeof part === 'string' ? { text: part } : { text: part[0], modifiers: part[1] }),
  ),
})

describe('the characters of a DOC', () => {
  it('are UTF-16 or Windows-1252', async () => {
    expect(await textOf([paragraph('Kế hoạch trồng rừng')])).toBe('Kế hoạch trồng rừng\n')
    expect(await textOf([paragraph('Tr\xf4ng c\xe2y \x96 \x93xanh\x94')], { width: 1 })).toBe(
      'Trông cây – “xanh”\n',
    )
  })

  it('can be tabs, breaks and hyphens', async () => {
    expect(await textOf([paragraph('một\thai\x0bba\x0cbốn\x1enăm\x1fsáu\x05')])).toBe(
      'một\thai\nba\nbốn-nămsáu\n',
    )
  })

  it('are shown for fields, whose codes are not', async () => {
    expect(
      await textOf([
        paragraph(
          'Trang \x13 PAGE \x13 IF \x14 x \x15 \x141\x15 của \x13 NUMPAGES \x15\x13 QUOTE \x149\x15.',
        ),
      ]),
    ).toBe('Trang 1 của 9.\n')
  })

  it('are shown for signs of a font of signs', async () => {
    const tick = modifier(0x6a09, 1, 0, 0xfc, 0xf0)
    expect(await textOf([runs(['(', tick], ' (xong)')], { fonts: ['Times New Roman', 'Wingdings'] })).toBe(
      '✓ (xong)\n',
    )
    const arrow = modifier(0x4a4f, 1, 0)
    expect(await textOf([runs(['\uf0d8', arrow])], { fonts: ['Arial', 'Wingdings'] })).toBe('➢\n')
  })

  it('come in the order of the pieces, however a fast save laid them out', async () => {
    const pieces = [
      { from: 0 },
      { from: 4, modifiers: 0x0100 | (0x55 << 1) },
      { from: 7, modifiers: 1 },
      { from: 11 },
    ]
    const { text, tree } = await read({
      paragraphs: [paragraph('một hai ba bốn')],
      pieces,
      pieceModifiers: [joined(modifier(0x0836, 1), HIDDEN)],
    })
    expect(text).toBe('một haibốn\n')
    expect(JSON.stringify(tree).match(/"type":"(strong|emphasis)"/g)).toEqual(['"type":"strong"'])
  })
})

describe('a run', () => {
  const looks = async (paragraphs: DocParagraph[], styles: DocSpec['styles'] = [{ kind: 1 }]) => {
    const { text } = await read({ paragraphs, styles })
    return text.trimEnd()
  }
  const styled = (style: number, ...parts: Parameters<typeof runs>): DocParagraph => ({
    ...runs(...parts),
    style,
  })
  const inStyle = (style: number) => modifier(0x4a30, style, 0)

  it('is left out where it is hidden, and in capitals where they are its format', async () => {
    expect(await looks([runs('Sở ', ['Nội vụ ', HIDDEN], ['y tế', CAPITALS])])).toBe('Sở Y TẾ')
  })

  it('looks as its style says, or the opposite, or as it says itself', async () => {
    const styles: DocSpec['styles'] = [{ kind: 1 }, { kind: 1, base: 0, run: CAPITALS }, { kind: 1, base: 1 }]
    const as = (value: number) => modifier(0x083b, value)
    expect(await looks([styled(2, 'a', ['b', as(0)], ['c', as(128)], ['d', as(129)])], styles)).toBe('AbCd')
    expect(await looks([styled(0, 'a', ['b', as(1)], ['c', as(128)], ['d', as(129)])], styles)).toBe('aBcD')
  })

  it('is turned round by a character style where the paragraph style says the same', async () => {
    const styles: DocSpec['styles'] = [
      { kind: 1 },
      { kind: 1, base: 0, run: CAPITALS },
      { kind: 2, run: CAPITALS },
      { kind: 2, base: 2 },
    ]
    expect(await looks([styled(0, 'a', ['b', inStyle(3)])], styles)).toBe('aB')
    expect(await looks([styled(1, 'a', ['b', inStyle(3)])], styles)).toBe('Ab')
  })
})

describe('text in a font that is none of Unicode', () => {
  const fonts = ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times']
  const inFont = (font: number, ...more: Uint8Array[]) =>
    joined(modifier(0x4a4f, font, 0), modifier(0x4a51, font, 0), ...more)

  it('is decoded, beside text that is Unicode', async () => {
    const { text, encoding } = await read({
      paragraphs: [
        runs(['KÕ ho¹ch ', inFont(1)], ['trång rõng ', inFont(2)], 'rừng', [' Suoái Mô', inFont(3)]),
      ],
      fonts,
    })
    expect(text).toBe('Kế hoạch TRỒNG RỪNG rừng Suối Mơ\n')
    expect(encoding).toBe('tcvn3')
  })

  it('keeps its letter ư, which other programs write as a soft hyphen', async () => {
    expect(await textOf([runs(['T\x1f ph¸p, t\xad v\xeen', inFont(1)])], { fonts })).toBe('Tư pháp, tư vợn\n')
  })

  it('of VNI can have a mark in the next run', async () => {
    const cut = [runs(['Ca', inFont(3)], ['ù nöôù', inFont(3, BOLD)], ['c', inFont(3)])]
    expect((await textOf(cut, { fonts })).normalize('NFC')).toBe('Cá nước\n')
  })

  it('does not make the document one of that encoding where it has no letters of it', async () => {
    const { encoding } = await read({ paragraphs: [runs('Năm ', ['2026', inFont(1)])], fonts })
    expect(encoding).toBe('utf-8')
  })
})

describe('tracked changes', () => {
  const original = { trackChanges: 'original' } as const

  it('are accepted, or all refused', async () => {
    const changed = [runs('Trước ngày ', ['10', DELETED], ['20', INSERTED], '/5')]
    expect(await textOf(changed)).toBe('Trước ngày 20/5\n')
    expect(await textOf(changed, {}, original)).toBe('Trước ngày 10/5\n')
    const asStyle = runs(['một', modifier(0x0800, 128)], ['hai', modifier(0x0800, 129)])
    expect(await textOf([asStyle])).toBe('một\n')
  })

  it('join paragraphs whose mark they take away, which a mark that is hidden does too', async () => {
    const marked = (markModifiers: Uint8Array) => [
      { ...runs('Ủy ban '), markModifiers },
      runs('nhân dân'),
      runs('xã'),
    ]
    expect(await textOf(marked(DELETED))).toBe('Ủy ban nhân dân\nxã\n')
    expect(await textOf(marked(DELETED), {}, original)).toBe('Ủy ban \nnhân dân\nxã\n')
    expect(await textOf(marked(INSERTED), {}, original)).toBe('Ủy ban nhân dân\nxã\n')
    expect(await textOf(marked(HIDDEN))).toBe('Ủy ban nhân dân\nxã\n')
  })

  it('take rows away', async () => {
    const cells = (text: string, mark?: Uint8Array) =>
      row([[paragraph(text)], [paragraph('x')]], rowDefinition([0, 2000, 4000]), mark)
    const table = [...cells('một'), ...cells('hai', DELETED), ...cells('ba', INSERTED), paragraph('')]
    expect(await textOf(table)).toBe('một\tx\nba\tx\n\n')
    expect(await textOf(table, {}, original)).toBe('một\tx\nhai\tx\n\n')
  })
})

describe('a table', () => {
  const ABOVE = 0x0020
  const TOP = 0x0060
  const BEFORE = 0x0001
  const texts = (...cells: string[]) => cells.map((text) => [paragraph(text)])

  it('has as many columns as its rows have edges, but for those that lie next to each other', async () => {
    expect(
      await textOf([
        ...row(texts('TT', 'Đơn vị', 'Hạn'), rowDefinition([0, 1000, 5000, 7000])),
        ...row(texts('1', 'Sở A', 'Sở B', 'Quý I'), rowDefinition([-15, 1010, 3000, 5020, 6990])),
        ...row(texts('2', 'Sở C'), rowDefinition([1000, 3000, 5000])),
        paragraph(''),
      ]),
    ).toBe('TT\tĐơn vị\t\tHạn\n1\tSở A\tSở B\tQuý I\n\t2\tSở C\t\n\n')
  })

  it('says which cells are parts of others', async () => {
    const { text, tree } = await read({
      paragraphs: [
        ...row(texts('a', 'b', 'c', 'd'), rowDefinition([0, 1000, 2000, 3000, 4000], [TOP, 2, BEFORE, 0])),
        ...row(texts('', 'e', 'f', 'g'), rowDefinition([0, 1000, 2000, 3000, 4000], [ABOVE, 0, 0, 0])),
        ...row(
          texts('h', 'i', '', ''),
          joined(
            rowDefinition([0, 1000, 2000, 3000, 4000], [0, 0, 0, 0]),
            modifier(0x5624, 1, 3),
            modifier(0xd62b, 2, 3, 1),
          ),
        ),
        paragraph(''),
      ],
    })
    expect(text).toBe('a\tb\nc\t\td\n\te\tf\tg\nh\ti\t\t\n\n')
    const mergedAbove = JSON.stringify(tree)
      .split('"tableRow"')
      .map((each) => each.match(/mergedAbove/g)?.length ?? 0)
    expect(mergedAbove).toEqual([0, 0, 1, 1])
  })

  it('stands in a cell of another', async () => {
    const inner = (mark: Uint8Array, text: string) => paragraph(text, joined(inTable(2), mark))
    const endOfRow = joined(modifier(0x244c, 1), rowDefinition([0, 900, 1800]))
    const bytes = writeDoc({
      paragraphs: [
        paragraph('Ngoài', inTable()),
        inner(modifier(0x244b, 1), 'trong một'),
        inner(modifier(0x244b, 1), 'trong hai'),
        inner(endOfRow, ''),
        { ...paragraph('', inTable()), mark: '\x07' },
        { ...paragraph('bên', inTable()), mark: '\x07' },
        {
          ...paragraph('', joined(inTable(), modifier(0x2417, 1), rowDefinition([0, 3000, 6000]))),
          mark: '\x07',
        },
        paragraph('Sau.'),
      ],
    })
    expect((await readDocument(bytes)).text).toBe('Ngoài\ntrong một\ntrong hai\tbên\nSau.\n')
  })

  it('can keep the properties of a row in the stream Data', async () => {
    const elsewhere = joined(inTable(), modifier(0x2417, 1), rowDefinition([0, 1000, 4000]))
    const end = { runs: [], mark: '\x07', modifiers: modifier(0x6646, 4, 0, 0, 0) }
    const cells = row(texts('một', 'hai'), new Uint8Array()).slice(0, -1)
    const data = joined(u32(0), u16(elsewhere.length), elsewhere)
    expect(await textOf([...cells, end, paragraph('')], { data })).toBe('một\thai\n\n')
  })
})

describe('what stands elsewhere', () => {
  it('is put behind the text where it is a note', async () => {
    const bytes = { footnotes: ['\x02 Xem bảng.', '\x02 Xem sơ đồ.'] }
    expect(await textOf([paragraph('Một\x02 và'), paragraph('hai\x02.')], bytes)).toBe(
      'Một và\nhai.\n[1]  Xem bảng.\n[2]  Xem sơ đồ.\n',
    )
  })

  it('is put behind its paragraph where it is a text box', async () => {
    const boxes = [
      { text: 'trong khung hai', shape: 1026 },
      { text: 'trong khung một', shape: 1025 },
    ]
    expect(await textOf([paragraph('một\x08'), paragraph('hai\x08')], { boxes, shapes: [1025, 1026] })).toBe(
      'một\ntrong khung một\nhai\ntrong khung hai\n',
    )
  })

  it('is put where the group of its shape is anchored', async () => {
    const record = (kind: number, ...parts: Uint8Array[]) => {
      const content = joined(...parts)
      return joined(u16(0x000f, kind), u32(content.length), content)
    }
    const shape = (id: number) => record(0xf004, record(0xf00a, u32(id, 0)))
    const group = record(0xf003, shape(1030), shape(1031), record(0xf003, shape(1032), shape(1033)))
    const drawing = record(0xf002, record(0xf008, u32(4, 0)), record(0xf003, shape(1024), group, shape(1034)))
    const drawings = joined(record(0xf000, u32(0)), Uint8Array.of(0), drawing)
    const boxes = [1031, 1033, 1034].map((id) => ({ text: `khung ${id}`, shape: id }))
    expect(
      await textOf([paragraph('a\x08'), paragraph('b\x08'), paragraph('c')], {
        boxes,
        drawings,
        shapes: [1034, 1030],
      }),
    ).toBe('a\nkhung 1034\nb\nkhung 1031\nkhung 1033\nc\n')
  })

  it('is put at the end where it is a text box that nothing refers to', async () => {
    const boxes = [{ text: 'khung', shape: 1025 }]
    expect(await textOf([paragraph('một'), paragraph('hai')], { boxes })).toBe('một\nhai\nkhung\n')
  })
})
