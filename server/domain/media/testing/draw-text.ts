import { createRequire } from 'node:module'
import sharp from 'sharp'

/** A line of text on a drawn picture; places and sizes in pixels. */
export interface DrawnText {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly size: number
  readonly face?: 'Sans' | 'Sans Bold' | 'Serif' | 'Serif Bold' | 'Sans Condensed'
  readonly colour?: string
}

/** What a picture is drawn on, and how it was photographed. */
export interface DrawnSheet {
  readonly width: number
  readonly height: number
  readonly paper?: string
  /** In degrees. */
  readonly turned?: number
  /** What lies around the paper. */
  readonly table?: string
  /** Noise of the camera, as a standard deviation of 255. */
  readonly noise?: number
  /** How far out of focus. */
  readonly blur?: number
  readonly marks?: readonly { left: number; top: number; width: number; height: number; colour: string }[]
}

const FILES = {
  Sans: 'DejaVuSans.ttf',
  'Sans Bold': 'DejaVuSans-Bold.ttf',
  Serif: 'DejaVuSerif.ttf',
  'Serif Bold': 'DejaVuSerif-Bold.ttf',
  'Sans Condensed': 'DejaVuSansCondensed.ttf',
} as const

/** Draws lines of text as a photo of a sheet of paper, a JPEG. The same input gives the same picture. */
export async function drawText(sheet: DrawnSheet, texts: readonly DrawnText[]): Promise<Buffer> {
  const { width, height, paper = '#ffffff', turned = 0, table = '#6d6a66', noise = 0, blur = 0, marks = [] } = sheet
  const blocks = marks.map(({ left, top, width: w, height: h, colour }) => ({
    input: { create: { width: w, height: h, channels: 3 as const, background: colour } },
    left,
    top,
  }))
  const layers = await Promise.all(texts.map(drawLine))
  const flat = await sharp({ create: { width, height, channels: 3, background: paper } })
    .composite([...blocks, ...layers])
    .png()
    .toBuffer()
  const laid = await sharp(flat)
    .rotate(turned, { background: table })
    .extend({ top: 50, bottom: 60, left: 70, right: 45, background: table })
    .png()
    .toBuffer()
  const focused = blur > 0 ? await sharp(laid).blur(blur).png().toBuffer() : laid
  return (noise > 0 ? await withNoise(focused, noise) : sharp(focused)).jpeg({ quality: 75 }).toBuffer()
}

async function drawLine({ text, left, top, size, face = 'Sans', colour = '#1c1c22' }: DrawnText) {
  const fontfile = createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${FILES[face]}`)
  const marked = `<span foreground="${colour}">${text.replaceAll('&', '&amp;')}</span>`
  const input = await sharp({ text: { text: marked, font: `DejaVu ${face} ${size}`, fontfile, rgba: true, dpi: 72 } })
    .png()
    .toBuffer()
  return { input, left, top }
}

/** Grain as cameras have it, the same at every run. */
async function withNoise(picture: Buffer, sigma: number) {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let state = 2_463_534_242
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  for (let at = 0; at < data.length; at += 1) {
    const grain = (next() + next() + next() - 1.5) * 2 * sigma
    data[at] = Math.max(0, Math.min(255, data[at]! + grain))
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
}
