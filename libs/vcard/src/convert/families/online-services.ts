import type { OnlineService } from '@lazo/jscontact'
import { unescapeText } from '../../values/text.ts'
import { isUri, readUri } from '../../values/uri.ts'
import { type EntryRow, entryFamily } from '../entry-family.ts'
import { contextsFacet, type Facet, prefFacet } from '../facets.ts'
import type { Family } from '../family.ts'
import { looseValue, textValue, uriValue } from '../write/typed-value.ts'
import { messengerAliases, messengers } from './online-services.table.ts'

/** `service` ⇄ SERVICE-TYPE, which was X-SERVICE-TYPE before it was registered (RFC 9554 §4.9). */
const serviceFacet: Facet<OnlineService> = {
  read(params, entry) {
    const service = params.take('SERVICE-TYPE') ?? params.take('X-SERVICE-TYPE')
    if (service !== undefined) entry.service = service
  },
  write({ service }, params, version) {
    if (service !== undefined) params.add(version === '3.0' ? 'X-SERVICE-TYPE' : 'SERVICE-TYPE', service)
  },
}

/** `user` ⇄ USERNAME (RFC 9554 §4.10), unless the value of the property is the user. */
const userFacet: Facet<OnlineService> = {
  read(params, entry) {
    const user = params.take('USERNAME')
    if (user !== undefined && entry.user === undefined) entry.user = user
  },
  write({ user, uri }, params) {
    if (user !== undefined && uri !== undefined) params.add('USERNAME', user)
  },
}

const facets = [serviceFacet, userFacet, contextsFacet, prefFacet]

const impp: EntryRow<OnlineService> = {
  property: 'IMPP',
  types: ['uri', 'text'],
  facets,
  read: ({ value }) => ({ uri: readUri(value), vCardName: 'impp' }),
  write: ({ uri, vCardName }) => (vCardName?.toLowerCase() === 'impp' && uri !== undefined ? uriValue(uri) : null),
}

const socialProfile: EntryRow<OnlineService> = {
  property: 'SOCIALPROFILE',
  types: ['uri', 'text'],
  facets,
  read({ value, params }, _, { version }) {
    const type = params.find(({ key }) => key === 'VALUE')?.values[0]?.toLowerCase()
    const name = version === '4.0' ? {} : { vCardName: 'socialprofile' }
    const uri = readUri(value)
    return type === 'uri' || (type !== 'text' && isUri(uri)) ? { uri, ...name } : { user: unescapeText(value), ...name }
  },
  write({ uri, user, vCardName }, params, { version }) {
    if (version === '3.0' && vCardName?.toLowerCase() !== 'socialprofile') return null
    if (uri !== undefined && !isUri(uri)) params.add('VALUE', 'uri')
    return uri === undefined ? textValue(user ?? '') : uriValue(uri)
  },
}

/** Apple's form for an account that has no address of its own. */
const APPLE_USER = 'x-apple:'

/** Apple's X-SOCIALPROFILE: the service is a TYPE. */
const appleProfile: EntryRow<OnlineService> = {
  property: 'X-SOCIALPROFILE',
  types: ['uri', 'text'],
  facets: [contextsFacet, prefFacet],
  read({ value }, params) {
    const uri = readUri(value)
    const user = params.take('X-USER')
    const isUser = user !== undefined && uri === APPLE_USER + encodeURIComponent(user)
    const service = params.takeOneType((type) => !NOT_A_SERVICE.has(type))
    return { ...(service !== undefined && { service }), ...(user !== undefined && { user }), ...(!isUser && { uri }) }
  },
  write({ service, user, uri }, params, { version }) {
    if (version !== '3.0') return null
    if (service !== undefined) params.add('TYPE', service)
    if (user !== undefined) params.add('X-USER', user)
    return { type: 'unknown', raw: uriValue(uri ?? APPLE_USER + encodeURIComponent((user ?? '').toWellFormed())).raw }
  },
}

const NOT_A_SERVICE = new Set(['home', 'work', 'pref'])

function messengerRow(property: string, service: string, alias?: string): EntryRow<OnlineService> {
  const vCardName = property.toLowerCase()
  return {
    property: alias ?? property,
    types: ['text', 'uri'],
    facets: [contextsFacet, prefFacet],
    read: ({ value }) => ({ service, user: unescapeText(value), vCardName }),
    write(entry) {
      const isOwn = entry.vCardName?.toLowerCase() === vCardName && entry.service === service
      return isOwn && entry.uri === undefined ? looseValue(entry.user ?? '') : null
    },
  }
}

/** IMPP, SOCIALPROFILE, Apple's X-SOCIALPROFILE and the properties of single messengers ⇄ `onlineServices`. */
export const onlineServices: Family = entryFamily<OnlineService>({
  collection: 'onlineServices',
  hasLabel: true,
  rows: [
    ...messengers.map(([property, service]) => messengerRow(property, service)),
    impp,
    socialProfile,
    appleProfile,
    ...[...messengerAliases].map(([alias, property]) =>
      messengerRow(property, messengers.find(([name]) => name === property)![1], alias),
    ),
  ],
})
