import type { CardResource } from '@lazo/contract'
import type { Card } from '@lazo/jscontact'
import type { LineWithWords } from '../lines/card-line.ts'
import { lineOf } from '../lines/line-of.ts'

/** What of a card matters to a test; the rest is as plain as can be. */
export type SampleCard = Partial<Omit<CardResource, 'name'>> & {
  readonly id: string
  readonly name?: string | Card['name']
}

/** A card as `GET /cards/{id}` gives it. */
export function sampleCard({ id, name, ...rest }: SampleCard): CardResource {
  return {
    '@type': 'Card',
    version: '1.0',
    uid: `urn:x:${id}`,
    ...(name === undefined ? {} : { name: typeof name === 'string' ? { full: name } : name }),
    id,
    bookIds: ['b1'],
    revision: 1,
    right: 'manage',
    overlay: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...rest,
  } as CardResource
}

/** The line of such a card; numbers without prefix are Spanish. */
export function sampleLine(card: SampleCard): LineWithWords {
  return lineOf(sampleCard(card), { region: 'ES' })
}
