import { lineOf } from '../lines/line-of.ts'
import { readStored, storedCardOf } from './read-stored.ts'
import { type ReplicaCard, resourceOf } from './replica-card.ts'
import type { CardWithLine } from './storage.ts'

/** The line of a card as JSON. Pure. */
export function lineJson(card: ReplicaCard, region: string, isPending = false): string {
  return JSON.stringify(lineOf(resourceOf(card), { region, isPending }))
}

/** The line of a card that is kept, as JSON. Pure. */
export function lineOfStored(json: string, region: string): string {
  return lineJson(readStored(json)!, region)
}

/** A card of the server as it is to be kept, with its line. Pure. */
export function withLine(card: ReplicaCard, region: string): CardWithLine {
  return { ...storedCardOf(card), line: lineJson(card, region) }
}
