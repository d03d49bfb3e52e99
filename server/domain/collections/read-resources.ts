import type { Actor } from '#base/actor.ts'
import { readTextRows } from '#store/collections/members-reader.ts'
import { together } from '#store/together.ts'
import type { Domain } from '../domain.ts'
import type { Collection } from './collection.ts'
import { deviceNotes } from './device-notes.ts'
import { findCollection } from './find-collection.ts'
import { findGroups, groupResource } from './groups/show-groups.ts'
import { orLost } from './guard/lost-collection.ts'
import { renderResources } from './rendering/render-resources.ts'
import type { Resource } from './resource.ts'
import { readSegment } from './segment.ts'

/** Which resources, and as what. */
export interface ResourcesAsked {
  readonly segment: string
  readonly names: readonly string[]
  /** Without it that in which the device sent the card, else 3.0: programs that speak 4.0 say so. */
  readonly version?: '3.0' | '4.0' | undefined
}

/**
 * Resources of a collection by their names, with their texts; names that are not there are left out, in a lost
 * book all of them. Throws `book-not-found`,
 * `sign-in-required`.
 */
export async function readResources(
  domain: Domain,
  actor: Actor,
  { segment, names, version }: ResourcesAsked,
): Promise<{ collection: Collection; found: Resource[] }> {
  const read = () => readThere(domain, actor, { segment, names, version })
  return orLost({ domain, actor, segment }, read, (collection) => ({ collection, found: [] }))
}

async function readThere(
  domain: Domain,
  actor: Actor,
  { segment, names, version }: ResourcesAsked,
): Promise<{ collection: Collection; found: Resource[] }> {
  return domain.store.read(actor, async (tx) => {
    const [collection, rows] = await together(
      findCollection(tx, segment),
      readTextRows(tx, readSegment(segment), { names }, version ?? null),
    )
    deviceNotes(domain).tellGiven(actor, collection, rows)
    const found = await renderResources(domain, tx, collection, { rows, version })
    const groups = rows.length < names.length ? await findGroups(tx, collection, names) : []
    return { collection, found: [...found, ...groups.map((group) => groupResource(collection, group, version))] }
  })
}
