import type { Dice } from './dice.ts'
import { writePng } from './write-png.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** An ellipse, or the part of it above or below a height; all lengths are shares of the picture's side. */
interface Shape {
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
  readonly colour: Colour
  readonly above?: number
  readonly below?: number
}

const SIDE = 160
/** Points looked at per pixel and direction, for smooth edges. */
const FINENESS = 2

const BACKGROUNDS: readonly Colour[] = [
  [214, 230, 242],
  [242, 228, 210],
  [221, 238, 219],
  [240, 220, 226],
  [228, 224, 242],
  [245, 238, 205],
]
const SKINS: readonly Colour[] = [
  [250, 219, 196],
  [236, 188, 152],
  [214, 160, 120],
  [168, 112, 76],
  [120, 78, 54],
  [92, 58, 42],
]
const HAIRS: readonly Colour[] = [
  [40, 30, 26],
  [84, 56, 36],
  [134, 90, 50],
  [196, 154, 92],
  [150, 66, 40],
  [150, 150, 152],
  [222, 218, 212],
]
const CLOTHES: readonly Colour[] = [
  [44, 62, 96],
  [120, 44, 52],
  [54, 96, 78],
  [92, 92, 100],
  [196, 148, 62],
  [88, 60, 110],
  [40, 44, 52],
]
const DARK: Colour = [46, 38, 36]
const LIPS: Colour = [176, 84, 80]

/** Draws a simple portrait of nobody, as PNG. */
export function drawPortrait(dice: Dice, { isWoman }: { isWoman: boolean }): Buffer {
  const background = dice.pick(BACKGROUNDS)
  const shapes = portrait(dice, isWoman)
  const pixels = new Uint8Array(SIDE * SIDE * 3)
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) pixels.set(pixelAt(shapes, background, x, y), (y * SIDE + x) * 3)
  return writePng(SIDE, SIDE, pixels)
}

/** The shapes from the farthest to the nearest. */
function portrait(dice: Dice, isWoman: boolean): Shape[] {
  const tone = dice.between(0, SKINS.length - 1)
  const skin = SKINS[tone]!
  const hair = dice.pick(tone < 3 ? HAIRS : [HAIRS[0]!, HAIRS[0]!, HAIRS[1]!, HAIRS[5]!])
  const isLong = isWoman && dice.falls(0.7)
  const isBald = !isWoman && dice.falls(0.2)
  const top = 0.4 + dice.roll() * 0.03
  return [
    ...(isLong ? [{ x: 0.5, y: 0.47, rx: 0.25, ry: 0.34, colour: hair }] : []),
    { x: 0.5, y: 1.02, rx: 0.4, ry: 0.34, colour: dice.pick(CLOTHES) },
    { x: 0.5, y: 0.68, rx: 0.085, ry: 0.12, colour: shaded(skin) },
    { x: 0.5, y: 0.44, rx: 0.185, ry: 0.235, colour: skin },
    ...(isBald ? [] : [{ x: 0.5, y: 0.37, rx: 0.205, ry: 0.2, colour: hair, above: top - 0.06 }]),
    { x: 0.43, y: 0.45, rx: 0.018, ry: 0.022, colour: DARK },
    { x: 0.57, y: 0.45, rx: 0.018, ry: 0.022, colour: DARK },
    { x: 0.5, y: 0.535, rx: 0.06, ry: 0.032, colour: LIPS, below: 0.535 },
    ...(!isWoman && dice.falls(0.35) ? [{ x: 0.5, y: 0.58, rx: 0.165, ry: 0.1, colour: hair, below: 0.595 }] : []),
  ]
}

function pixelAt(shapes: readonly Shape[], background: Colour, x: number, y: number): Colour {
  const sum = [0, 0, 0]
  for (let i = 0; i < FINENESS ** 2; i += 1) {
    const px = (x + ((i % FINENESS) + 0.5) / FINENESS) / SIDE
    const py = (y + (Math.floor(i / FINENESS) + 0.5) / FINENESS) / SIDE
    const seen = shapes.findLast((shape) => holds(shape, px, py))?.colour ?? background
    for (const part of [0, 1, 2]) sum[part]! += seen[part]!
  }
  const [red, green, blue] = sum.map((part) => Math.round(part / FINENESS ** 2))
  return [red!, green!, blue!]
}

function holds({ x, y, rx, ry, above = 1, below = 0 }: Shape, px: number, py: number): boolean {
  return py <= above && py >= below && ((px - x) / rx) ** 2 + ((py - y) / ry) ** 2 <= 1
}

function shaded(colour: Colour): Colour {
  const [red, green, blue] = colour.map((part) => Math.round(part * 0.88))
  return [red!, green!, blue!]
}
