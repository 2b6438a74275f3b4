import { PlanExtractError } from '../../errors.ts'
import { type Decoded, decodeText, faultsOfDecoding } from '../decode.ts'
import type { SourceDocument } from '../document.ts'
import { decodeWindows1252 } from '../encoding/legacy.ts'
import type { ReadOptions } from '../options.ts'
import { textViewOf } from '../view/text-view.ts'
import { readContent } from './blocks.ts'
import { contentOf } from './content.ts'
import { isElement, parsePage } from './page-tree.ts'
import { Styles } from './styles.ts'

/**
 * Reads a page as a browser shows it: white space folded, numbers of lists written out, hidden parts, controls and
 * the navigation around the document left out. Scripts are not run, nothing is fetched.
 *
 * @param bytes the whole file
 * @param sha256 its hash
 * @param options encoding, tracked changes
 * @returns a text view, and blocks with positions in it; notes stand behind all else
 * @throws PlanExtractError `not-decodable`, `binary-file`, `unsafe-file`
 */
export async function readHtml(
  bytes: Uint8Array,
  sha256: string,
  options: ReadOptions,
): Promise<SourceDocument> {
  const decoded = await decodePage(bytes, options)
  const page = parsePage(decoded.text)
  const body = page.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body') ?? page
  const { blocks, notes } = readContent(contentOf(body), new Styles(page), {
    fonts: decoded.encoding.startsWith('utf-') || decoded.encoding === WESTERN,
    leftOut: options.trackChanges === 'original' ? 'ins' : 'del',
  })
  const { text, tree } = textViewOf(blocks, notes, 'HTML')
  const { encoding } = decoded
  return {
    text,
    tree,
    format: 'html',
    encoding,
    sha256,
    pages: null,
    pageStarts: [],
    faults: 'guess' in decoded ? faultsOfDecoding(decoded) : [],
  }
}

/** What browsers take a page for that says nothing; programs wrote Vietnamese in it as character references. */
const WESTERN = 'windows-1252'

/** As much of a page as browsers look through for its encoding, and more. */
const HEAD = 4096
const LABEL = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)|^<\?xml\s[^>]*encoding\s*=\s*["']([\w-]+)/i

async function decodePage(
  bytes: Uint8Array,
  { encoding }: ReadOptions,
): Promise<Decoded | { text: string; encoding: typeof WESTERN }> {
  const found = LABEL.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))
  const label = found?.[1] ?? found?.[2] ?? null
  try {
    return await decodeText(bytes, { encoding, label })
  } catch (error) {
    const isOther = !(error instanceof PlanExtractError) || error.code !== 'not-decodable'
    if (isOther || encoding !== undefined || /^utf/i.test(label ?? '')) throw error
    return { text: decodeWindows1252(bytes), encoding: WESTERN }
  }
}
