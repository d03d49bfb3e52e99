import { type Card, indexCard } from '@lazo/jscontact'
import { nameLine, organizationLine, type PhoneLine, phoneLines } from '../card-lines.ts'
import { drawLine, LEADING } from '../page/draw-text.ts'
import { MM } from '../page/pdf-page.ts'
import { isRightToLeft } from '../page/text-runs.ts'
import type { Layout, Print } from '../print.ts'
import { beginListPage, drawNothing, type ListArea, listArea } from './list-page.ts'

const NAME = { size: 8.6, align: 'start' } as const
const NUMBER = { size: 8.6, align: 'right' } as const
const SMALL = { size: 6.8, color: '#6e6e73' } as const
const LETTER = { size: 10, font: 'bold', color: '#45699a' } as const
const GAP = 9 * MM
const ROW_GAP = 1.6 * MM
const KIND_WIDTH = 13 * MM
const NUMBER_WIDTH = 30 * MM

/** Everybody with a number, in columns under their letter. */
export const phoneList: Layout = async function* (print, cards) {
  const columns = new Columns(print)
  let letter = ''
  for await (const card of cards) {
    const phones = phoneLines(print, card)
    if (phones.length === 0) continue
    const own = print.request.order === undefined && print.request.cardIds ? '' : letterOf(print, card)
    const heading = own === letter ? null : own
    letter = own
    const { isNewPage } = columns.make(heightOf(card, phones) + (heading ? LETTER.size * LEADING + ROW_GAP : 0))
    if (isNewPage && columns.page > 1) yield
    if (heading) columns.y += drawHeading(print, heading, columns.place) + ROW_GAP
    drawEntry(print, card, phones, columns.place)
    columns.y += heightOf(card, phones)
  }
  if (columns.page === 0) drawNothing(print, 'nobody-phone')
}

interface ColumnPlace {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The columns of a page, filled from top to bottom and from left to right. */
class Columns {
  page = 0
  y = 0
  readonly #print: Print
  readonly #area: ListArea
  readonly #count: number
  #column = 0

  constructor(print: Print) {
    this.#print = print
    this.#area = listArea(print)
    this.#count = this.#area.width > 150 * MM ? 2 : 1
  }

  get place(): ColumnPlace {
    const width = (this.#area.width - (this.#count - 1) * GAP) / this.#count
    return { x: this.#area.x + this.#column * (width + GAP), y: this.y, width }
  }

  /** Makes sure that there is room of this height in the column that is filled. */
  make(height: number): { isNewPage: boolean } {
    if (this.page > 0 && this.y + height <= this.#area.y + this.#area.height) return { isNewPage: false }
    this.#column = this.page === 0 ? 0 : (this.#column + 1) % this.#count
    this.y = this.#area.y
    if (this.page > 0 && this.#column > 0) return { isNewPage: false }
    this.page += 1
    beginListPage(this.#print, this.page)
    return { isNewPage: true }
  }
}

function heightOf(card: Card, phones: readonly PhoneLine[]): number {
  const names = NAME.size + (organizationLine(card) === '' ? 0 : SMALL.size)
  return Math.max(names, phones.length * NUMBER.size) * LEADING + ROW_GAP
}

function drawHeading({ pdf }: Print, letter: string, place: ColumnPlace): number {
  drawLine(pdf, letter, place, LETTER)
  return LETTER.size * LEADING
}

function drawEntry({ pdf }: Print, card: Card, phones: readonly PhoneLine[], place: ColumnPlace): void {
  const nameWidth = place.width - NUMBER_WIDTH - KIND_WIDTH
  drawLine(pdf, nameLine(card), { ...place, width: nameWidth - 2 * MM }, NAME)
  const organization = { ...place, y: place.y + NAME.size * LEADING, width: nameWidth - 2 * MM }
  const align = isRightToLeft(nameLine(card)) ? 'right' : 'left'
  drawLine(pdf, organizationLine(card), organization, { ...SMALL, align })
  for (const [at, { number, kind }] of phones.entries()) {
    const y = place.y + at * NUMBER.size * LEADING
    drawLine(pdf, number, { x: place.x + nameWidth, y, width: NUMBER_WIDTH }, NUMBER)
    drawLine(
      pdf,
      kind,
      { x: place.x + nameWidth + NUMBER_WIDTH + 1.5 * MM, y: y + 1.6, width: KIND_WIDTH - 1.5 * MM },
      SMALL,
    )
  }
  const bottom = place.y + heightOf(card, phones) - ROW_GAP / 2 - 0.6
  pdf
    .moveTo(place.x, bottom)
    .lineTo(place.x + place.width, bottom)
    .lineWidth(0.3)
    .stroke('#dcdce0')
}

/** The letter a card is sorted under; signs and numbers stand together. */
function letterOf({ request, region }: Print, card: Card): string {
  const { sortFamily, sortGiven } = indexCard(card, { region })
  const [first = ''] = request.order === 'given' ? sortGiven : sortFamily
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#'
}
