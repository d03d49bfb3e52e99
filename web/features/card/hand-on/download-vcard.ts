import { type Card, displayName, withoutHandling } from '@lazo/jscontact'
import { addressOf } from '#web/data/api/call.ts'
import type { OpenCard } from '#web/data/replica/open-card.ts'
import { photoOf } from '../photo/photo-of.ts'

/** Puts the shared card on the person's disk as a vCard, with its photo when that can be reached; own notes stay here. */
export async function downloadVcard({ shared }: Pick<OpenCard, 'shared'>): Promise<void> {
  const file = await vcardFile(shared)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** A card as a vCard file. */
export async function vcardFile(card: Card): Promise<File> {
  const { cardToVcard } = await import('@lazo/vcard')
  const text = cardToVcard(await withInlinePhoto(withoutHandling(card)), { version: '3.0' })
  return new File([text], fileNameOf(card), { type: 'text/vcard' })
}

/** Signs that a file system or a mail program may stumble over. */
const UNSAFE = /[\\/:*?"<>|\u0000-\u001f]+/g

function fileNameOf(card: Card): string {
  return `${displayName(card).replace(UNSAFE, ' ').trim().slice(0, 80) || 'contact'}.vcf`
}

async function withInlinePhoto(card: Card): Promise<Card> {
  const blobId = photoOf(card)
  const { media, ...rest } = card
  if (!media) return card
  const uri =
    blobId === null ? null : await readAsDataUri(addressOf(`/photos/${blobId}`, { size: '512', format: 'jpeg' }))
  return uri === null ? rest : { ...rest, media: { photo: { kind: 'photo', uri } } }
}

/** Offline the vCard goes without its photo. */
async function readAsDataUri(address: string): Promise<string | null> {
  const answer = await fetch(address, { credentials: 'same-origin' }).catch(() => null)
  if (!answer?.ok) return null
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:image/jpeg;base64,${btoa(text)}`
}
