import { keepDefined, organizationKey } from '@lazo/normal'
import type { Card, Id, KeptPosition, Organization, Title } from '../types.ts'
import type { Position } from './position.ts'

/**
 * A person's places in organizations: those held now in the order of the card, then those that were left, the latest
 * first. What a place is called now stands in `organizations` and `titles` alone. So when a program that knows no more
 * than these writes another employer over the old one, the old place becomes one that was left.
 */
export function positionsOf(card: Card): Position[] {
  const kept = Object.entries(card['lazo.app:positions'] ?? {})
  const matches = matchKept(card.organizations ?? {}, kept)
  const present = Object.entries(card.organizations ?? {}).map(([id, organization]) =>
    presentPosition(card, [id, organization], matches.get(id)),
  )
  const shown = new Set([...matches.values()].map(([id]) => id))
  const former = kept.filter(([id]) => !shown.has(id)).map(([id, position]) => formerPosition(id, position))
  return [...present, ...former.sort(byEnd)]
}

/** The titles and roles that belong to an entry of `organizations`: first those that name it; those that name none are of the first. */
export function titlesAt(card: Card, organizationId: Id): [id: Id, title: Title][] {
  const titles = Object.entries(card.titles ?? {})
  const own = titles.filter(([, title]) => title.organizationId === organizationId)
  const isFirst = Object.keys(card.organizations ?? {})[0] === organizationId
  return isFirst ? [...own, ...titles.filter(([, title]) => isLoose(card, title))] : own
}

/** Whether a title names no entry of `organizations`. */
export function isLoose({ organizations }: Card, { organizationId }: Title): boolean {
  return organizationId === undefined || !Object.hasOwn(organizations ?? {}, organizationId)
}

type Entry = [id: Id, position: KeptPosition]

/** By id while the name is the same, else by the name alone: some programs give the entries other ids. */
function matchKept(organizations: { [id: Id]: Organization }, kept: readonly Entry[]): Map<Id, Entry> {
  const matches = new Map<Id, Entry>()
  const open = new Set(kept.filter(([, { organizationId }]) => organizationId !== undefined))
  for (const isSame of [hasSameId, () => true]) {
    for (const [id, { name = '' }] of Object.entries(organizations)) {
      const found = [...open].find((one) => isSame(one, id) && hasSameName(one, name))
      if (!found || matches.has(id)) continue
      matches.set(id, found)
      open.delete(found)
    }
  }
  return matches
}

function hasSameId([, position]: Entry, id: Id): boolean {
  return position.organizationId === id
}

function hasSameName([, position]: Entry, name: string): boolean {
  return organizationKey(position.name ?? '') === organizationKey(name)
}

function presentPosition(card: Card, [id, organization]: [Id, Organization], match?: Entry): Position {
  const titles = titlesAt(card, id).map(([, title]) => title)
  const [keptId, { organizationUid, from, to } = {}] = match ?? [null]
  return {
    organizationId: id,
    keptId,
    name: organization.name ?? '',
    units: (organization.units ?? []).map((unit) => unit.name),
    ...keepDefined({
      title: titles.find(({ kind = 'title' }) => kind === 'title')?.name,
      role: titles.find(({ kind }) => kind === 'role')?.name,
      organizationUid,
      from,
      to,
    }),
  }
}

function formerPosition(keptId: Id, kept: KeptPosition): Position {
  const { name = '', units = [], title, role, organizationUid, from, to } = kept
  const known = keepDefined({ title, role, organizationUid, from, to })
  return { organizationId: null, keptId, name, units: units.map((unit) => unit.name), ...known }
}

/** The latest first; of what has no end, or only a year, as much as is known. */
function byEnd(one: Position, other: Position): number {
  const rank = ({ from, to }: Position): number => {
    const { year = 0, month = 0, day = 0 } = to ?? from ?? {}
    return (year * 100 + month) * 100 + day
  }
  return rank(other) - rank(one)
}
