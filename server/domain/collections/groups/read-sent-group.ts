import { type RawCard, vcardToCard } from '@lazo/vcard'
import { LONGEST_KEYWORD } from '#store/groups/reader.ts'

/** A group as a device sent it. */
export interface SentGroup {
  readonly keyword: string
  /** The members as it names them. */
  readonly members: readonly string[]
}

/** Whatever a group has beside these belongs to a card and not to a label. */
const OF_A_LABEL: ReadonlySet<string> = new Set([
  'FN',
  'N',
  'UID',
  'REV',
  'PRODID',
  'KIND',
  'MEMBER',
  'X-ADDRESSBOOKSERVER-KIND',
  'X-ADDRESSBOOKSERVER-MEMBER',
])

/** Whether a vCard says that it is a group, as Apple's programs do in 3.0 and all do in 4.0. Pure. */
export function isSentGroup({ properties }: RawCard): boolean {
  return properties.some(
    ({ key, value }) => (key === 'KIND' || key === 'X-ADDRESSBOOKSERVER-KIND') && /^\s*group\s*$/i.test(value),
  )
}

/**
 * A group that says no more than a label can: a name that can be one, and members by their uids; null for one that has to be
 * kept as a card. Pure.
 */
export function readLabel(raw: RawCard): SentGroup | null {
  return raw.properties.every(({ key }) => OF_A_LABEL.has(key)) ? readGroup(raw) : null
}

/** The same of a group that is a label already: what else it says has no place. Null without a name that can be one. Pure. */
export function readGroup(raw: RawCard): SentGroup | null {
  const { card } = vcardToCard(raw, { newUid: () => '' })
  const keyword = (card.name?.full ?? '').trim().toWellFormed().replaceAll('\0', '')
  if (keyword === '' || keyword.length > LONGEST_KEYWORD) return null
  const members = Object.keys(card.members ?? {}).filter((uri) => uri.length <= 1_000 && !uri.includes('\0'))
  return { keyword, members: members.map((uri) => uri.toWellFormed()) }
}
