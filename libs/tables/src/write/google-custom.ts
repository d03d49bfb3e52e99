import type { Card } from '@lazo/jscontact'
import { entriesOf } from './entries.ts'
import type { LabelledValue } from './google-slots.ts'
import { factFields, taxFields } from './own-facts.ts'

/** What Google has no column for, as custom fields; our reader takes them for what they are. */
export function customFields(card: Card): LabelledValue[] {
  const accounts = entriesOf(card, 'onlineServices').filter(
    ([, { uri, user }]) => uri === undefined && user !== undefined,
  )
  const roles = entriesOf(card, 'titles').filter(([, { kind }]) => kind === 'role')
  return [
    field('Kinds of contact', members(card['lazo.app:contactKinds'])),
    field('Sectors', members(card['lazo.app:sectors'])),
    field('Connected on', card['lazo.app:connectedOn'] ?? ''),
    ...roles.map(([, { name }]) => field('Role', name)),
    ...[...factFields(Object.values(card.personalInfo ?? {})), ...taxFields(card)].map(({ label, text }) =>
      field(label, text),
    ),
    ...entriesOf(card, 'preferredLanguages').map(([, { language }]) => field('Language', language)),
    ...accounts.map(([, { service = 'Online', user = '' }]) => field(service, user)),
    ...Object.entries(card['lazo.app:custom'] ?? {}).map(([label, text]) => field(label, text)),
  ].filter(({ cells }) => cells[0] !== '')
}

function field(label: string, text: string): LabelledValue {
  return { label, isPreferred: false, cells: [text] }
}

function members(set: { [member: string]: true | undefined } | undefined): string {
  return Object.keys(set ?? {}).join('; ')
}
