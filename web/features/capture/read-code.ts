import type { Card } from '@lazo/jscontact'

/** What a scanned code holds: a contact, or any other text. */
export type ScannedCode =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'text'; readonly text: string }

/** Reads the text of a code: a vCard or MeCard becomes a card. */
export async function readCode(text: string): Promise<ScannedCode> {
  const vcard = text.trim().toUpperCase().startsWith('MECARD:') ? vcardOfMecard(text.trim()) : text
  if (!/^\s*BEGIN:VCARD/i.test(vcard)) return { kind: 'text', text }
  const { readVcards, vcardToCard } = await import('@lazo/vcard')
  const [read] = readVcards(new TextEncoder().encode(vcard))
  if (!read?.raw) return { kind: 'text', text }
  return {
    kind: 'card',
    card: vcardToCard(read.raw, { newUid: () => 'urn:uuid:00000000-0000-4000-8000-000000000000' }).card,
  }
}

const PROPERTIES: Readonly<Record<string, string>> = {
  TEL: 'TEL',
  EMAIL: 'EMAIL',
  NOTE: 'NOTE',
  URL: 'URL',
  ORG: 'ORG',
  TITLE: 'TITLE',
  NICKNAME: 'NICKNAME',
}

/** A MeCard (NTT DoCoMo), as many phones write into codes, as a vCard. Pure. */
function vcardOfMecard(text: string): string {
  const fields = text
    .slice('MECARD:'.length)
    .split(/(?<!\\);/)
    .map((field) => /^([A-Z-]+):(.*)$/is.exec(field))
    .filter((found) => found !== null)
  const lines = fields.flatMap(([, name = '', value = '']) => lineOf(name.toUpperCase(), value))
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')
}

function lineOf(name: string, value: string): string[] {
  const plain = value.replace(/\\([;:,\\])/g, '$1')
  if (name === 'N') return [`N:${plain.split(',').map(escape).join(';')}`]
  if (name === 'ADR') return [`ADR:;;${escape(plain)};;;;`]
  if (name === 'BDAY' && /^\d{8}$/.test(plain)) return [`BDAY:${plain}`]
  return PROPERTIES[name] === undefined ? [] : [`${PROPERTIES[name]}:${escape(plain)}`]
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}
