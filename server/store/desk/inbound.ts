import type { Card } from '@lazo/jscontact'
import type { InboundTable } from '../schema/desk-tables.ts'

/** What is known of somebody who came in, as parts of a card without identity. */
export type InboundDetails = Omit<Partial<Card>, 'uid' | '@type' | 'version'>

/** What an entry of the desk says, and what became of it. */
export interface InboundFacts {
  readonly kind: InboundTable['kind']
  readonly state: InboundTable['state']
  readonly name: string
  readonly text: string | null
  readonly details: InboundDetails
  /** `YYYY-MM-DD`; of what is planned. */
  readonly revisitOn: string | null
  /** Of what is spam. */
  readonly reason: string | null
  readonly cardId: string | null
  /** What the last step did to cards. */
  readonly batchId: string | null
  readonly reading: InboundTable['reading']
}

/** Where an entry came from; that never changes. */
export interface InboundOrigin {
  readonly source: InboundTable['source']
  /** The book of the form it came by, whose managers see it. */
  readonly bookId: string | null
  /** Where it was met. */
  readonly eventId: string | null
  readonly receivedAt: Date
}

/** An entry of the desk as it is kept. */
export interface StoredInbound extends InboundFacts, InboundOrigin {
  readonly inboundId: string
  readonly memberId: string
  readonly createdAt: Date
  readonly editedAt: Date | null
}

/** What an entry was until it was changed. */
export interface StoredInboundVersion {
  readonly versionId: string
  readonly until: Date
  readonly state: InboundFacts
}

/** What an entry says, without where it came from. Pure. */
export function inboundFactsOf(entry: InboundFacts): InboundFacts {
  const { kind, state, name, text, details, revisitOn, reason, cardId, batchId, reading } = entry
  return { kind, state, name, text, details, revisitOn, reason, cardId, batchId, reading }
}
