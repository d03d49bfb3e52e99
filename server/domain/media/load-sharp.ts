import type sharp from 'sharp'

/** The library, which opens a picture when it is called. */
export type SharpLibrary = typeof sharp

let loaded: Promise<SharpLibrary> | undefined

/** What opens and scales pictures, loaded when the first one comes: it takes 10 MB, and a server at rest has none to scale. */
export function loadSharp(): Promise<SharpLibrary> {
  loaded ??= prepareSharp()
  return loaded
}

async function prepareSharp(): Promise<SharpLibrary> {
  const { default: sharp } = await import('sharp')
  // Only what a contact's photo may be; above all no SVG or PDF, whose readers are large and open to attack.
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpegBuffer',
      'VipsForeignLoadPngBuffer',
      'VipsForeignLoadNsgifBuffer',
      'VipsForeignLoadWebpBuffer',
      'VipsForeignLoadTiffBuffer',
      'VipsForeignLoadHeifBuffer',
    ],
  })
  // A server answers many requests: one picture takes one core, and nothing of it stays in memory.
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
}
