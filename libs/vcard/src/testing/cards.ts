import type { Card } from '@lazo/jscontact'
import { cardToVcard, type WriteOptions } from '../convert/card-to-vcard.ts'
import { type ConvertedCard, vcardToCard } from '../convert/vcard-to-card.ts'
import type { RawCard } from '../raw/raw-card.ts'
import type { VcardVersion } from '../raw/vcard-version.ts'
import { readVcards } from '../read/read-vcards.ts'

/** Reads one card from its lines, without BEGIN, VERSION and END. */
export function rawOf(version: string, ...lines: string[]): RawCard {
  const text = ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n')
  const [read] = readVcards(new TextEncoder().encode(text))
  if (!read?.raw) throw new Error(`This is no card: ${text}`)
  return read.raw
}

/** Turns the lines of a vCard into a card with the uid `u`, if they tell none. */
export function convert(version: string, ...lines: string[]): ConvertedCard {
  return vcardToCard(rawOf(version, ...lines), { newUid: () => 'u' })
}

/** Gives the members that lines of a vCard make in a card, beside what every card has. */
export function cardOf(version: string, ...lines: string[]): Partial<Card> {
  const { '@type': _type, version: _version, uid, ...card } = convert(version, ...lines).card
  return uid === 'u' ? card : { uid: uid!, ...card }
}

/** Gives the unfolded lines that members of a card become, without those that every card has. */
export function linesOf(card: Partial<Card>, options: WriteOptions | VcardVersion): string[] {
  const whole = { '@type': 'Card', version: '1.0', uid: 'u', ...card } as const
  const text = cardToVcard(whole, typeof options === 'string' ? { version: options } : options)
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  return lines.filter((line) => !FRAME.has(line) && !line.startsWith('VERSION:'))
}

const FRAME = new Set(['BEGIN:VCARD', 'END:VCARD', '', 'FN:', 'N:;;;;', 'UID:u', 'UID;VALUE=text:u'])
