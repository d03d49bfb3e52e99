/** A square of a picture, in parts of its width and height from 0 to 1. */
export interface Square {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The side of a photo as it is kept, in pixels: sharp on a fine screen, and small on a phone. */
const SIDE = 1024

/** Cuts a square out of a picture, and makes it no larger than a photo is kept. Rejects when the browser cannot. */
export async function cutPicture(picture: Blob, { x, y, width, height }: Square): Promise<Blob> {
  const bitmap = await createImageBitmap(picture)
  const [w, h] = [bitmap.width * width, bitmap.height * height]
  const side = Math.max(1, Math.round(Math.min(SIDE, Math.max(w, h))))
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser draws no pictures')
  // A photo is kept without transparency: behind a logo is white.
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, side, side)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(bitmap, bitmap.width * x, bitmap.height * y, w, h, 0, 0, side, side)
  bitmap.close()
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture cannot be kept'))), 'image/jpeg', 0.9)
  })
}
