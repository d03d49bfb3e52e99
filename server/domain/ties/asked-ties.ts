import type { OwnTies, TieStanding } from '@lazo/jscontact'
import { isoDay } from '@lazo/ties'
import { type OwnTerms, readOwnTerms } from '#store/ties/own-terms.ts'
import type { ReadTx } from '#store/transaction.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { readStands, type StandBasis } from './read-stands.ts'
import { type Standing, tellStanding } from './tell-standing.ts'

/** The actor's own ties in the form in which filters ask of them. */
export async function readAskedTies(tx: ReadTx, basis: StandBasis): Promise<OwnTies> {
  const stands = await readStands(basis, tx, null)
  const terms = await readTerms(tx, null)
  const standings = stands.stands.map((stand): [string, TieStanding] => {
    const { cardId } = stand.tie
    return [cardId, askedTie(tellStanding(stand, stands), terms.get(cardId))]
  })
  return { standings: new Map(standings), today: isoDay(stands.today) }
}

/** The actor's words of these ties, by card. */
export async function readTerms(tx: ReadTx, cardIds: readonly string[] | null): Promise<Map<string, OwnTerms>> {
  const terms = await readOwnTerms(tx, await reachOf(tx), cardIds)
  return new Map(terms.map((one) => [one.cardId, one]))
}

/** What filters ask of a tie. Warmth is told to one decimal, so that two who compute it say the same. Pure. */
export function askedTie({ stand, warmth, oneSided, lastContact }: Standing, terms: OwnTerms = NO_TERMS): TieStanding {
  const { tie, history, place, state } = stand
  return {
    rung: place.rung,
    warmth: Math.round(warmth.warmth * 10) / 10,
    state: state?.state ?? null,
    isFading: warmth.isFading,
    isKey: tie.isKey,
    isMarked: tie.isMarked,
    isResting: tie.isResting,
    closeness: tie.closeness,
    oneSided,
    forMe: terms.forMe,
    forThem: terms.forThem,
    met: terms.met,
    lastContact,
    interactions: history.talks,
    followUpOn: terms.followUpOn,
  }
}

const NO_TERMS: OwnTerms = {
  cardId: '',
  met: { channel: null, place: null, event: null, stage: null, introducerId: null },
  forMe: [],
  forThem: [],
  followUpOn: null,
}
