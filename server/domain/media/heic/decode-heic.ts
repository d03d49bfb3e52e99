import { Worker } from 'node:worker_threads'
import { ProductError } from '#base/errors.ts'
import { sniffImage } from '../sniff-image.ts'
import { Turns } from '../turns.ts'
import type { HeicAnswer, RawPicture } from './heic-task.ts'

/** How far a picture may go. */
export interface HeicLimits {
  readonly pixels: number
  readonly milliseconds: number
}

/** A phone's picture of 24 million pixels fits, and takes half a gigabyte while it is decoded. */
export const HEIC_LIMITS: HeicLimits = { pixels: 25_000_000, milliseconds: 20_000 }

/** For what JavaScript takes; the decoder's own memory goes with the pixels. */
const THREAD_MEGABYTES = 128
const turns = new Turns(1)

/** Whether bytes are a picture of the kind that iPhones take, which no browser but Safari shows and sharp does not read. */
export function isHeic(bytes: Uint8Array): boolean {
  const mediaType = sniffImage(bytes)
  return mediaType === 'image/heic' || mediaType === 'image/heif'
}

/**
 * Decodes a HEIC picture, one at a time, in a thread that ends with it or when it takes too long. Throws `image-unreadable` and
 * `image-too-large`.
 */
export async function decodeHeic(bytes: Uint8Array, limits: HeicLimits = HEIC_LIMITS): Promise<RawPicture> {
  const answer = await turns.take(() => askThread(bytes, limits))
  if (answer.kind === 'picture') return answer
  if (answer.kind === 'unreadable') throw unreadable()
  const message = `The picture has more than ${limits.pixels / 1_000_000} million pixels.`
  throw new ProductError('image-too-large', message, { facts: { pixelLimit: limits.pixels } })
}

async function askThread(bytes: Uint8Array, { pixels, milliseconds }: HeicLimits): Promise<HeicAnswer> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
    workerData: { bytes, pixelLimit: pixels },
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
    // The decoder writes what it thinks of broken files.
    stdout: true,
    stderr: true,
  })
  const timer = setTimeout(() => void worker.terminate(), milliseconds)
  try {
    return await new Promise<HeicAnswer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', (error) => reject(unreadable(error)))
      worker.once('exit', () => reject(unreadable()))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function unreadable(cause?: unknown): ProductError {
  return new ProductError('image-unreadable', 'The picture is damaged, or takes too long to decode.', { cause })
}
