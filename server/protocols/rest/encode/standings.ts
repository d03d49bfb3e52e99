import type { OutputOf, standing, standings } from '@lazo/contract'
import { PRESSURE_DAYS } from '#domain/interactions/read-pressure.ts'
import type { ListedStanding, readStanding } from '#domain/ties/read-standing.ts'

type CardStanding = Awaited<ReturnType<typeof readStanding>>

/** How one stands with the person of a card, as this door tells it. */
export function encodeStanding(told: CardStanding): OutputOf<typeof standing> {
  const { stand, warmth, rhythm, oneSided, firstContact, lastContact, bestKnownBy, pressure } = told
  const { tie, history, place, state } = stand
  return {
    cardId: tie.cardId,
    rung: place.rung,
    evidenced: place.evidenced,
    reasons: [...place.reasons],
    next: place.next && { rung: place.next.rung, asks: [...place.next.asks] },
    warmth: { value: warmth.warmth, reasons: [...warmth.reasons] },
    rhythm,
    isFading: warmth.isFading,
    cadence: encodeCadence(stand),
    state: state && { state: state.state, days: state.days },
    balance: history.balance,
    oneSided,
    firstContact,
    lastContact,
    contactDays: history.contactDays.length,
    bestKnownBy: bestKnownBy.map(({ memberId, name, rung }) => ({ member: { id: memberId, name }, rung })),
    pressure: { days: PRESSURE_DAYS, ...pressure },
  }
}

/** The same in short, for lists. */
export function encodeShortStanding(told: ListedStanding): OutputOf<typeof standings>['items'][number] {
  const { stand, rhythm, firstContact, asked: tie } = told
  const { history, place } = stand
  const { given, received, asked, minutes } = history.balance
  return {
    cardId: stand.tie.cardId,
    rung: tie.rung,
    evidenced: place.evidenced,
    warmth: tie.warmth,
    isFading: tie.isFading,
    isKey: tie.isKey,
    isMarked: tie.isMarked,
    isResting: tie.isResting,
    closeness: tie.closeness,
    cadence: encodeCadence(stand),
    state: tie.state,
    days: stand.state?.days ?? null,
    firstContact,
    lastContact: tie.lastContact,
    contactDays: history.contactDays.length,
    interactions: tie.interactions,
    rhythm: rounded(rhythm.days),
    given,
    received,
    asked,
    minutes,
    oneSided: tie.oneSided,
    met: tie.met,
    forMe: [...tie.forMe],
    forThem: [...tie.forThem],
    followUpOn: tie.followUpOn,
  }
}

function encodeCadence({ cadence }: ListedStanding['stand']) {
  return cadence && { idealDays: cadence.ideal, maximumDays: cadence.maximum, source: cadence.source }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
