import { drawLines } from '../page/draw-text.ts'
import { addPage, MM } from '../page/pdf-page.ts'
import type { Layout } from '../print.ts'
import { LABEL_SHEETS, type LabelSheet } from '../sheets/label-sheets.table.ts'
import { PAPERS } from '../sheets/papers.table.ts'
import { fillGrid } from './fill-grid.ts'
import { fitLines } from './fit-lines.ts'
import { drawNothing } from './list-page.ts'
import { recipients } from './recipients.ts'

const PADDING = 4 * MM
/** Printers pull paper in a little askew. */
const EDGE = 1.5 * MM

/** Addresses on sheets of labels as shops sell them; who has no address gets none. */
export const addressLabels: Layout = async function* (print, cards) {
  const { pdf, request } = print
  const asked = request.options.sheet
  const sheet: LabelSheet = typeof asked === 'string' ? LABEL_SHEETS[asked] : asked
  const grid = {
    perPage: sheet.columns * sheet.rows,
    skip: request.options.skip,
    begin: () => addPage(pdf, PAPERS[sheet.paper]),
  }
  const drawn = yield* fillGrid(recipients(print, cards), grid, (lines, place) => {
    const corner = cornerOf(sheet, place)
    const width = sheet.label.width * MM - 2 * PADDING
    const height = sheet.label.height * MM - 2 * EDGE
    const fitting = fitLines(pdf, lines, { width, height, largest: 10, smallest: 5 })
    const y = corner.y + EDGE + (height - fitting.height) / 2
    drawLines(pdf, fitting.lines, { x: corner.x + PADDING, y, width }, fitting.style)
  })
  if (drawn === 0) drawNothing(print, 'nobody-address')
}

function cornerOf({ left, top, stepX, stepY, columns }: LabelSheet, place: number): { x: number; y: number } {
  return { x: (left + (place % columns) * stepX) * MM, y: (top + Math.floor(place / columns) * stepY) * MM }
}
