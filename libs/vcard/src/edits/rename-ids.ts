import type { Card } from '@lazo/jscontact'
import { entriesAt } from '../convert/entry-family.ts'
import { setMember } from '../convert/set-member.ts'
import type { Renames } from './align-ids.ts'
import { isJsonMap, type JsonMap } from './same-spelling.ts'

/** Gives a card with other ids of its entries, and everything that refers to them. */
export function renameIds(card: Card, renames: Renames): Card {
  const changed = [...renames].filter(([, ids]) => ids.entries().some(([from, to]) => from !== to))
  if (changed.length === 0) return card
  const renamed = structuredClone(card)
  for (const [path, ids] of changed) renameIn(renamed, path, ids)
  const organizations = renames.get('organizations')
  for (const title of Object.values(renamed.titles ?? {})) {
    const id = title.organizationId && organizations?.get(title.organizationId)
    if (id !== undefined && id !== '') title.organizationId = id
  }
  for (const [language, patch] of Object.entries(renamed.localizations ?? {}))
    renamed.localizations![language] = renamePaths(patch, renames)
  return renamed
}

function renameIn(card: Card, path: string, ids: ReadonlyMap<string, string>): void {
  const steps = path.split('/')
  const name = steps.pop()!
  let holder: JsonMap = card as unknown as JsonMap
  for (const step of steps) holder = holder[step] as JsonMap
  const renamed = {}
  for (const [id, entry] of Object.entries(entriesAt(card, path))) setMember(renamed, ids.get(id) ?? id, entry)
  if (isJsonMap(holder)) holder[name] = renamed
}

function renamePaths(patch: JsonMap, renames: Renames): JsonMap {
  const paths = Object.entries(patch).map(([path, value]) => {
    for (const [map, ids] of renames) {
      if (!path.startsWith(`${map}/`)) continue
      const [id = '', ...rest] = path.slice(map.length + 1).split('/')
      return [[map, ids.get(id) ?? id, ...rest].join('/'), value] as const
    }
    return [path, value] as const
  })
  return Object.fromEntries(paths)
}
