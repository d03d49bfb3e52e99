import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import type { Domain } from '../../../domain.ts'
import { deleteResource } from '../../delete-resource.ts'
import { putResource } from '../../put-resource.ts'
import { readCollectionChanges } from '../../read-collection-changes.ts'
import { readResources } from '../../read-resources.ts'

/** A program that keeps a copy of one collection: it asks what changed, loads that, and writes with the ETags it knows. */
export class SyncedPhone {
  readonly domain: Domain
  readonly actor: Actor & { deviceId: string }
  readonly segment: string
  readonly version: '3.0' | '4.0'
  readonly held = new Map<string, { etag: string; text: string }>()
  #token: string | null = null

  constructor(
    domain: Domain,
    {
      actor,
      segment,
      version = '3.0',
    }: { actor: Actor & { deviceId: string }; segment: string; version?: '3.0' | '4.0' },
  ) {
    this.domain = domain
    this.actor = actor
    this.segment = segment
    this.version = version
  }

  /** Brings the copy up to date; gives the names that were told to be changed under another ETag, and those told gone that it had. */
  async sync(limit: number | null = null): Promise<{ changed: string[]; gone: string[] }> {
    const told = { changed: new Set<string>(), gone: new Set<string>() }
    for (let isTruncated = true; isTruncated; ) {
      const changes = await this.#readChanges(limit)
      isTruncated = changes.isTruncated
      this.#token = changes.token
      for (const name of changes.gone) if (this.held.delete(name)) told.gone.add(name)
      const names = changes.changed
        .filter(({ name, etag }) => this.held.get(name)?.etag !== etag)
        .map(({ name }) => name)
      const asked = { segment: this.segment, names, version: this.version }
      const { found } = names.length > 0 ? await readResources(this.domain, this.actor, asked) : { found: [] }
      for (const { name, etag, text } of found) this.held.set(name, { etag, text })
      for (const name of names) told.changed.add(name)
    }
    return { changed: [...told.changed], gone: [...told.gone] }
  }

  /** Puts a text under the ETag that the copy has of it; `*` where it has none. */
  async put(name: string, text: string): Promise<{ isNew: boolean; etag: string | null }> {
    const known = this.held.get(name)
    const condition = known ? { ifMatch: known.etag } : { ifNoneMatch: '*' }
    return putResource(this.domain, this.actor, { segment: this.segment, name, text, ...condition })
  }

  /** Deletes what the copy has under a name, as the copy has it. */
  async remove(name: string): Promise<void> {
    const { etag } = this.held.get(name)!
    await deleteResource(this.domain, this.actor, { segment: this.segment, name, ifMatch: etag })
    this.held.delete(name)
  }

  /** The groups of the copy by their names: of each the resource name, and the names of those of its members that the copy has. */
  groups(): Map<string, { name: string; members: string[] }> {
    const people = new Map(
      [...this.held.values()].map(({ text }) => [valuesOf(text, 'UID')[0]!, valuesOf(text, 'FN')[0]!]),
    )
    const groups = [...this.held].filter(([, { text }]) => /^(?:X-ADDRESSBOOKSERVER-)?KIND:group\r?$/m.test(text))
    return new Map(
      groups.map(([name, { text }]) => {
        const uids = [...valuesOf(text, 'X-ADDRESSBOOKSERVER-MEMBER'), ...valuesOf(text, 'MEMBER')]
        const members = uids.flatMap((uid) => people.get(uid.slice('urn:uuid:'.length)) ?? []).toSorted()
        return [valuesOf(text, 'FN')[0]!, { name, members }]
      }),
    )
  }

  async #readChanges(limit: number | null) {
    const asked = { segment: this.segment, limit }
    try {
      return await readCollectionChanges(this.domain, this.actor, { ...asked, since: this.#token })
    } catch (error) {
      if (!isProductError(error, 'start-over')) throw error
      this.held.clear()
      return readCollectionChanges(this.domain, this.actor, { ...asked, since: null })
    }
  }
}

/** The values of a property of a vCard, unfolded, without regard to parameters. */
export function valuesOf(text: string, property: string): string[] {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  return lines.filter((line) => /^[^:;]+/.exec(line)?.[0] === property).map((line) => line.slice(line.indexOf(':') + 1))
}
