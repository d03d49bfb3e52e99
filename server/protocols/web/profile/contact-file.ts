import { profilePath } from '@lazo/contract'
import type { Card } from '@lazo/jscontact'
import { cardToVcard } from '@lazo/vcard'
import { writeDataUri } from '#domain/media/data-uri.ts'
import type { PublicProfile } from '#domain/profile/read-public-profile.ts'

/** The card of a public page as a file that every phone takes (vCard 3.0), with the photo in it and the address of the page. */
export async function writeContactFile(profile: PublicProfile, site: URL): Promise<string> {
  const { media: _, ...card } = profile.card
  const photo = await profile.openPhoto('512.jpeg')
  const page = { uri: new URL(profilePath(profile.slug), site).href }
  const whole: Card = {
    ...card,
    links: { ...card.links, 'public-page': page },
    ...(profile.bio === '' ? {} : { notes: { bio: { note: profile.bio } } }),
    ...(photo === null
      ? {}
      : { media: { photo: { kind: 'photo', uri: writeDataUri(photo.mediaType, await bytesOf(photo)) } } }),
  }
  return cardToVcard(whole, { version: '3.0' })
}

async function bytesOf({ bytes }: { bytes: AsyncIterable<Uint8Array> }): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(bytes))
}
