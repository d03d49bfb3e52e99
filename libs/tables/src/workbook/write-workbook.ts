import { writeZip } from '@lazo/archive'
import type { Card } from '@lazo/jscontact'
import { LONGEST_SHEET_CELL, OWN_HEADER, ownCells } from '../write/own-row.ts'
import { columnLetters, MOST_ROWS } from './cells/cell-place.ts'
import { escapeText } from './cells/unescape-text.ts'
import { WorkbookError } from './workbook-error.ts'

/** Rows are handed on in texts of about this length. */
const PIECE = 64 * 1024

/**
 * Writes cards as a workbook of one sheet with the columns of our own table, piece by piece. Every cell is text, so that no
 * spreadsheet takes one for a formula or a phone for a number. The last column holds the whole card where a cell can, pictures
 * apart; where none can it is empty, and the other columns speak for the card.
 */
export async function* writeWorkbook(cards: Iterable<Card> | AsyncIterable<Card>): AsyncGenerator<Uint8Array> {
  yield* writeZip([
    ...PARTS.map(([path, text]) => ({ path, bytes: [new TextEncoder().encode(text)] })),
    { path: 'xl/worksheets/sheet1.xml', bytes: writeSheet(cards) },
  ])
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const PARTS: readonly [path: string, text: string][] = [
  [
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><bookViews><workbookView/></bookViews><sheets><sheet name="Lazo" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATED}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATED}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
  ],
]

/** The places of the styles above: text, and the text of a header. */
const TEXT = 1
const HEADER = 2

async function* writeSheet(cards: Iterable<Card> | AsyncIterable<Card>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rowXml(1, OWN_HEADER, HEADER)}`
  let line = 1
  for await (const card of cards) {
    line += 1
    if (line > MOST_ROWS)
      throw new WorkbookError('too-large', 'xl/worksheets/sheet1.xml', `A sheet has ${MOST_ROWS} rows.`)
    text += rowXml(line, cellsOf(card), TEXT)
    if (text.length < PIECE) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(`${text}</sheetData></worksheet>`)
}

/** The cells of a card as Excel takes them: long ones cut, but for the whole card, which is of use only as a whole. */
function cellsOf(card: Card): string[] {
  const cells = ownCells(card)
  const whole = cells.pop()!
  return [...cells.map(cut), ...[whole, JSON.stringify(withoutPictures(card)), ''].filter(fits).slice(0, 1)]
}

function cut(cell: string): string {
  return fits(cell) ? cell : cell.slice(0, LONGEST_SHEET_CELL).replace(/[\uD800-\uDBFF]$/, '')
}

function fits(cell: string): boolean {
  return cell.length <= LONGEST_SHEET_CELL
}

function withoutPictures(card: Card): Card {
  const media = Object.entries(card.media ?? {}).filter(([, { uri }]) => !uri?.startsWith('data:'))
  const { media: _, ...rest } = card
  return media.length === 0 ? rest : { ...rest, media: Object.fromEntries(media) }
}

function rowXml(line: number, cells: readonly string[], style: number): string {
  const xml = cells.map((text, column) => (text === '' ? '' : cellXml(`${columnLetters(column)}${line}`, text, style)))
  return `<row r="${line}">${xml.join('')}</row>`
}

function cellXml(place: string, text: string, style: number): string {
  const escaped = escapeText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`
}
