import { type Card, entriesByPreference, isUri, type Link } from '@lazo/jscontact'
import { addEntry, keepCustom } from '../card-draft.ts'
import type { Family } from '../family.ts'

const MESSENGERS = [
  ['nsaimid', 'AIM'],
  ['jabberid', 'XMPP'],
] as const

const LINKS: readonly (readonly [attribute: string, contexts: NonNullable<Link['contexts']>])[] = [
  ['mozillaWorkUrl', { work: true }],
  ['mozillaHomeUrl', { private: true }],
]

/** mail, mozillaSecondEmail and what Active Directory lists under proxyAddresses. */
export const emails: Family = {
  read(bag, { card }) {
    const listed = bag.texts('proxyaddresses')
    const isMail = (text: string) => /^smtp:/i.test(text)
    const addresses = [...bag.texts('mail'), ...bag.texts('mozillasecondemail')]
    addresses.push(...listed.filter(isMail).map((text) => text.slice('smtp:'.length).trim()))
    for (const address of new Map(addresses.map((text) => [text.toLowerCase(), text])).values())
      if (address !== '') addEntry(card, 'emails', { address })
    for (const other of listed.filter((text) => !isMail(text))) keepCustom(card, 'proxyAddresses', other)
  },
  write(card, add) {
    const addresses = entriesByPreference(card.emails).map(({ address }) => address)
    for (const address of addresses) add('mail', address)
    // Thunderbird reads one address of each attribute.
    add('mozillaSecondEmail', addresses[1])
  },
}

/** labeledURI and the web addresses of Mozilla, and calendars. */
export const webAddresses: Family = {
  read(bag, { card }) {
    for (const [attribute, contexts] of LINKS)
      for (const text of bag.texts(attribute.toLowerCase()))
        addLink(card, [attribute, text], text, { contexts: { ...contexts } })
    for (const text of bag.texts('labeleduri')) {
      // A blank divides the address from its label (RFC 2079).
      const blank = text.search(/\s/)
      const label = blank < 0 ? '' : text.slice(blank).trim()
      addLink(card, ['labeledURI', text], blank < 0 ? text : text.slice(0, blank), label === '' ? {} : { label })
    }
    for (const uri of bag.texts('calcaluri')) addCalendar(card, uri, 'calendar')
    for (const uri of bag.texts('calfburl')) addCalendar(card, uri, 'freeBusy')
  },
  write(card, add) {
    for (const { uri, label, contexts } of entriesByPreference(card.links)) {
      const place = LINKS.find(([, asked]) => Object.keys(asked).every((context) => contexts?.[context as 'work']))
      if (place && label === undefined) add(place[0], uri)
      else add('labeledURI', label === undefined ? uri : `${uri} ${label}`)
    }
  },
}

/** Accounts at messengers that have an attribute. */
export const messengers: Family = {
  read(bag, { card }) {
    for (const [attribute, service] of MESSENGERS)
      for (const user of bag.texts(attribute)) addEntry(card, 'onlineServices', { service, user })
  },
  write(card, add) {
    for (const { service, user } of entriesByPreference(card.onlineServices))
      if (service?.toUpperCase() === 'AIM') add('nsAIMid', user)
  },
}

/** A web address may have been typed without its scheme, then there is a dot in it; what is none at all is kept as text. */
function addLink(
  card: Card,
  [attribute, whole]: readonly [string, string],
  text: string,
  more: Omit<Link, 'uri'>,
): void {
  const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(text)
  const uri = isWhole ? text : `http://${text}`
  if (/\s/.test(text) || !isUri(uri) || !(isWhole || text.includes('.'))) keepCustom(card, attribute, whole)
  else addEntry(card, 'links', { uri, ...more })
}

function addCalendar(card: Card, uri: string, kind: 'calendar' | 'freeBusy'): void {
  if (isUri(uri)) addEntry(card, 'calendars', { kind, uri })
  else keepCustom(card, kind === 'calendar' ? 'calCalURI' : 'calFBURL', uri)
}
