import { drawableText } from './drawable-text.ts'
import { signWidth } from './glyphs.ts'
import type { FontName, Pdf } from './pdf.ts'
import { chooseFont } from './pdf-page.ts'
import { isRightToLeft, needsShaping, textRuns } from './text-runs.ts'

/** How a line looks; lengths in points. */
export interface TextStyle {
  readonly font?: FontName
  readonly size: number
  readonly color?: string
  /** `start` is the side on which the line's own writing begins. */
  readonly align?: 'left' | 'right' | 'center' | 'start'
}

/** A place for a line: its upper left corner and how wide it may be, in points. */
export interface TextPlace {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Height of a line, in parts of its size. */
export const LEADING = 1.25
const INK = '#1d1d1f'
const ELLIPSIS = '…'

/** Draws one line, cut with an ellipsis where it would be too wide. Gives how wide it became, in points. */
export function drawLine(pdf: Pdf, text: string, place: TextPlace, style: TextStyle): number {
  setFont(pdf, style)
  pdf.fillColor(style.color ?? INK)
  const line = cutToWidth(pdf, drawableText(pdf, text), place.width, style)
  const runs = textRuns(line)
  const widths = runs.map((run) => widthOf(pdf, run.text, style))
  const width = widths.reduce((sum, one) => sum + one, 0)
  let x = place.x + shift(style.align ?? 'left', place.width - width, isRightToLeft(line))
  for (const [at, run] of runs.entries()) {
    // With features, even none, the font gets the whole piece at once, and can join and turn letters across words.
    pdf.text(run.text, x, place.y, { lineBreak: false, features: [] })
    x += widths[at]!
  }
  return width
}

/** Draws lines under one another; lines that `start` do so all on the side of the first. Gives the height they took, in points. */
export function drawLines(pdf: Pdf, lines: readonly string[], place: TextPlace, style: TextStyle): number {
  const start = isRightToLeft(lines[0] ?? '') ? 'right' : 'left'
  const aligned: TextStyle = style.align === 'start' ? { ...style, align: start } : style
  for (const [at, line] of lines.entries())
    drawLine(pdf, line, { ...place, y: place.y + at * style.size * LEADING }, aligned)
  return lines.length * style.size * LEADING
}

/**
 * A text in lines that are no wider than this, broken between words, and inside of words that are too long. Of at most `most`
 * lines the last holds all the rest, so that it is drawn with an ellipsis.
 */
export function wrapText(pdf: Pdf, text: string, width: number, style: TextStyle & { most?: number }): string[] {
  setFont(pdf, style)
  const lines: string[] = []
  let line = ''
  const words = drawableText(pdf, text).split(' ')
  for (const word of words.flatMap((one) => breakWord(pdf, one, width, style))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (
      line !== '' &&
      widthOf(pdf, longer, style) > width &&
      lines.length + 1 < (style.most ?? Number.POSITIVE_INFINITY)
    ) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** How wide a text would be on one line, in points. Needs no page. */
export function textWidth(pdf: Pdf, text: string, style: TextStyle): number {
  setFont(pdf, style)
  return widthOf(pdf, drawableText(pdf, text), style)
}

/** All that measuring needs; there may be no page yet that could take a colour. */
function setFont(pdf: Pdf, { font = 'regular', size }: TextStyle): void {
  chooseFont(pdf, font)
  pdf.fontSize(size)
}

/** In points, in the font that is set. Letters that join are measured as they are drawn, others one by one. */
function widthOf(pdf: Pdf, text: string, { size, font = 'regular' }: TextStyle): number {
  if (needsShaping(text)) return pdf.widthOfString(text, { features: [] })
  let width = 0
  for (const sign of text) width += signWidth(pdf, sign, font)
  return width * size
}

function shift(align: NonNullable<TextStyle['align']>, room: number, isTurned: boolean): number {
  if (align === 'center') return room / 2
  return align === 'right' || (align === 'start' && isTurned) ? room : 0
}

function cutToWidth(pdf: Pdf, text: string, width: number, style: TextStyle): string {
  if (widthOf(pdf, text, style) <= width) return text
  const signs = [...text]
  let low = 0
  let high = signs.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (widthOf(pdf, signs.slice(0, middle).join('') + ELLIPSIS, style) <= width) low = middle
    else high = middle - 1
  }
  return signs.slice(0, low).join('').trimEnd() + ELLIPSIS
}

function breakWord(pdf: Pdf, word: string, width: number, style: TextStyle): string[] {
  if (widthOf(pdf, word, style) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const sign of word) {
    if (piece !== '' && widthOf(pdf, piece + sign, style) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece]
}
