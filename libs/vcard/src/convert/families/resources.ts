import type { Calendar, Directory, Link, SchedulingAddress } from '@lazo/jscontact'
import { entryFamily } from '../entry-family.ts'
import { contextsFacet, indexFacet, mediaTypeFacet, prefFacet } from '../facets.ts'
import { uriRow } from '../rows.ts'

const resourceFacets = [contextsFacet, prefFacet, mediaTypeFacet]

/** CALURI and FBURL ⇄ `calendars`. */
export const calendars = entryFamily<Calendar>({
  collection: 'calendars',
  hasLabel: true,
  rows: [
    uriRow({ property: 'CALURI', kind: 'calendar', facets: resourceFacets }),
    uriRow({ property: 'FBURL', kind: 'freeBusy', facets: resourceFacets }),
  ],
})

/** CALADRURI ⇄ `schedulingAddresses`. */
export const schedulingAddresses = entryFamily<SchedulingAddress>({
  collection: 'schedulingAddresses',
  hasLabel: true,
  rows: [uriRow({ property: 'CALADRURI', facets: [contextsFacet, prefFacet] })],
})

/** SOURCE and ORG-DIRECTORY ⇄ `directories`. */
export const directories = entryFamily<Directory>({
  collection: 'directories',
  hasLabel: true,
  rows: [
    uriRow({ property: 'SOURCE', kind: 'entry', facets: [...resourceFacets, indexFacet] }),
    uriRow({ property: 'ORG-DIRECTORY', kind: 'directory', facets: [...resourceFacets, indexFacet] }),
  ],
})

/** URL and CONTACT-URI ⇄ `links`. */
export const links = entryFamily<Link>({
  collection: 'links',
  hasLabel: true,
  rows: [
    uriRow({ property: 'URL', facets: resourceFacets }),
    uriRow({ property: 'CONTACT-URI', kind: 'contact', facets: resourceFacets }),
  ],
})
