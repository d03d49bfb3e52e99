import { drawLine } from '../page/draw-text.ts'
import { addPage, MM } from '../page/pdf-page.ts'
import { type Print, say } from '../print.ts'
import type { PrintWord } from '../print-words.table.ts'
import { PAPERS } from '../sheets/papers.table.ts'

/** The part of a page that a list fills, in points. */
export interface ListArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const MARGIN = 14 * MM
const HEAD = 12 * MM
const FOOT = 8 * MM
const QUIET = '#6e6e73'

/** Where the lists of this print stand on each of its pages. */
export function listArea({ request }: Print): ListArea {
  const { width, height } = PAPERS[request.options.paper]
  return { x: MARGIN, y: MARGIN + HEAD, width: width * MM - 2 * MARGIN, height: height * MM - 2 * MARGIN - HEAD - FOOT }
}

/** Begins a page of a list: its title and the day at the top, its number at the bottom. */
export function beginListPage(print: Print, number: number): void {
  const { pdf, request, madeAt } = print
  addPage(pdf, PAPERS[request.options.paper])
  const { x, y, width, height } = listArea(print)
  const day = new Intl.DateTimeFormat(request.language, { dateStyle: 'long', timeZone: 'UTC' }).format(madeAt)
  const title = request.options.title ?? say(print, request.layout)
  drawLine(pdf, title, { x, y: MARGIN, width: width * 0.7 }, { size: 14, font: 'bold', align: 'left' })
  drawLine(
    pdf,
    day,
    { x: x + width * 0.7, y: MARGIN + 5, width: width * 0.3 },
    { size: 8, color: QUIET, align: 'right' },
  )
  pdf
    .moveTo(x, y - 4 * MM)
    .lineTo(x + width, y - 4 * MM)
    .lineWidth(0.5)
    .stroke('#c7c7cc')
  drawLine(
    pdf,
    say(print, 'page', { number: String(number) }),
    { x, y: y + height + 3 * MM, width },
    { size: 8, color: QUIET, align: 'center' },
  )
}

/** A page that says why nothing is on it. */
export function drawNothing(print: Print, word: PrintWord): void {
  beginListPage(print, 1)
  const { x, y, width } = listArea(print)
  drawLine(print.pdf, say(print, word), { x, y: y + 10 * MM, width }, { size: 11, color: QUIET, align: 'center' })
}
