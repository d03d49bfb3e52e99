import { loadSharp } from './load-sharp.ts'
import { scaling } from './scaling-turns.ts'

/** So many points of each picture are compared, this square. */
const POINTS = 24
/** Saving a picture anew moves colours by less than this on the average, and no point by more than that, of 255. */
const MEAN_DIFFERENCE = 4
const LARGEST_DIFFERENCE = 56
/** Rounding to whole pixels moves the form of a small picture this much. */
const FORM_DIFFERENCE = 0.03

const PIXEL_LIMIT = 25_000_000

/** What a picture looks like from afar. */
export interface Look {
  readonly form: number
  readonly points: Buffer
}

/**
 * Says whether two pictures show the same, so that one is the other scaled or saved anew by some program. A cut or a retouch
 * makes another picture, and so does what cannot be opened. Pure.
 */
export function isSameLook(a: Look | null, b: Look | null): boolean {
  if (!a || !b || Math.abs(a.form / b.form - 1) > FORM_DIFFERENCE) return false
  let sum = 0
  let largest = 0
  for (const [i, value] of a.points.entries()) {
    const difference = Math.abs(value - b.points[i]!)
    sum += difference
    largest = Math.max(largest, difference)
  }
  return sum / a.points.length <= MEAN_DIFFERENCE && largest <= LARGEST_DIFFERENCE
}

/** How a picture looks; null for one that cannot be opened. Costs as much as opening it. */
export async function lookAt(bytes: Uint8Array): Promise<Look | null> {
  const sharp = await loadSharp()
  return scaling.take(async () => {
    try {
      const picture = sharp(bytes, { limitInputPixels: PIXEL_LIMIT, failOn: 'error' })
      const { autoOrient } = await picture.metadata()
      const points = await picture
        .autoOrient()
        .flatten({ background: 'white' })
        .toColourspace('srgb')
        .resize(POINTS, POINTS, { fit: 'fill' })
        .raw()
        .toBuffer()
      return { form: autoOrient.width / autoOrient.height, points }
    } catch {
      return null
    }
  })
}
