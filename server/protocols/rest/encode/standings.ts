import type { OutputOf, standing, standings } from '@lazo/contract'
import { PRESSURE_DAYS } from '#domain/interactions/read-pressure.ts'
import type { listStandings, readStanding } from '#domain/ties/read-standing.ts'

type Standing = Awaited<ReturnType<typeof listStandings>>[number]
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
export function encodeShortStanding(told: Standing): OutputOf<typeof standings>['items'][number] {
  const { stand, warmth, rhythm, oneSided, firstContact, lastContact } = told
  const { tie, history, place, state } = stand
  const { given, received, asked, minutes } = history.balance
  return {
    cardId: tie.cardId,
    rung: place.rung,
    evidenced: place.evidenced,
    warmth: rounded(warmth.warmth),
    isFading: warmth.isFading,
    isKey: tie.isKey,
    isMarked: tie.isMarked,
    closeness: tie.closeness,
    cadence: encodeCadence(stand),
    state: state?.state ?? null,
    days: state?.days ?? null,
    firstContact,
    lastContact,
    contactDays: history.contactDays.length,
    rhythm: rounded(rhythm.days),
    given,
    received,
    asked,
    minutes,
    oneSided,
  }
}

function encodeCadence({ cadence }: Standing['stand']) {
  return cadence && { idealDays: cadence.ideal, maximumDays: cadence.maximum, source: cadence.source }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
