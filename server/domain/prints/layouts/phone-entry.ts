import type { Card } from '@lazo/jscontact'
import { listedName, organizationLine, type PhoneLine } from '../card-lines.ts'
import { drawLines, LEADING, type TextPlace, textWidth, wrapText } from '../page/draw-text.ts'
import type { Pdf } from '../page/pdf.ts'
import { MM } from '../page/pdf-page.ts'
import { isRightToLeft } from '../page/text-runs.ts'
import type { Print } from '../print.ts'

/** The room under each entry, in points. */
export const ROW_GAP = 1.6 * MM

const NAME = { size: 8.6, align: 'start' } as const
const NUMBER = { size: 8.6, align: 'right' } as const
const SMALL = { size: 6.8, color: '#6e6e73' } as const
const KIND_WIDTH = 13 * MM
const KIND_GAP = 1.5 * MM
const NAME_GAP = 2 * MM
const NUMBER_WIDTH = 30 * MM
/** The most of an entry that its numbers may take from the name, in parts of their common width. */
const MOST_NUMBER = 0.6

/** What stands in a phone list for one card, broken into lines for its width; lengths in points. */
export interface PhoneEntry {
  readonly names: readonly string[]
  readonly organization: readonly string[]
  readonly numbers: readonly NumberLines[]
  readonly nameWidth: number
  readonly numberWidth: number
  readonly height: number
}

/** What of a print an entry needs. */
type Drawn = Pick<Print, 'pdf' | 'request'>

interface NumberLines {
  readonly number: readonly string[]
  readonly kind: readonly string[]
}

/** Shares the width between the name and the numbers: the numbers get what they need as far as it leaves a name room. */
export function measureEntry(print: Drawn, card: Card, phones: readonly PhoneLine[], width: number): PhoneEntry {
  const { pdf } = print
  const room = width - KIND_WIDTH
  const wanted = Math.max(NUMBER_WIDTH, ...phones.map(({ number }) => Math.ceil(textWidth(pdf, number, NUMBER))))
  const numberWidth = Math.min(wanted, room * MOST_NUMBER)
  const nameWidth = room - numberWidth - NAME_GAP
  const names = wrapText(pdf, listedName(print, card), nameWidth, { ...NAME, most: 4 })
  const organization = wrapText(pdf, organizationLine(card), nameWidth, { ...SMALL, most: 2 })
  const numbers = phones.map(({ number, kind }) => ({
    number: wrapText(pdf, number, numberWidth, { ...NUMBER, most: 4 }),
    kind: wrapText(pdf, kind, KIND_WIDTH - KIND_GAP, { ...SMALL, most: 4 }),
  }))
  const left = (names.length * NAME.size + organization.length * SMALL.size) * LEADING
  const right = numbers.reduce((sum, lines) => sum + numberHeight(lines), 0)
  return { names, organization, numbers, nameWidth, numberWidth, height: Math.max(left, right) + ROW_GAP }
}

/** Draws an entry with its upper left corner at a place, and the line that ends it. */
export function drawEntry(pdf: Pdf, entry: PhoneEntry, { x, y, width }: TextPlace): void {
  const { names, organization, numbers, nameWidth, numberWidth, height } = entry
  const below = y + drawLines(pdf, names, { x, y, width: nameWidth }, NAME)
  const align = isRightToLeft(names[0] ?? '') ? 'right' : 'left'
  drawLines(pdf, organization, { x, y: below, width: nameWidth }, { ...SMALL, align })
  const numberX = x + nameWidth + NAME_GAP
  const kindX = numberX + numberWidth + KIND_GAP
  let numberY = y
  for (const lines of numbers) {
    drawLines(pdf, lines.number, { x: numberX, y: numberY, width: numberWidth }, NUMBER)
    drawLines(pdf, lines.kind, { x: kindX, y: numberY + 1.6, width: KIND_WIDTH - KIND_GAP }, SMALL)
    numberY += numberHeight(lines)
  }
  const bottom = y + height - ROW_GAP / 2 - 0.6
  pdf
    .moveTo(x, bottom)
    .lineTo(x + width, bottom)
    .lineWidth(0.3)
    .stroke('#dcdce0')
}

function numberHeight({ number, kind }: NumberLines): number {
  return Math.max(number.length * NUMBER.size, kind.length * SMALL.size) * LEADING
}
