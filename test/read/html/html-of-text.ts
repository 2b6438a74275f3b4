/** Who wrote a page: a site that shows documents, or Word (“Save as web page”). */
export type Manner = 'site' | 'word'

/**
 * Writes a text as a page: a line a paragraph, rows of tabs as tables, lines of the source wrapped anywhere.
 *
 * A site has its navigation around it, and letters as they come: as they are, as references, or as a letter with a
 * combining mark. Word writes Windows-1252 with references, and the sign of a list item as text that is marked so.
 *
 * @param text lines that are whole paragraphs
 */
export function htmlOfText(text: string, manner: Manner): Uint8Array {
  const lines = text.replace(/\n$/, '').split('\n')
  const blocks: string[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (end < lines.length && lines[end]!.split('\t').length > 2) end++
    if (end - at > 1) {
      blocks.push(tableOf(lines.slice(at, end).map((line) => line.split('\t'))))
      at = end
    } else blocks.push(manner === 'word' ? wordParagraph(lines[at++]!) : `<p>${inline(lines[at++]!)}</p>`)
  }
  const body = blocks.map(wrapped).join('\n')
  if (manner === 'site') return Buffer.from(site(mixed(body)))
  return Buffer.from(word(referred(body)).replaceAll('\n', '\r\n'), 'latin1')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** White space that would fold is kept by spaces that do not. */
const inline = (text: string) =>
  escaped(text)
    .replace(/^$/, '&nbsp;')
    .replace(/^ | {2}/g, (blanks) => '&nbsp;'.repeat(blanks.length))

function tableOf(rows: readonly string[][]): string {
  const cell = (text: string) => `<td style='padding:0cm 5.4pt'><p>${inline(text)}</p></td>`
  return `<table border=1>\n${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}\n</table>`
}

function wordParagraph(line: string): string {
  const [, sign, text] = /^([-+]) (.*)$/.exec(line) ?? []
  if (sign === undefined) return `<p class=MsoNormal>${inline(line)}<o:p></o:p></p>`
  const gap = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>`
  return (
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>` +
    `<span style='mso-list:Ignore'>${sign}${gap}</span><![endif]>${inline(text!)}<o:p></o:p></p>`
  )
}

const LONGEST_LINE = 80

/** Breaks the lines of the source at spaces. */
function wrapped(source: string): string {
  let column = 0
  return source.replace(/\n| [^ \n]*/g, (piece, at: number) => {
    const isLong = at - column > LONGEST_LINE
    if (isLong || piece === '\n') column = at
    return isLong && piece !== '\n' ? `\n${piece.slice(1)}` : piece
  })
}

/** Each letter in another way. */
function mixed(body: string): string {
  let count = 0
  return body.replace(/[^\0-\x7f]/gu, (letter) => {
    const base = letter.normalize('NFD')
    const way = count++ % 3
    if (way === 0 || base.length === 1) return letter
    if (way === 1) return reference(letter)
    return base.slice(0, -1).normalize('NFC') + reference(base.at(-1)!)
  })
}

const referred = (body: string) => body.replace(/[^\0-\x7f\xa0-\xff]/gu, reference)
const reference = (letter: string) => `&#${letter.codePointAt(0)};`

const LINKS = ['Trang chủ', 'Văn bản mới', 'Lĩnh vực', 'Hỏi đáp', 'Đăng nhập'].map(
  (name, i) => `<li><a href="/muc/${i}">${name}</a></li>`,
)

const site = (body: string) => `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>Kho văn bản</title>
<style>.an { display: none }</style>
<script>document.write("<p>KẾ HOẠCH</p>")</script>
</head>
<body>
<header><h1>Kho văn bản</h1></header>
<ul>${LINKS.join('')}</ul>
<div class="khung"><div class="trai"><ul>${LINKS.join('')}</ul></div>
<div class="phai">
${body}
</div></div>
<form><input value="Tìm"><button>Tìm kiếm</button></form>
<footer>Kho văn bản mẫu</footer>
</body>
</html>
`

const word = (body: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<meta name=Generator content="Microsoft Word 11">
<!--[if gte mso 9]><xml><w:WordDocument xmlns:w="urn:schemas-microsoft-com:office:word"><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, p.MsoListParagraph
	{margin:0cm;
	font-size:13.0pt;
	font-family:"Times New Roman";}
@page Section1
	{size:595.3pt 841.9pt;}
div.Section1
	{page:Section1;}
-->
</style>
</head>
<body lang=VI>
<div class=Section1>
${body}
</div>
</body>
</html>
`
