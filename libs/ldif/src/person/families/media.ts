import { type Card, isUri } from '@lazo/jscontact'
import { readBase64, writeBase64 } from '../../values/base64.ts'
import type { AttributeBag } from '../attribute-bag.ts'
import { addEntry, keepCustom } from '../card-draft.ts'
import type { AddValue, Family } from '../family.ts'

const CERTIFICATES = [
  ['usercertificate', 'application/pkix-cert'],
  ['usersmimecertificate', 'application/pkcs7-mime'],
] as const

const JPEG_URI = /^data:image\/jpe?g;base64,/i

/** Photos as `data:` URIs, and certificates. */
export const media: Family = {
  read(bag, { card }) {
    for (const bytes of photosIn(bag))
      addEntry(card, 'media', { kind: 'photo', uri: dataUri(imageType(bytes), bytes), mediaType: imageType(bytes) })
    for (const text of bag.texts('jpegphoto')) addPhotoByAddress(card, text)
    for (const [attribute, mediaType] of CERTIFICATES)
      for (const bytes of bag.bytes(attribute))
        addEntry(card, 'cryptoKeys', { uri: dataUri(mediaType, bytes), mediaType })
  },
  write(card, add) {
    for (const bytes of jpegsOf(card)) add('jpegPhoto', bytes)
    for (const { uri } of Object.values(card.cryptoKeys ?? {})) writeCertificate(uri, add)
  },
}

/** The bytes of a JPEG in a `data:` URI; null when it is none, or an empty one. */
export function jpegBytes(uri: string): Uint8Array | null {
  const start = JPEG_URI.exec(uri)?.[0].length
  const bytes = start === undefined ? null : readBase64(uri.slice(start))
  return bytes?.length ? bytes : null
}

/** The `data:` URI of a JPEG. */
export function jpegUri(bytes: Uint8Array): string {
  return dataUri('image/jpeg', bytes)
}

function jpegsOf({ media: all }: Card): Uint8Array[] {
  const photos = Object.values(all ?? {}).filter(({ kind }) => kind === 'photo')
  return photos.flatMap(({ uri }) => jpegBytes(uri) ?? [])
}

/** Active Directory keeps a small picture beside the large one. */
function photosIn(bag: AttributeBag): Uint8Array[] {
  const large = bag.bytes('jpegphoto')
  const small = bag.bytes('thumbnailphoto')
  return (large.length > 0 ? large : small).filter((bytes) => bytes.length > 0)
}

function addPhotoByAddress(card: Card, text: string): void {
  if (/^https?:/i.test(text) && isUri(text)) addEntry(card, 'media', { kind: 'photo', uri: text })
  else keepCustom(card, 'jpegPhoto', text)
}

function writeCertificate(uri: string, add: AddValue): void {
  const start = 'data:application/pkix-cert;base64,'
  if (uri.startsWith(start)) add('userCertificate;binary', readBase64(uri.slice(start.length)) ?? undefined)
}

function imageType(bytes: Uint8Array): string {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png'
  return bytes[0] === 0x47 && bytes[1] === 0x49 ? 'image/gif' : 'image/jpeg'
}

function dataUri(mediaType: string, bytes: Uint8Array): string {
  return `data:${mediaType};base64,${writeBase64(bytes)}`
}
