import type { Card } from '@lazo/jscontact'
import { recipientLines } from '../card-lines.ts'
import type { Print } from '../print.ts'

/** The lines of those who have an address, each as often as copies are wanted. */
export async function* recipients(print: Print, cards: AsyncIterable<Card>): AsyncGenerator<readonly string[]> {
  for await (const card of cards) {
    const lines = recipientLines(print, card)
    for (let copy = 0; copy < print.request.options.copies && lines.length > 0; copy += 1) yield lines
  }
}
