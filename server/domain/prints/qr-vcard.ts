import type { Card } from '@lazo/jscontact'
import { cardToVcard } from '@lazo/vcard'

/** A code of this many bytes is still read by the camera of a phone when it is as small as a stamp. */
const LONGEST = 420

type Entries<T> = { [id: string]: T } | undefined

/** What fits into a QR code of a card: name, work, and the first ways to reach somebody; less of them when it becomes too long. */
export function qrVcard(card: Card): string {
  for (const most of [3, 2, 1]) {
    const text = writeShort(card, most)
    if (new TextEncoder().encode(text).length <= LONGEST) return text
  }
  return writeShort({ ...card, organizations: {}, titles: {}, links: {} }, 1)
}

function writeShort(card: Card, most: number): string {
  const { name, organizations, titles, phones, emails, links } = card
  const short: Card = {
    '@type': 'Card',
    version: '1.0',
    uid: '',
    ...(name ? { name } : {}),
    ...first('organizations', organizations, 1),
    ...first('titles', titles, 1),
    ...first('phones', phones, most),
    ...first('emails', emails, most),
    ...first('links', links, 1),
  }
  // Cameras read the old version; of what only programs need, and of folds, nothing is kept.
  const lines = cardToVcard(short, { version: '3.0' }).replaceAll('\r\n ', '').split('\r\n')
  const plain = lines.filter((line) => !/^(?:UID|PRODID|REV|JSPROP|X-)/i.test(line))
  return plain.map((line) => line.replaceAll(/;(?:PROP-ID|DERIVED)=[^:;]*(?=[:;])/g, '')).join('\r\n')
}

function first<K extends string, T>(
  property: K,
  entries: Entries<T>,
  most: number,
): Partial<Record<K, { [id: string]: T }>> {
  const kept = Object.entries(entries ?? {}).slice(0, most)
  return kept.length === 0 ? {} : ({ [property]: Object.fromEntries(kept) } as Record<K, { [id: string]: T }>)
}
