import { drawLines } from '../page/draw-text.ts'
import { addPage, MM } from '../page/pdf-page.ts'
import type { Layout, Print } from '../print.ts'
import { ENVELOPES } from '../sheets/papers.table.ts'
import { fillGrid } from './fill-grid.ts'
import { fitLines } from './fit-lines.ts'
import { drawNothing } from './list-page.ts'
import { recipients } from './recipients.ts'

const MARGIN = 10 * MM
/** Machines of the post read the address where nothing else stands: below and to the right of the middle. */
const ADDRESS_LEFT = 0.45
const ADDRESS_TOP = 0.45

/** An envelope a page, with sender and address. */
export const envelopes: Layout = async function* (print, cards) {
  const { pdf, request } = print
  const size = ENVELOPES[request.options.envelope]
  const width = size.width * MM
  const height = size.height * MM
  const grid = { perPage: 1, begin: () => addPage(pdf, size) }
  const drawn = yield* fillGrid(recipients(print, cards), grid, (lines) => {
    drawSender(print, width * 0.4)
    const room = { width: width * (1 - ADDRESS_LEFT) - MARGIN, height: height * (1 - ADDRESS_TOP) - MARGIN }
    const box = { ...room, largest: 12, smallest: 7 }
    const fitting = fitLines(pdf, lines, box)
    drawLines(pdf, fitting.lines, { x: width * ADDRESS_LEFT, y: height * ADDRESS_TOP, width: box.width }, fitting.style)
  })
  if (drawn === 0) drawNothing(print, 'nobody-address')
}

function drawSender({ pdf, request }: Print, width: number): void {
  const fitting = fitLines(pdf, request.options.from, { width, height: 25 * MM, largest: 8, smallest: 6 })
  drawLines(pdf, fitting.lines, { x: MARGIN, y: MARGIN, width }, fitting.style)
}
