import { lineOf } from '../lines/line-of.ts'
import { type PackedLine, packLine } from '../lines/pack-line.ts'
import { readStored, storedCardOf } from './read-stored.ts'
import { type ReplicaCard, resourceOf } from './replica-card.ts'
import type { CardWithLine } from './storage.ts'

/** The line of a card, packed. Pure. */
export function packedLine(card: ReplicaCard, region: string, isPending = false): PackedLine {
  return packLine(lineOf(resourceOf(card), { region, isPending }))
}

/** The id of the card of a packed line, which begins with it. Pure. */
export function idOfPacked(line: PackedLine): string {
  return line.slice(2, line.indexOf('"', 2))
}

/** The line of a card that is kept, packed. Pure. */
export function lineOfStored(json: string, region: string): PackedLine {
  return packedLine(readStored(json)!, region)
}

/** A card of the server as it is to be kept, with its line. Pure. */
export function withLine(card: ReplicaCard, region: string): CardWithLine {
  return { ...storedCardOf(card), line: packedLine(card, region) }
}
