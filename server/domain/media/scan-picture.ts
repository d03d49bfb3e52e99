import { convertPhoto } from './convert-photo.ts'
import { loadSharp } from './load-sharp.ts'
import { scaling } from './scaling-turns.ts'

/** Letters of a business card are read best when the card is about so wide, in pixels. */
const WIDTH_TO_READ = 1_400

/** A photo of a business card as it is kept: upright, no larger than 2048 pixels, without metadata. Throws `image-unreadable`, `image-too-large`. */
export async function scanToKeep(bytes: Uint8Array): Promise<Buffer> {
  return (await convertPhoto(bytes)).bytes
}

/** A kept photo made ready for reading its letters: grey, with all the contrast there is, and letters large enough. Throws `image-unreadable`. */
export async function scanToRead(kept: Uint8Array): Promise<Buffer> {
  const sharp = await loadSharp()
  return scaling.take(() =>
    sharp(kept)
      .greyscale()
      .resize({ width: WIDTH_TO_READ, kernel: 'cubic' })
      .normalise({ lower: 2, upper: 98 })
      .png({ compressionLevel: 1 })
      .toBuffer(),
  )
}
