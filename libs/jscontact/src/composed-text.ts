import type { Address, Name } from './types.ts'

/** Where a kind of name component stands when the card does not say; other kinds follow. */
const CUSTOMARY_ORDER = ['title', 'given', 'given2', 'surname', 'surname2', 'generation']
const EAST_ASIAN_ORDER = ['surname', 'surname2', 'given', 'given2']
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u

interface Part {
  kind: string
  value: string
}

/** The whole name: as it is given in full, else its components joined (RFC 9553 §2.2.1.1); empty when there are none. */
export function nameText(name: Name): string {
  if (name.full?.trim()) return name.full
  const parts = name.components ?? []
  return name.isOrdered ? joinOrdered(parts, name.defaultSeparator ?? ' ') : joinByCustom(parts)
}

/** The whole address: as it is given in full, else its components joined (RFC 9553 §2.5.1.1); empty when there are none. */
export function addressText(address: Address): string {
  if (address.full?.trim()) return address.full
  const parts = address.components ?? []
  return joinOrdered(parts, address.isOrdered ? (address.defaultSeparator ?? ' ') : ', ')
}

function joinOrdered(parts: readonly Part[], defaultSeparator: string): string {
  let text = ''
  let separator = ''
  for (const { kind, value } of parts) {
    if (kind === 'separator') separator = value
    else {
      text += separator + value
      separator = defaultSeparator
    }
  }
  return text.trim()
}

function joinByCustom(parts: readonly Part[]): string {
  if (parts.length && parts.every(({ value }) => EAST_ASIAN.test(value))) {
    return sortParts(parts, EAST_ASIAN_ORDER).join('')
  }
  const credentials = parts.filter(({ kind }) => kind === 'credential').map(({ value }) => value)
  const others = parts.filter(({ kind }) => kind !== 'credential')
  return [sortParts(others, CUSTOMARY_ORDER).join(' '), ...credentials].filter((text) => text.trim()).join(', ')
}

function sortParts(parts: readonly Part[], order: readonly string[]): string[] {
  const place = ({ kind }: Part): number => (order.includes(kind) ? order.indexOf(kind) : order.length)
  return [...parts].sort((one, other) => place(one) - place(other)).map(({ value }) => value)
}
