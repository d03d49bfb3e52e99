import type { Context, SetOf } from '@lazo/jscontact'
import type { ReadVersion, VcardVersion } from '../raw/vcard-version.ts'
import { parseMoment, writeMoment } from '../values/utc-moment.ts'
import type { ParamTaker } from './read/param-taker.ts'
import { setMember } from './set-member.ts'
import type { ParamList } from './write/param-list.ts'

/** A member of an entry that is a parameter in vCard, in both directions. */
export interface Facet<Entry> {
  read(params: ParamTaker, entry: Entry, version: ReadVersion): void
  write(entry: Entry, params: ParamList, version: VcardVersion): void
}

/** `pref` ⇄ PREF; in vCard 3.0 the best one is TYPE=pref. */
export const prefFacet: Facet<{ pref?: number }> = {
  read(params, entry) {
    const pref = Number(params.peek('PREF'))
    if (Number.isInteger(pref) && pref >= 1 && pref <= 100) {
      params.take('PREF')
      entry.pref = pref
    } else if (params.takeTypes((type) => type === 'pref').length) {
      entry.pref = 1
    }
  },
  write({ pref }, params, version) {
    if (pref === undefined) return
    if (version === '3.0' && pref === 1) params.addType('pref')
    else params.add('PREF', String(pref))
  },
}

/** Members of a set ⇄ values of TYPE, by the given pairs. */
export function typeFacet<Member extends string>(
  set: Member,
  pairs: { [type: string]: string },
): Facet<{ [member in Member]?: SetOf<string> }> {
  const types = Object.fromEntries(Object.entries(pairs).map(([type, value]) => [value, type]))
  return {
    read(params, entry) {
      for (const type of params.takeTypes((type) => Object.hasOwn(pairs, type))) {
        const members: SetOf<string> = entry[set] ?? {}
        setMember(members, pairs[type]!, true)
        setMember(entry, set, members)
      }
    },
    write(entry, params) {
      for (const value of Object.keys(entry[set] ?? {})) if (Object.hasOwn(types, value)) params.addType(types[value]!)
    },
  }
}

/** `contexts` ⇄ TYPE=home and TYPE=work. */
export const contextsFacet: Facet<{ contexts?: SetOf<Context> }> = typeFacet('contexts', {
  home: 'private',
  work: 'work',
})

/** `mediaType` ⇄ MEDIATYPE. */
export const mediaTypeFacet: Facet<{ mediaType?: string }> = {
  read(params, entry) {
    const mediaType = params.take('MEDIATYPE')
    if (mediaType?.trim()) entry.mediaType = mediaType
  },
  write({ mediaType }, params) {
    if (mediaType !== undefined) params.add('MEDIATYPE', mediaType)
  },
}

/** `listAs` ⇄ INDEX (RFC 6715 §3.1). */
export const indexFacet: Facet<{ listAs?: number }> = {
  read(params, entry) {
    const index = Number(params.peek('INDEX'))
    if (!Number.isSafeInteger(index) || index < 1) return
    params.take('INDEX')
    entry.listAs = index
  },
  write({ listAs }, params) {
    if (listAs !== undefined) params.add('INDEX', String(listAs))
  },
}

/** `created` ⇄ CREATED (RFC 9554 §4.3). */
export const createdFacet: Facet<{ created?: string }> = {
  read(params, entry) {
    const moment = parseMoment(params.peek('CREATED') ?? '')
    if (moment === null) return
    params.take('CREATED')
    entry.created = moment
  },
  write({ created }, params) {
    if (created !== undefined) params.add('CREATED', writeMoment(created, 'basic'))
  },
}
