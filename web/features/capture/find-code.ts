import { decodeQR } from 'qr/decode.js'

/** Codes are found in pictures of this width; larger ones only take longer. */
const WIDTH = 800

/** The text of the QR code in a picture; null when there is none that can be read. */
export function findCode(picture: HTMLVideoElement | ImageBitmap): string | null {
  const [width, height] =
    'videoWidth' in picture ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height]
  if (width === 0 || height === 0) return null
  const scale = Math.min(1, WIDTH / width)
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return decode(context.getImageData(0, 0, canvas.width, canvas.height))
}

/** The decoder throws where it finds nothing, which is the usual case. */
function decode(image: ImageData): string | null {
  try {
    return decodeQR(image)
  } catch {
    return null
  }
}
