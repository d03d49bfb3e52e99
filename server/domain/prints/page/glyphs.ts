import type { FontName, Pdf } from './pdf.ts'
import { needsShaping } from './text-runs.ts'

/** What of an opened font is needed here; pdfkit shows none of it, and measures a word by laying it out as a whole. */
interface OpenFont {
  readonly unitsPerEm: number
  hasGlyphForCodePoint(code: number): boolean
  glyphForCodePoint(code: number): Glyph
  layout(text: string, ...rest: unknown[]): PlacedGlyphs
}

interface Position {
  readonly xAdvance: number
}

/** Positions are changed by who gets them. */
interface PlacedGlyphs {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly Position[]
  readonly advanceWidth: number
}

const MOST_SHAPED = 1000

interface Glyph {
  readonly advanceWidth: number
}

const widths: Readonly<Record<FontName, Map<string, number>>> = { regular: new Map(), bold: new Map() }

/** Whether the font that is set has a glyph for a sign. */
export function hasGlyph(pdf: Pdf, sign: string): boolean {
  return openFont(pdf).hasGlyphForCodePoint(sign.codePointAt(0)!)
}

/** How wide a sign is in the font that is set, in parts of its size; remembered, since a print asks a million times. */
export function signWidth(pdf: Pdf, sign: string, font: FontName): number {
  const known = widths[font].get(sign)
  if (known !== undefined) return known
  const { unitsPerEm } = openFont(pdf)
  const width = openFont(pdf).glyphForCodePoint(sign.codePointAt(0)!).advanceWidth / unitsPerEm
  widths[font].set(sign, width)
  return width
}

/**
 * Lets the font that is set place the letters of writings that do not join them one by one. Its own way looks at every rule of
 * every writing, and takes ten times as long.
 */
export function placeLettersQuickly(pdf: Pdf): void {
  const font = openFont(pdf)
  const layout = font.layout.bind(font)
  const shaped = new Map<string, PlacedGlyphs>()
  font.layout = (text, ...rest) => {
    if (!needsShaping(text)) return placeSigns(font, text)
    // The same line is measured in one size after the other, and shaping it takes milliseconds.
    if (shaped.size > MOST_SHAPED) shaped.clear()
    const run = shaped.get(text) ?? layout(text, ...rest)
    shaped.set(text, run)
    const positions = run.positions.map((position) => ({ ...position }))
    return placed(run.glyphs, positions)
  }
}

function placeSigns(font: OpenFont, text: string): PlacedGlyphs {
  const glyphs = [...text].map((sign) => font.glyphForCodePoint(sign.codePointAt(0)!))
  return placed(
    glyphs,
    glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 })),
  )
}

/** Whoever gets the positions scales them, and expects the width of what they then are. */
function placed(glyphs: readonly Glyph[], positions: readonly Position[]): PlacedGlyphs {
  return {
    glyphs,
    positions,
    get advanceWidth() {
      return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
    },
  }
}

function openFont(pdf: Pdf): OpenFont {
  return (pdf as unknown as { _font: { font: OpenFont } })._font.font
}
