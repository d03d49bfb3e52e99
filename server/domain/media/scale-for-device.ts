import { isProductError } from '#base/errors.ts'
import { DEVICE_VARIANT } from './device-variant.ts'
import { makeVariant, type ScaledPicture } from './make-variant.ts'
import { scaling } from './scaling-turns.ts'

/** The form in which devices are given a large photo; null for a picture that cannot be scaled here. */
export async function scaleForDevice(bytes: Uint8Array): Promise<ScaledPicture | null> {
  try {
    return await scaling.take(() => makeVariant(bytes, DEVICE_VARIANT))
  } catch (error) {
    if (isProductError(error, 'image-unreadable') || isProductError(error, 'image-too-large')) return null
    throw error
  }
}
