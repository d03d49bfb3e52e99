import { isId } from '#base/ids.ts'

const PREFIX = 'lazo:blob/'

/** How a card names a blob of its workspace. Never leaves the product: exports carry the bytes. */
export function blobUri(blobId: string): string {
  return `${PREFIX}${blobId}`
}

/** The blob that a URI of a card names, or null when it names none. */
export function blobIdOf(uri: string): string | null {
  const blobId = uri.startsWith(PREFIX) ? uri.slice(PREFIX.length) : ''
  return isId(blobId) ? blobId : null
}
