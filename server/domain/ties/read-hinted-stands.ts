import { hintsOn, isSeason } from '@lazo/ties'
import { type HintedTie, readHintedTies } from '#store/ties/own-ties.ts'
import type { ReadTx } from '#store/transaction.ts'
import { basisOf } from './own-histories.ts'
import { type OpenStands, standAll } from './read-stands.ts'
import type { Stand } from './stand.ts'

/** A tie of which today may ask something. */
export type HintedStand = Stand & { readonly tie: HintedTie }

/** The ties of a member of which today may ask something. */
export interface HintedStands extends OpenStands {
  readonly stands: readonly HintedStand[]
  /** How many ties there are beside these. */
  readonly others: number
}

/**
 * The actor's ties of which today may ask something, placed by the rules; the others are counted, and neither their history nor their card
 * is read. `named` are the cards that the actor's objectives name, `fresh` those of which there may be news.
 */
export async function readHintedStands(
  tx: ReadTx,
  open: OpenStands,
  { named, fresh }: { named: readonly string[]; fresh: readonly string[] },
): Promise<HintedStands> {
  const { rules, today, reach, labelled } = open
  const { ties, others } = await readHintedTies(tx, reach, {
    basis: basisOf(rules.context),
    hints: hintsOn(today),
    isSeason: isSeason(today),
    exchangeDays: rules.context.settings.ladder.conversationDays,
    labelled: [...labelled.keys()],
    named,
    fresh,
  })
  const cardIds = ties.map(({ cardId }) => cardId)
  return { ...open, stands: await standAll(tx, ties, cardIds, open), others }
}
