import { LEADING, type TextStyle, wrapText } from '../page/draw-text.ts'
import type { Pdf } from '../page/pdf.ts'

/** Lines in the size in which all of them fit. */
export interface FittingLines {
  readonly lines: readonly string[]
  readonly style: TextStyle
  readonly height: number
}

/** Room for lines, and in which sizes they may stand in it; in points. */
export interface TextBox {
  readonly width: number
  readonly height: number
  readonly largest: number
  readonly smallest: number
}

/** Texts in the largest size in which they fit a box, each in as many lines as it needs; in the smallest the last are cut. */
export function fitLines(
  pdf: Pdf,
  texts: readonly string[],
  box: TextBox,
  look: Pick<TextStyle, 'font' | 'color'> = {},
): FittingLines {
  const inSizes = sizesOf(box).map((size) => inSize(pdf, texts, box.width, { ...look, size, align: 'start' }))
  const fitting = inSizes.filter(({ height }) => height <= box.height)
  // A text without broken lines is read better, unless it is much smaller.
  const whole = fitting.find(({ lines, style }) => lines.length === texts.length && style.size >= box.largest * 0.75)
  return whole ?? fitting[0] ?? cut(inSizes.at(-1)!, box.height)
}

function sizesOf({ largest, smallest }: TextBox): number[] {
  return Array.from({ length: Math.floor((largest - smallest) * 2) + 1 }, (_, step) => largest - step / 2)
}

function inSize(pdf: Pdf, texts: readonly string[], width: number, style: TextStyle): FittingLines {
  const lines = texts.flatMap((text) => wrapText(pdf, text, width, style))
  return { lines, style, height: lines.length * style.size * LEADING }
}

/** What is left over stands behind the last line, which is drawn with an ellipsis. */
function cut({ lines, style }: FittingLines, room: number): FittingLines {
  const most = Math.max(1, Math.floor(room / (style.size * LEADING)))
  const shown = [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')]
  return { lines: shown, style, height: shown.length * style.size * LEADING }
}
