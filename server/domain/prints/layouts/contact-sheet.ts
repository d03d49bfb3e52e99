import type { Card } from '@lazo/jscontact'
import { emailLines, listedName, phoneLines, postalLines, workLine } from '../card-lines.ts'
import { drawPortrait } from '../page/draw-portrait.ts'
import { drawLines, LEADING, wrapText } from '../page/draw-text.ts'
import { MM } from '../page/pdf-page.ts'
import type { Layout, Print } from '../print.ts'
import { fillGrid } from './fill-grid.ts'
import { beginListPage, drawNothing, listArea } from './list-page.ts'

const CELL_HEIGHT = 31 * MM
const GAP = 7 * MM
const PORTRAIT = 19 * MM
const NAME = { size: 10.5, font: 'bold', align: 'start' } as const
const SMALL = { size: 7.6, align: 'start' } as const
const QUIET = { ...SMALL, color: '#6e6e73' }

/** Everybody with photo, work and how to reach them: two beside one another, eight under one another on A4. */
export const contactSheet: Layout = async function* (print, cards) {
  const area = listArea(print)
  const columns = area.width > 150 * MM ? 2 : 1
  const perPage = columns * Math.floor(area.height / CELL_HEIGHT)
  const width = (area.width - (columns - 1) * GAP) / columns
  const grid = { perPage, begin: (page: number) => beginListPage(print, page) }
  const drawn = yield* fillGrid(cards, grid, async (card, place) => {
    const x = area.x + (place % columns) * (width + GAP)
    const y = area.y + Math.floor(place / columns) * CELL_HEIGHT
    drawPortrait(print.pdf, card, await print.photoOf(card), { x, y, width: PORTRAIT })
    drawFacts(print, card, { x: x + PORTRAIT + 4 * MM, y, width: width - PORTRAIT - 4 * MM })
  })
  if (drawn === 0) drawNothing(print, 'nobody')
}

function drawFacts(print: Print, card: Card, place: { x: number; y: number; width: number }): void {
  const { pdf } = print
  const names = wrapText(pdf, listedName(print, card), place.width, { ...NAME, most: 2 })
  let y = place.y + drawLines(pdf, names, place, NAME)
  const works = wrapText(pdf, workLine(card), place.width, { ...QUIET, most: 2 })
  y += drawLines(pdf, works, { ...place, y }, QUIET)
  const phones = phoneLines(print, card).map(({ number, kind }) => [number, kind].filter(Boolean).join('  '))
  const address = wrapText(pdf, postalLines(print, card).join(', '), place.width, { ...SMALL, most: 2 })
  const facts = [...phones.slice(0, 2), ...emailLines(card).slice(0, 2), ...address]
  const room = Math.floor((place.y + CELL_HEIGHT - MM - y) / (SMALL.size * LEADING))
  drawLines(pdf, facts.slice(0, room), { ...place, y }, SMALL)
}
