import type { Card } from '@lazo/jscontact'
import { emailLines, linkLine, nameLine, phoneLines, postalLines, workLine } from '../card-lines.ts'
import { drawPortrait } from '../page/draw-portrait.ts'
import { drawQr } from '../page/draw-qr.ts'
import { drawLines, LEADING, type TextPlace, wrapText } from '../page/draw-text.ts'
import { addPage, MM } from '../page/pdf-page.ts'
import type { Layout, Print } from '../print.ts'
import { qrVcard } from '../qr-vcard.ts'
import { PAPERS } from '../sheets/papers.table.ts'
import { fillGrid } from './fill-grid.ts'
import { fitLines } from './fit-lines.ts'
import { drawNothing } from './list-page.ts'

/** The size of a card that fits every wallet (ISO 7810 is a little larger). */
const WIDTH = 85 * MM
const HEIGHT = 55 * MM
const PADDING = 5 * MM
const PORTRAIT = 18 * MM
const QR = 25 * MM
const MARK = 4 * MM
const WORK = { size: 7.4, color: '#55555a', align: 'start' } as const
const FACT = { size: 7, align: 'start' } as const

/** Cards to cut out, with photo and the QR code of the vCard; as many as fit on the paper. */
export const businessCards: Layout = async function* (print, cards) {
  const { pdf, request } = print
  const paper = PAPERS[request.options.paper]
  const columns = Math.floor((paper.width * MM - 2 * MARK) / WIDTH)
  const rows = Math.floor((paper.height * MM - 2 * MARK) / HEIGHT)
  const left = (paper.width * MM - columns * WIDTH) / 2
  const top = (paper.height * MM - rows * HEIGHT) / 2
  const grid = { perPage: columns * rows, begin: () => addPage(pdf, paper) }
  const drawn = yield* fillGrid(copiesOf(cards, request.options.copies), grid, async (card, place) => {
    const corner = { x: left + (place % columns) * WIDTH, y: top + Math.floor(place / columns) * HEIGHT }
    drawMarks(print, corner)
    await drawCard(print, card, corner)
  })
  if (drawn === 0) drawNothing(print, 'nobody')
}

async function* copiesOf(cards: AsyncIterable<Card>, copies: number): AsyncGenerator<Card> {
  for await (const card of cards) for (let copy = 0; copy < copies; copy += 1) yield card
}

interface Corner {
  readonly x: number
  readonly y: number
}

async function drawCard(print: Print, card: Card, { x, y }: Corner): Promise<void> {
  const { pdf } = print
  drawPortrait(pdf, card, await print.photoOf(card), { x: x + PADDING, y: y + PADDING, width: PORTRAIT })
  const head = {
    x: x + PADDING + PORTRAIT + 4 * MM,
    y: y + PADDING + 1 * MM,
    width: WIDTH - 2 * PADDING - PORTRAIT - 4 * MM,
  }
  drawHead(print, card, head)
  drawQr(pdf, qrVcard(card), { x: x + WIDTH - QR - 2 * MM, y: y + HEIGHT - QR - 2 * MM, width: QR })
  const bottom = y + HEIGHT - PADDING
  drawFacts(
    print,
    card,
    { x: x + PADDING, y: y + PADDING + PORTRAIT + 2 * MM, width: WIDTH - PADDING - QR - 3 * MM },
    bottom,
  )
}

function drawHead({ pdf }: Print, card: Card, place: TextPlace): void {
  const box = { width: place.width, height: 12 * MM, largest: 12, smallest: 7.5 }
  const name = fitLines(pdf, [nameLine(card)], box, { font: 'bold' })
  const y = place.y + drawLines(pdf, name.lines, place, name.style) + 1
  drawLines(pdf, wrapText(pdf, workLine(card), place.width, { ...WORK, most: 3 }), { ...place, y }, WORK)
}

/** Stands on the lower edge, and says as much as there is room for. */
function drawFacts(print: Print, card: Card, place: TextPlace, bottom: number): void {
  const phones = phoneLines(print, card)
    .slice(0, 2)
    .map(({ number }) => number)
  const facts = [...phones, ...emailLines(card).slice(0, 2), linkLine(card), ...postalLines(print, card)].filter(
    Boolean,
  )
  const most = Math.floor((bottom - place.y) / (FACT.size * LEADING))
  const shown = facts.slice(0, most)
  drawLines(print.pdf, shown, { ...place, y: bottom - shown.length * FACT.size * LEADING }, FACT)
}

/** Where to cut: short lines outside of the corners. */
function drawMarks({ pdf }: Print, { x, y }: Corner): void {
  for (const [cornerX, away] of [
    [x, -1],
    [x + WIDTH, 1],
  ] as const) {
    for (const [cornerY, up] of [
      [y, -1],
      [y + HEIGHT, 1],
    ] as const) {
      pdf.moveTo(cornerX + away, cornerY).lineTo(cornerX + away * MARK * 0.6, cornerY)
      pdf.moveTo(cornerX, cornerY + up).lineTo(cornerX, cornerY + up * MARK * 0.6)
    }
  }
  pdf.lineWidth(0.25).stroke('#a0a0a5')
}
