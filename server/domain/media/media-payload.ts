import type { Media } from '@lazo/jscontact'
import type { BlobContent } from '#store/blobs/writer.ts'
import type { Remark } from '../remark.ts'
import { dataUriSize, isDataUri, readDataUri } from './data-uri.ts'
import { sniffImage } from './sniff-image.ts'

/** The longest content of one entry that is kept. */
export const MEDIA_LIMIT = 50 * 1024 * 1024
/** What is no picture may stay in the card as it came up to this length of its URI. */
export const INLINE_LIMIT = 256 * 1024

/** What becomes of an entry of `media`: it stays as it is, its bytes are kept as a blob, or it is left out. */
export type MediaFate =
  | { readonly what: 'stays'; readonly warning?: Remark }
  | { readonly what: 'becomes-blob'; readonly content: BlobContent; readonly warning?: Remark }
  | { readonly what: 'left-out'; readonly warning: Remark }

const PICTURES: readonly string[] = ['photo', 'logo']

/** Decides what becomes of an entry of `media`. Pure; decodes at most one URI. */
export function decideMedia(entry: Media, path: string): MediaFate {
  if (!isDataUri(entry.uri)) return { what: 'stays' }
  if (dataUriSize(entry.uri) > MEDIA_LIMIT) {
    const facts = { path, megabytes: MEDIA_LIMIT / 1024 / 1024 }
    return { what: 'left-out', warning: { code: 'media-too-large', facts } }
  }
  const data = readDataUri(entry.uri)
  if (!data) return unreadable(entry, path)
  const image = sniffImage(data.bytes)
  if (image) return { what: 'becomes-blob', content: { bytes: data.bytes, mediaType: image, purpose: 'photo' } }
  const unknown: Remark = { code: 'media-unknown', facts: { path } }
  const warning = PICTURES.includes(entry.kind) ? { warning: unknown } : {}
  if (entry.uri.length <= INLINE_LIMIT) return { what: 'stays', ...warning }
  const mediaType = entry.mediaType ?? data.mediaType
  return { what: 'becomes-blob', content: { bytes: data.bytes, mediaType, purpose: 'file' }, ...warning }
}

function unreadable(entry: Media, path: string): MediaFate {
  const facts = { path }
  if (entry.uri.length <= INLINE_LIMIT) return { what: 'stays', warning: { code: 'media-unreadable', facts } }
  return { what: 'left-out', warning: { code: 'media-left-out', facts } }
}
