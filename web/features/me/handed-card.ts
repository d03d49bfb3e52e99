import type { Card } from '@lazo/jscontact'

/** What stands on a visiting card. */
const PARTS = ['phones', 'emails', 'organizations', 'titles', 'addresses', 'links', 'onlineServices'] as const

type Entry = { readonly contexts?: Readonly<Record<string, unknown>> }

/** One's card as it is handed to others: name, work and ways to reach one; nothing that is marked as private. Pure. */
export function handedCard({ '@type': type, version, kind, name, ...card }: Card): Card {
  const parts = PARTS.map((part): [string, object] => [part, withoutPrivate(card[part])])
  const told = parts.filter(([, entries]) => Object.keys(entries).length > 0)
  const names = { ...(kind === undefined ? {} : { kind }), ...(name === undefined ? {} : { name }) }
  return { '@type': type, version, ...names, ...Object.fromEntries(told) }
}

function withoutPrivate(entries: object = {}): object {
  const open = Object.entries(entries as Record<string, Entry>).filter(([, { contexts }]) => !contexts?.['private'])
  return Object.fromEntries(open)
}
