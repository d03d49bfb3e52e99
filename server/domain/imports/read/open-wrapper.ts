import { isDeeper } from './is-deeper.ts'

type JsonObject = Readonly<Record<string, unknown>>

const WRAPPERS = new Set(['group', 'cardgroup', 'jscardgroup'])
/** More than any card has, and what is around it. */
const LEVELS = 80
const LISTS = ['entries', 'cards', 'items'] as const

/**
 * The cards of an object that drafts before RFC 9553 put around them: a list of cards, a group that names its members, or both. Null
 * when it is none of those. Pure.
 */
export function openWrapper(value: unknown): unknown[] | null {
  if (!isObject(value) || !WRAPPERS.has(String(value['@type']).toLowerCase()) || isDeeper(value, LEVELS)) return null
  const lists = LISTS.map((name) => value[name]).filter((list) => typeof list === 'object' && list !== null)
  const cards = lists.flatMap((list): unknown[] => Object.values(list as object))
  const group = groupOf(value, cards)
  return group === null ? cards : [...cards, group]
}

/** A wrapper with a name or with members is a group itself; what it says beside them stays with it. */
function groupOf(wrapper: JsonObject, cards: readonly unknown[]): JsonObject | null {
  const { '@type': _, name, title, card, members, entries: __, cards: ___, items: ____, ...rest } = wrapper
  const called = name ?? title
  if (called === undefined && members === undefined && cards.length > 0) return null
  const own = isObject(card) ? card : {}
  const shown = typeof called === 'string' ? { full: called } : called
  const named = shown === undefined ? {} : { name: shown }
  return { ...own, ...rest, ...named, '@type': 'Card', kind: 'group', members: members ?? uidsOf(cards) }
}

function uidsOf(cards: readonly unknown[]): Record<string, true> {
  const uids = cards.flatMap((card) => (isObject(card) && typeof card['uid'] === 'string' ? [card['uid']] : []))
  return Object.fromEntries(uids.map((uid) => [uid, true]))
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
