// Makes the PDF fixtures in fixtures/formats from text fixtures, as an office would lay them out: letterhead and closing
// block in two columns, justified text, a number on each page, tables with lines whose header is repeated. The files
// are made once and committed, for another LibreOffice lays out a little differently.
//
//   node scripts/make-pdf.mjs [soffice]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const PLANS = ['commune-attribute-bullets', 'district-appendix-tab-table', 'party-cell-congress']

const root = join(import.meta.dirname, '..')
const [soffice = 'soffice'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'plan-extract-pdf-'))
try {
  for (const name of PLANS) {
    const text = readFileSync(join(root, 'fixtures', `${name}.txt`), 'utf8')
    writeFileSync(join(folder, `${name}.fodt`), openDocument(text))
  }
  const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}'
  execFileSync(soffice, [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    ...['--headless', '--convert-to', filter, '--outdir', join(root, 'fixtures/formats')],
    ...PLANS.map((name) => join(folder, `${name}.fodt`)),
  ])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A text as a flat ODT. */
function openDocument(text) {
  const lines = text.trimEnd().split('\n')
  const title = lines.indexOf('KẾ HOẠCH')
  const recipients = lines.indexOf('Nơi nhận:')
  const appendix = lines.findIndex((line, i) => i > recipients && line.startsWith('Phụ lục'))
  const end = appendix < 0 ? lines.length : appendix
  const inRight = ([first, second = '']) => /^(?:CỘNG HÒA|ĐẢNG CỘNG SẢN)|, ngày /.test(first + second)
  const head = groupsOf(lines.slice(0, title))
  const closing = groupsOf(lines.slice(recipients, end))
  const body = [
    columns(
      head.filter((group) => !inRight(group)),
      head.filter(inRight),
    ),
    ...titleOf(lines, title),
    ...bodyOf(lines.slice(bodyStart(lines, title), recipients)),
    columns([closing[0]], closing.slice(1), 'left'),
    ...(appendix < 0 ? [] : appendixOf(lines.slice(appendix))),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Serif" svg:font-family="'DejaVu Serif Condensed'"/></office:font-face-decls>
<office:styles>${paragraphStyles()}</office:styles>
<office:automatic-styles>
<style:style style:name="Plain" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="none"/></style:style>
<style:style style:name="Lined" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="1.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header><text:p text:style-name="Centre"><text:page-number>1</text:page-number></text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>${body.join('\n')}</office:text></office:body>
</office:document>`
}

function paragraphStyles() {
  const style = (name, align, indent, after, weight) =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:text-align="${align}" fo:text-indent="${indent}" fo:margin-bottom="${after}"/><style:text-properties style:font-name="Serif" fo:font-size="14pt" fo:font-weight="${weight}"/></style:style>`
  return (
    style('Body', 'justify', '1.27cm', '0.2cm', 'normal') +
    style('Centre', 'center', '0cm', '0cm', 'normal') +
    style('Bold', 'center', '0cm', '0cm', 'bold') +
    style('Cell', 'start', '0cm', '0cm', 'normal')
  )
}

/** Lines between blank ones. */
function groupsOf(lines) {
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .filter((group) => group.trim() !== '')
    .map((group) => group.trim().split('\n'))
}

function isCapitals(line) {
  return line === line.toUpperCase()
}

function escaped(line) {
  return line.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

function paragraph(line, style) {
  return `<text:p text:style-name="${style}">${escaped(line)}</text:p>`
}

function centred(line) {
  return paragraph(line, isCapitals(line) ? 'Bold' : 'Centre')
}

/** Two columns without lines; a blank line between groups of lines. */
function columns(left, right, align = 'center') {
  const side = (groups, style) =>
    groups.flatMap((group, i) => [...(i > 0 ? [''] : []), ...group].map(style)).join('')
  const leftStyle = align === 'left' ? (line) => paragraph(line, 'Cell') : centred
  return table([[side(left, leftStyle), side(right, centred)]], 'Plain')
}

function table(rows, style, header = 0) {
  const row = (cells) =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell table:style-name="${style}">${cell}</table:table-cell>`).join('')}</table:table-row>`
  const head =
    header > 0
      ? `<table:table-header-rows>${rows.slice(0, header).map(row).join('')}</table:table-header-rows>`
      : ''
  return `<table:table><table:table-column table:number-columns-repeated="${rows[0].length}"/>${head}${rows.slice(header).map(row).join('')}</table:table>`
}

/** Kind and title stand in the middle down to the first blank line. */
function bodyStart(lines, title) {
  return lines.findIndex((line, i) => i > title && line === '')
}

function titleOf(lines, title) {
  const own = lines.slice(title, bodyStart(lines, title)).filter((line) => !/^-+$/.test(line))
  return [paragraph('', 'Centre'), ...own.map((line) => paragraph(line, 'Bold')), paragraph('', 'Centre')]
}

function bodyOf(lines) {
  return lines.filter((line) => line !== '').map((line) => paragraph(line, 'Body'))
}

/** The two parts of a table that a page cut are one, whose header the page repeats. */
function appendixOf(lines) {
  const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'))
  const own = rows.filter((row, i) => i === 0 || row.join() !== rows[0].join())
  const first = lines.findIndex((line) => line.includes('\t'))
  const last = lines.findLastIndex((line) => line.includes('\t'))
  const cells = own.map((row) => row.map((cell) => paragraph(cell, 'Cell')))
  return [
    ...lines
      .slice(0, first)
      .filter((line) => line !== '')
      .map(centred),
    table(cells, 'Lined', 1),
    ...bodyOf(lines.slice(last + 1)),
  ]
}
