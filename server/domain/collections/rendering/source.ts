import type { StoredText } from '#store/collections/members-reader.ts'

/** The text of a card as a device sent it. */
export interface StoredSource {
  /** Of the card as the text said it. */
  readonly revision: number
  readonly version: '3.0' | '4.0'
  readonly text: string
  /** Which blob stands where, when photos were taken out of the text. */
  readonly photos: unknown
}

/** The text that the device itself sent last; null when it sent none. Pure. */
export function sourceOf(row: StoredText): StoredSource | null {
  const { sourceRevision: revision, sourceVersion: version, sourceText: text, sourcePhotos: photos } = row
  return revision === null || version === null || text === null ? null : { revision, version, text, photos }
}
