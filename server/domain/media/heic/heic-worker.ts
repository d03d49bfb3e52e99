/** Decodes one HEIC picture in a thread of its own, and ends: what its decoder took of memory goes with it. */
import { parentPort, workerData } from 'node:worker_threads'
import libheif from 'libheif-js/wasm-bundle.js'
import type { HeicAnswer, HeicTask } from './heic-task.ts'

const { bytes, pixelLimit } = workerData as HeicTask

decode()

function decode(): void {
  const images = new libheif.HeifDecoder().decode(bytes)
  const image = images.find((one) => one.is_primary()) ?? images[0]
  if (!image) return answer({ kind: 'unreadable' })
  const width = image.get_width()
  const height = image.get_height()
  // The size is known before any memory is taken for it.
  if (width * height > pixelLimit) return answer({ kind: 'too-large' })
  const data = new Uint8ClampedArray(width * height * 4)
  image.display({ data, width, height }, (pixels) =>
    pixels
      ? answer({ kind: 'picture', width, height, rgba: new Uint8Array(data.buffer) })
      : answer({ kind: 'unreadable' }),
  )
}

function answer(told: HeicAnswer): void {
  parentPort?.postMessage(told, told.kind === 'picture' ? [told.rgba.buffer as ArrayBuffer] : [])
}
