import { type Card, displayName, type Name, nameText } from '@lazo/jscontact'
import { type ProgramFamily, programs } from './programs.table.ts'
import { isSameSpelling } from './same-spelling.ts'

/** The cards that a name is looked at in. */
interface NameSides {
  full: Card
  shown: Card
  sent: Card
  family: ProgramFamily
}

/** Gives the sent card without what its program made up of the name: parts of a name in full, or a name in full of parts. */
export function settleName({ full, shown, sent, family }: NameSides): Card {
  const { name: given = {} } = full
  const { name } = sent
  if (!name) return sent
  const hasMadeParts = isSame(given, name, 'full') && !given.components && isMadeOfWords(name, given.full)
  const partless = hasMadeParts ? { full: name.full! } : name
  const isOwnName = !isMadeUp({ full, shown, sent: { ...sent, name: partless }, family })
  return withName(sent, isOwnName ? partless : withFull(partless, given.full))
}

/** Whether the name in full says no more than the rest of the card. */
function isMadeUp({ full, shown, sent, family }: NameSides): boolean {
  const { full: text, ...parts } = sent.name!
  if (text === undefined || isSame(full.name ?? {}, sent.name!, 'full')) return false
  const { makesFullName } = programs[family]
  const isCopy = text === nameText(parts) || hasSameWords(text, partsOf(parts)) || hasSameWords(text, shownAs(sent))
  if (full.name?.full === undefined) return isCopy
  if (!makesFullName) return false
  const shownParts = shown.name?.components ?? []
  if (parts.components?.length) return isSameSpelling('components', parts.components, shownParts)
  // A company is shown under its name, which follows the organization only if it did before.
  return isCopy && shownParts.length === 0 && !hasSameWords(full.name.full, shownAs(shown))
}

/** What a list shows of a card that has no name. */
function shownAs(card: Card): string {
  const { name: _, ...nameless } = card
  return displayName(nameless)
}

function isSame(one: Name, other: Name, member: 'full'): boolean {
  return isSameSpelling(member, one[member], other[member])
}

function isMadeOfWords(name: Name, text: string | undefined): boolean {
  return text !== undefined && name.components !== undefined && hasSameWords(text, partsOf(name))
}

function partsOf({ components = [] }: Name): string {
  return components.map(({ value }) => value).join(' ')
}

function hasSameWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    text
      .split(/[\s,]+/)
      .filter(Boolean)
      .sort(),
  )
  return a!.length > 0 && isSameSpelling('', a, b)
}

function withFull(name: Name, full: string | undefined): Name {
  const { full: _, ...parts } = name
  return full === undefined ? parts : { ...parts, full }
}

function withName(card: Card, name: Name): Card {
  const { name: _, ...nameless } = card
  return Object.keys(name).length ? { ...nameless, name } : nameless
}
