import { normalEmail, phoneKey, profileKey } from '@lazo/normal'
import type { Card, OnlineService, Phone } from '../types.ts'
import { uidKey } from '../uid-key.ts'
import type { CardHandle } from './card-index.ts'
import { taxIdsOf } from './tax-id.ts'

/** A URI that names a person at a host, such as `sip:` or `xmpp:`: its digits are no phone number. */
const OTHER_SCHEME = /^(?!tel:|sms:|callto:|fax:|whatsapp:)[a-z][a-z0-9+.-]*:/i

/** Gives what identifies the contact, each handle once; `region` is the country national phone numbers are read in. */
export function readHandles(card: Card, region: string): CardHandle[] {
  const handles = [
    ...Object.values(card.emails ?? {}).map(({ address }) => handle('email', normalEmail(address)?.key, address)),
    ...Object.values(card.phones ?? {}).map((phone) => phoneHandle(phone, region)),
    ...Object.values(card.onlineServices ?? {}).flatMap(serviceHandles),
    ...Object.values(card.links ?? {}).map(({ uri }) => profileHandle(uri)),
    ...taxIdsOf(card).map(({ read, typed }) => handle('taxid', read.normal, typed)),
    card.uid === undefined ? null : handle('uid', uidKey(card.uid), card.uid),
  ]
  return onlyOnce(handles.filter((one) => one !== null))
}

function handle(kind: CardHandle['kind'], key: string | null | undefined, typed: string): CardHandle | null {
  return key ? { kind, key, typed } : null
}

function phoneHandle({ number }: Phone, region: string): CardHandle | null {
  return OTHER_SCHEME.test(number) ? null : handle('phone', phoneKey(number, region), number)
}

function serviceHandles({ uri, user, service }: OnlineService): (CardHandle | null)[] {
  return [uri, user].map((typed) => (typed ? profileHandle(typed, service) : null))
}

function profileHandle(typed: string, service?: string): CardHandle | null {
  const profile = profileKey(typed, service)
  return profile ? handle('profile', `${profile.service}:${profile.key}`, typed) : null
}

function onlyOnce(handles: CardHandle[]): CardHandle[] {
  return [...new Map(handles.map((one) => [`${one.kind} ${one.key}`, one])).values()]
}
