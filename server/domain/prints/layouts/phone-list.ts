import { type Card, indexCard } from '@lazo/jscontact'
import { phoneLines } from '../card-lines.ts'
import { drawLine, LEADING, type TextPlace } from '../page/draw-text.ts'
import { MM } from '../page/pdf-page.ts'
import type { Layout, Print } from '../print.ts'
import { beginListPage, drawNothing, type ListArea, listArea } from './list-page.ts'
import { drawEntry, measureEntry, ROW_GAP } from './phone-entry.ts'

const LETTER = { size: 10, font: 'bold', color: '#45699a' } as const
const GAP = 9 * MM

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
    const entry = measureEntry(print, card, phones, columns.place.width)
    const { isNewPage } = columns.make(entry.height + (heading ? LETTER.size * LEADING + ROW_GAP : 0))
    if (isNewPage && columns.page > 1) yield
    if (heading) columns.y += drawHeading(print, heading, columns.place) + ROW_GAP
    drawEntry(print.pdf, entry, columns.place)
    columns.y += entry.height
  }
  if (columns.page === 0) drawNothing(print, 'nobody-phone')
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

  get place(): TextPlace {
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

function drawHeading({ pdf }: Print, letter: string, place: TextPlace): number {
  drawLine(pdf, letter, place, LETTER)
  return LETTER.size * LEADING
}

/** The letter a card is sorted under; signs and numbers stand together. */
function letterOf({ request, region }: Print, card: Card): string {
  const { sortFamily, sortGiven } = indexCard(card, { region })
  const [first = ''] = request.order === 'given' ? sortGiven : sortFamily
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#'
}
