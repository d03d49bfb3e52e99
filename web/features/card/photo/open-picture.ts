import { ask } from '#web/data/api/call.ts'

/** The largest file that is looked at, in bytes. */
const LARGEST_FILE = 40 * 1024 * 1024

/** A picture that this browser can draw; null when neither it nor the server can read the file. Throws `OfflineError`. */
export async function openPicture(file: Blob): Promise<Blob | null> {
  if (file.size === 0 || file.size > LARGEST_FILE) return null
  if (await isDrawable(file)) return file
  // HEIC of phones, and whatever else the browser does not know, is turned by the server.
  const answer = await ask('POST', '/photos/conversions', { bytes: new Blob([file], { type: typeOf(file) }) })
  const picture = await answer.blob()
  return (await isDrawable(picture)) ? picture : null
}

/** The first picture among files or what was pasted; null when there is none. */
export function pictureOf(data: DataTransfer | null): File | null {
  return [...(data?.files ?? [])].find((file) => file.type.startsWith('image/') || HEIC.test(file.name)) ?? null
}

const HEIC = /\.(?:heic|heif|avif|webp|jpe?g|png|gif|bmp)$/i

/** Some systems do not know what a HEIC file is. */
function typeOf(file: Blob): string {
  return file.type || 'image/heic'
}

async function isDrawable(file: Blob): Promise<boolean> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  bitmap?.close()
  return bitmap !== null
}
