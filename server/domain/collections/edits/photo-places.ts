/** Where in a text the BASE64 of a photo stood, and how it was folded. */
export interface PhotoPlace {
  /** In the text without photos. */
  readonly at: number
  readonly blobId: string
  readonly isScaled: boolean
  /** Characters before the first fold, between folds, and what a fold is. */
  readonly first: number
  readonly rest: number
  readonly fold: string
}

/** A photo that is to be taken out of a text. */
export interface PhotoInText {
  readonly blobId: string
  readonly isScaled: boolean
  readonly bytes: Buffer
}

/** A text without its photos. */
export interface TextWithoutPhotos {
  readonly text: string
  readonly places: readonly PhotoPlace[]
}

/** Takes photos out of a text, in their order; null when they could not be put back exactly. Pure. */
export function takeOutPhotos(text: string, photos: readonly PhotoInText[]): TextWithoutPhotos | null {
  let left = text
  const places: PhotoPlace[] = []
  for (const { bytes, ...photo } of photos) {
    const found = findFolded(left, bytes.toString('base64'))
    if (!found) return null
    const { length, ...place } = found
    left = left.slice(0, place.at) + left.slice(place.at + length)
    // One that is found before others moves them.
    for (const [i, other] of places.entries()) if (other.at > place.at) places[i] = { ...other, at: other.at - length }
    places.push({ ...place, ...photo })
  }
  const contents = new Map(photos.map(({ blobId, bytes }) => [blobId, bytes]))
  return putBackPhotos(left, places, (place) => contents.get(place.blobId) ?? null) === text
    ? { text: left, places }
    : null
}

/** Puts photos back into a text; null when one of them is no longer there. Pure. */
export function putBackPhotos(
  text: string,
  places: readonly PhotoPlace[],
  bytesOf: (place: PhotoPlace) => Buffer | null,
): string | null {
  let whole = text
  for (const place of [...places].sort((a, b) => b.at - a.at)) {
    const bytes = bytesOf(place)
    if (!bytes) return null
    whole = whole.slice(0, place.at) + foldAs(bytes.toString('base64'), place) + whole.slice(place.at)
  }
  return whole
}

function foldAs(base64: string, { first, rest, fold }: Pick<PhotoPlace, 'first' | 'rest' | 'fold'>): string {
  const lines = [base64.slice(0, first)]
  for (let at = first; at < base64.length; at += rest) lines.push(base64.slice(at, at + rest))
  return lines.join(fold)
}

/** So much of the BASE64 is looked for: less than any program puts on a line, with as little in common with other pictures as may be. */
const SOUGHT = 24

/** Finds BASE64 in a text, folded in one way throughout. */
function findFolded(
  text: string,
  base64: string,
): { at: number; length: number; first: number; rest: number; fold: string } | null {
  for (let at = text.indexOf(base64.slice(0, SOUGHT)); at >= 0; at = text.indexOf(base64.slice(0, SOUGHT), at + 1)) {
    const shape = shapeAt(text, at, base64)
    const folded = shape && foldAs(base64, shape)
    if (folded && text.startsWith(folded, at)) return { at, length: folded.length, ...shape }
  }
  return null
}

/** How a run of BASE64 that begins here seems to be folded. */
function shapeAt(text: string, at: number, base64: string): { first: number; rest: number; fold: string } | null {
  const head = text.slice(at, at + 2_000)
  const [begun = ''] = /^[A-Za-z0-9+/=]*/.exec(head)!
  if (begun.length >= base64.length || begun.length === head.length) return { first: base64.length, rest: 1, fold: '' }
  const match = /^((?:\r\n|\n|\r)[ \t]+)([A-Za-z0-9+/=]+)/.exec(head.slice(begun.length))
  return match ? { first: begun.length, rest: match[2]!.length, fold: match[1]! } : null
}
