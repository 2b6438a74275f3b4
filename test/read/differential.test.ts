import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/read/markdown.ts'
import { opensOutline } from '../../src/read/outline-start.ts'
import { parseText } from '../../src/read/read.ts'

type Extension = ReturnType<typeof gfmTable>
type Construct = Extract<NonNullable<Extension['flow']>[string], { tokenize: unknown }>
type Tokenizer = Construct['tokenize']
type State = ReturnType<Tokenizer>

const root = join(import.meta.dirname, '../..')
const SEED = 20_260_115

/** All of the text by remark-parse, with the constructs switched off that the design names. */
const remark = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [
    tableBeforeOutline(),
    {
      disable: {
        null: (
          'attention autolink blockQuote characterEscape characterReference codeFenced codeIndented codeText ' +
          'definition hardBreakEscape htmlFlow htmlText labelStartImage labelStartLink labelEnd list ' +
          'setextUnderline thematicBreak'
        ).split(' '),
      },
    },
  ])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .freeze()

/** GFM's table, but a line that opens an outline node and has no `|` is no row. */
function tableBeforeOutline(): Extension {
  const extension = gfmTable()
  const table = extension.flow!.null as Construct
  const outlineLine: Construct = { partial: true, tokenize: tokenizeOutlineLine }
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const row = table.tokenize.call(this, effects, ok, nok)
    if (!isBelowRow(this)) return row
    const apart = Object.assign(Object.create(this), { events: [] })
    return effects.check(outlineLine, table.tokenize.call(apart, effects, ok, nok), row)
  }
  return { ...extension, flow: { null: { ...table, tokenize } } }
}

function isBelowRow({ events }: ThisParameterType<Tokenizer>): boolean {
  const tail = events.findLast(([, token]) => token.type !== 'lineEnding' && token.type !== 'linePrefix')
  return tail?.[1].type === 'tableHead' || tail?.[1].type === 'tableRow'
}

function tokenizeOutlineLine(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let line = ''
  const inside: State = (code) => {
    if (code !== null && code > -3) {
      // Tabs come as -2, with -1 for each column that they fill.
      if (code !== -1) line += code === -2 ? '\t' : String.fromCharCode(code)
      effects.consume(code)
      return inside
    }
    effects.exit('data')
    return opensOutline(line, 0, line.length) && !line.includes('|') ? ok(code) : nok(code)
  }
  return (code) => {
    effects.enter('data')
    return inside(code)
  }
}

const direct = (text: string): Root => parseText(text, readMarkdown)

describe('the direct way and remark-parse make the same tree', () => {
  const fixtures = filesOf(join(root, 'fixtures'))
  it.each(fixtures)('of fixtures/%s', (name) => {
    const text = readFileSync(join(root, 'fixtures', name), 'utf8')
    expect(direct(text)).toEqual(remark.parse(text))
  })

  const dev = join(root, '../shared/eval/dev')
  const documents = existsSync(dev) ? filesOf(dev) : []
  it.skipIf(documents.length === 0)(
    `of real documents${documents.length === 0 ? ' (skipped: the folder of documents is not here)' : ''}`,
    () => {
      for (const name of documents) {
        const text = readFileSync(join(dev, name), 'utf8')
        expect(direct(text), name).toEqual(remark.parse(text))
      }
    },
  )

  it('of texts made of what Markdown reads and plans contain', () => {
    fc.assert(
      fc.property(fc.array(token(), { maxLength: 40 }), (tokens) => {
        const text = withoutBom(tokens.join(''))
        expect(direct(text)).toEqual(remark.parse(text))
      }),
      { seed: SEED, numRuns: 4_000 },
    )
  })

  it('of tables among other lines', () => {
    fc.assert(
      fc.property(
        fc.array(tableLine(), { maxLength: 14 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, end) => {
          const text = lines.join(end)
          expect(direct(text)).toEqual(remark.parse(text))
        },
      ),
      { seed: SEED, numRuns: 4_000 },
    )
  })

  it('of any Unicode text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => {
        const text = withoutBom(any)
        expect(direct(text)).toEqual(remark.parse(text))
      }),
      { seed: SEED, numRuns: 2_000 },
    )
  })

  it('of tables and runs of headings that are longer than one batch', () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => `| ${i} | Xã Lũng Đài |`).join('\n')
    const table = `| TT | Đơn vị |\n|:--|--:|\n${rows}`
    const headings = Array.from(
      { length: 3_000 },
      (_, i) => `${'#'.repeat(1 + (i % 7))} Mục ${i}\nđoạn ${i}`,
    ).join('\n')
    const text = `Mở đầu\n${table}\n# Mục\n${headings}\n\n${table}\n1. Mục đích`
    expect(direct(text)).toEqual(remark.parse(text))
  })
})

function filesOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.(txt|md|yaml|json)$/.test(name))
}

function withoutBom(text: string): string {
  return text.replace(/^\ufeff+/, '')
}

function token(): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        '\n',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        ' ',
        '  ',
        '\t',
        ' \n',
        '  \n',
        '\t\n',
        '  \t\n',
      ),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '#',
        '##',
        '# ',
        '#\t',
        '####### ',
        ' #',
        '|',
        '| ',
        ' |',
        '|-',
        ':-:',
        '-',
        '---',
        ':',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '*',
        '**',
        '_',
        '>',
        '> ',
        '`',
        '```',
        '~~~',
        '=',
        '===',
        '<!-- -->',
        '<b>',
        '\\',
        '\\|',
        '&amp;',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '![',
        '](u)',
        '[a]: u',
        '1.',
        '2)',
        '1.1. ',
        'a) ',
        '(1) ',
        '- ',
        '+ ',
        '• ',
        'I. ',
        'Điều 1. ',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'Kế hoạch',
        'xã Lũng Đài',
        'đơn',
        'e\u0302\u0301',
        '\u00a0',
        '\u00ad',
        '\f',
        '\v',
        '\0',
        '\ufeff',
        '\u2028',
        '😀',
        '\ud800',
      ),
    },
  )
}

function tableLine(): fc.Arbitrary<string> {
  const cell = fc.constantFrom(
    'a',
    '',
    ' ',
    ' b ',
    'Sở Nội vụ',
    '\\|',
    '\\',
    'x\\\\',
    '\t',
    '**c**',
    ' # ',
    '1. d',
    ' --- ',
    '\u00a0',
  )
  const dashes = fc.constantFrom('-', '---', ':-', '-:', ':-:', ' - ', '\t--')
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(edge(), fc.array(cell, { minLength: 1, maxLength: 4 }), edge())
        .map(([l, cells, r]) => l + cells.join('|') + r),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(edge(), fc.array(dashes, { minLength: 1, maxLength: 4 }), edge())
        .map(([l, cells, r]) => l + cells.join('|') + r),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '',
        '  ',
        '# e',
        '1. Mục đích',
        'I. NỘI DUNG',
        'a) điểm',
        '- gạch',
        ' + cộng',
        '(1) một',
        'đoạn văn',
        '**2. Yêu cầu**',
        '|',
        '||',
        'Điều 3. Tổ chức',
        '\ufeff',
        '2026',
        '1.1 g',
        ' :- ',
      ),
    },
  )
}

const edge = () => fc.constantFrom('', '|', '| ', ' |', '  ', '\t|')
