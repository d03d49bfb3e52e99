import { nameText } from './composed-text.ts'
import { entriesByPreference } from './preference.ts'
import type { Card } from './types.ts'

/**
 * Gives the one line a card is called by: its name, else a nickname, an organization, an e-mail address, an account, a
 * phone number, of each the preferred one; empty when it has none of these.
 */
export function displayName(card: Card): string {
  for (const read of SOURCES) {
    const text = read(card).find((candidate) => candidate?.trim())
    if (text) return text.trim().replace(/\s+/g, ' ')
  }
  return ''
}

const SOURCES: readonly ((card: Card) => (string | undefined)[])[] = [
  ({ name }) => (name ? [nameText(name)] : []),
  ({ nicknames }) => entriesByPreference(nicknames).map((nickname) => nickname.name),
  ({ organizations }) => Object.values(organizations ?? {}).map(({ name, units }) => name?.trim() || units?.[0]?.name),
  ({ emails }) => entriesByPreference(emails).map((email) => email.address),
  ({ onlineServices }) => entriesByPreference(onlineServices).map(({ user, uri }) => user?.trim() || uri),
  ({ phones }) => entriesByPreference(phones).map((phone) => phone.number.replace(/^tel:/i, '')),
]
