import { displayName, isSameJson, mendText } from '@lazo/jscontact'
import { keepDefined, splitPersonalName } from '@lazo/normal'
import { ProductError } from '#base/errors.ts'
import type { InboundDetails, InboundFacts, InboundOrigin } from '#store/desk/inbound.ts'
import { prepareCard, requireKeepableSize } from '../contacts/prepare-card.ts'

/** The parts of a card that the desk knows of somebody. */
const DETAIL_PARTS = [
  'name',
  'organizations',
  'titles',
  'phones',
  'emails',
  'links',
  'onlineServices',
  'addresses',
  'lazo.app:custom',
] as const

const LONGEST_NAME = 300
const ANY_UID = 'urn:uuid:00000000-0000-7000-8000-000000000000'

/** What may be said otherwise of an entry; the rest stays. */
export type InboundChange = {
  readonly [Fact in 'kind' | 'state' | 'name' | 'text' | 'details' | 'revisitOn' | 'reason']?:
    | InboundFacts[Fact]
    | undefined
}

/** What an entry says of which nothing is known yet. */
export const NO_INBOUND: InboundFacts = {
  kind: 'other',
  state: 'new',
  name: '',
  text: null,
  details: {},
  revisitOn: null,
  reason: null,
  cardId: null,
  batchId: null,
  reading: null,
}

/** Where an entry comes from that somebody notes by hand. */
export const BY_HAND = { source: 'hand', bookId: null, eventId: null } as const satisfies Partial<InboundOrigin>

/**
 * What an entry says after a change. What is put off has a day, what is spam has a reason, and neither stays with another state.
 * Throws `input-invalid`, and `card-invalid` for details that no card holds. Pure.
 */
export function changeInboundFacts(was: InboundFacts, change: InboundChange): InboundFacts {
  const said = { ...was, ...keepDefined(change) }
  const state = change.state ?? (change.kind === 'spam' ? 'spam' : was.state)
  const usualKind = said.kind === 'spam' && state !== 'spam' ? 'other' : said.kind
  const details = change.details || change.name !== undefined ? checkDetails(detailsOf(was, change)) : was.details
  return {
    ...said,
    state,
    kind: state === 'spam' ? 'spam' : usualKind,
    details,
    name: nameOfDetails(details),
    text: textOf(said.text),
    revisitOn: state === 'planned' ? requireDay(said.revisitOn) : null,
    reason: state === 'spam' ? requireReason(said.reason) : null,
  }
}

/** The name that a person typed, taken apart. Pure. */
function nameOfText(typed: string): Pick<InboundDetails, 'name'> {
  const full = lineOf(typed)
  if (full === '') return {}
  const parts = Object.entries(splitPersonalName(full)) as [
    NonNullable<NonNullable<InboundDetails['name']>['components']>[number]['kind'],
    string,
  ][]
  const components = parts.map(([kind, value]) => ({ kind, value }))
  return { name: components.length > 0 ? { full, components } : { full } }
}

/** Details as they are kept: only parts that the desk knows, right as those of a card. Throws `card-invalid`. Pure. */
function checkDetails(given: InboundDetails): InboundDetails {
  const known = Object.fromEntries(
    DETAIL_PARTS.flatMap((part) => (given[part] === undefined ? [] : [[part, given[part]]])),
  ) as InboundDetails
  const { card } = prepareCard({ '@type': 'Card', version: '1.0', uid: ANY_UID, ...known }, () => ANY_UID)
  const { uid: _uid, '@type': _type, version: _version, ...details } = card
  requireKeepableSize(JSON.stringify(details))
  return details
}

/** What somebody is called by: their name, else what they work for, else how they are reached. Pure. */
function nameOfDetails(details: InboundDetails): string {
  if (Object.keys(details).length === 0) return ''
  return displayName({ '@type': 'Card', version: '1.0', ...details }).slice(0, LONGEST_NAME)
}

/** Whether two entries say the same. Pure. */
export function isSameInbound(one: InboundFacts, other: InboundFacts): boolean {
  return isSameJson(one, other)
}

/** The error for an entry that is not there, or not for this actor. */
export function inboundNotFound(): ProductError {
  return new ProductError('inbound-not-found', 'There is no such entry at the desk.')
}

function detailsOf(was: InboundFacts, { details, name }: InboundChange): InboundDetails {
  const given = details ?? was.details
  if (name === undefined) return given
  const { name: _, ...others } = given
  return { ...nameOfText(name), ...others }
}

function requireDay(day: string | null): string {
  if (day !== null) return day
  throw new ProductError('input-invalid', 'What is put off comes back on a day: say which.', {
    facts: { field: 'revisitOn' },
  })
}

function requireReason(typed: string | null): string {
  const reason = typed === null ? '' : lineOf(typed)
  if (reason !== '') return reason
  throw new ProductError('input-invalid', 'Say why this is spam.', { facts: { field: 'reason' } })
}

function textOf(typed: string | null): string | null {
  const text = typed === null ? '' : mendText(typed).value.trim()
  return text === '' ? null : text
}

function lineOf(typed: string): string {
  return mendText(typed).value.replaceAll(/\s+/gu, ' ').trim()
}
