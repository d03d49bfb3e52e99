import type { Sharp } from 'sharp'
import { ProductError } from '#base/errors.ts'
import { decodeHeic, isHeic } from './heic/decode-heic.ts'
import type { RawPicture } from './heic/heic-task.ts'
import { loadSharp, type SharpLibrary } from './load-sharp.ts'
import { type PhotoVariant, readVariantName } from './photo-variant.ts'

/** A scaled picture. */
export interface ScaledPicture {
  readonly mediaType: string
  readonly width: number
  readonly height: number
  readonly bytes: Buffer
}

/** The largest picture that is opened: a decompression bomb has more, a camera of a phone hardly ever. */
const PIXEL_LIMIT = 100_000_000
/** The largest that is opened when it cannot be read line by line: it then lies in memory as a whole, at four bytes a pixel and more. */
const WHOLE_PIXEL_LIMIT = 25_000_000
const QUALITY = 80

/** How large a picture becomes at most, in pixels of its longer side, and as what. */
interface Scale {
  readonly size: number
  readonly format: 'webp' | 'jpeg'
}

/** A picture in the form of a variant. Throws `image-unreadable` and `image-too-large`. */
export function makeVariant(bytes: Uint8Array, variant: PhotoVariant): Promise<ScaledPicture> {
  return scalePicture(bytes, readVariantName(variant))
}

/**
 * Scales a picture into a square, turned as its camera was held; never larger than it is, and without
 * its metadata (place, device). Throws `image-unreadable` and `image-too-large`.
 */
export async function scalePicture(bytes: Uint8Array, scale: Scale): Promise<ScaledPicture> {
  let pixelLimit = PIXEL_LIMIT
  const sharp = await loadSharp()
  const raw = isHeic(bytes) ? await decodeHeic(bytes) : null
  try {
    if (!raw && !(await isReadByLines(sharp, bytes))) pixelLimit = WHOLE_PIXEL_LIMIT
    const picture = raw ? openRaw(sharp, raw) : openBytes(sharp, bytes, pixelLimit)
    const { data, info } = await scaled(picture, scale).toBuffer({ resolveWithObject: true })
    return { mediaType: `image/${info.format}`, width: info.width, height: info.height, bytes: data }
  } catch (error) {
    throw explain(error, pixelLimit)
  }
}

/** Whether a picture is read line by line while it is scaled: not when it is interlaced, and a PNG not when it must be turned. */
async function isReadByLines(sharp: SharpLibrary, bytes: Uint8Array): Promise<boolean> {
  const { format, isProgressive, orientation = 1 } = await sharp(bytes).metadata()
  return !isProgressive && (format === 'jpeg' || (format === 'png' && orientation === 1))
}

function openBytes(sharp: SharpLibrary, bytes: Uint8Array, pixelLimit: number): Sharp {
  return sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'error', sequentialRead: true }).autoOrient()
}

function openRaw(sharp: SharpLibrary, { rgba, width, height }: RawPicture): Sharp {
  return sharp(rgba, { raw: { width, height, channels: 4 } })
}

function scaled(picture: Sharp, { size, format }: Scale): Sharp {
  const fitting = picture.resize(size, size, { fit: 'inside', withoutEnlargement: true })
  return format === 'webp'
    ? fitting.webp({ quality: QUALITY })
    : fitting.flatten({ background: 'white' }).jpeg({ quality: QUALITY })
}

function explain(cause: unknown, pixelLimit: number): ProductError {
  if (cause instanceof Error && cause.message.includes('pixel limit')) {
    const message = `The picture has more than ${pixelLimit / 1_000_000} million pixels.`
    return new ProductError('image-too-large', message, { facts: { pixelLimit }, cause })
  }
  return new ProductError('image-unreadable', 'The picture is damaged, or of a kind that cannot be scaled here.', {
    cause,
  })
}
