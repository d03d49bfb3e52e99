import { isHeic } from './heic/decode-heic.ts'
import { type ScaledPicture, scalePicture } from './make-variant.ts'
import { scaling } from './scaling-turns.ts'

/** The longer side of a photo that is converted, in pixels: enough to crop a face out of it. */
const CONVERTED_SIZE = 2048

/**
 * A picture of any kind that is known here as a JPEG that every browser shows, no larger than 2048 pixels, upright and without
 * its metadata. Keeps nothing. Throws `image-unreadable` and `image-too-large`.
 */
export async function convertPhoto(bytes: Uint8Array): Promise<ScaledPicture> {
  return scaling.take(() => scalePicture(bytes, { size: CONVERTED_SIZE, format: 'jpeg' }))
}

/** The bytes that are kept of a photo somebody gives: as they come, but of HEIC a JPEG, which every program shows. */
export async function photoToKeep(bytes: Uint8Array): Promise<Uint8Array> {
  return isHeic(bytes) ? (await convertPhoto(bytes)).bytes : bytes
}
