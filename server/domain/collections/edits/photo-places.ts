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

/** Finds BASE64 at the end of a property of a picture, folded in one way throughout. */
function findFolded(text: string, base64: string): Found | null {
  for (const { index } of text.matchAll(/^(?:[\w-]+\.)?(?:PHOTO|LOGO)[;:]/gim)) {
    const found = findIn(text.slice(index, endOfProperty(text, index)), base64)
    if (found) return { ...found, at: found.at + index }
  }
  return null
}

interface Found extends Pick<PhotoPlace, 'at' | 'first' | 'rest' | 'fold'> {
  readonly length: number
}

/** Where a property that begins at `start` ends: at the first line end that no blank follows (RFC 6350 §3.2). */
function endOfProperty(text: string, start: number): number {
  const end = /\r?\n(?![ \t])/g
  end.lastIndex = start
  return end.exec(text)?.index ?? text.length
}

function findIn(property: string, base64: string): Found | null {
  const fold = /\r?\n[ \t]+/.exec(property)?.[0] ?? ''
  const lines = fold === '' ? [property] : property.split(fold)
  let offset = lines.reduce((sum, line) => sum + line.length, 0) - base64.length
  let start = 0
  for (const [i, line] of lines.entries()) {
    if (offset < line.length)
      return foundAs(property, base64, {
        at: start + offset,
        first: line.length - offset,
        rest: lines[i + 1]?.length || 1,
        fold,
      })
    offset -= line.length
    start += line.length + fold.length
  }
  return null
}

function foundAs(property: string, base64: string, place: Omit<Found, 'length'>): Found | null {
  const folded = foldAs(base64, place)
  return property.slice(place.at) === folded ? { ...place, length: folded.length } : null
}
