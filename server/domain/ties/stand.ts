import {
  type CadencePlace,
  type ChosenCadence,
  chooseCadence,
  type Day,
  defaultSettings,
  foldHistory,
  type LadderPlace,
  openZone,
  placeOnLadder,
  stateOfCadence,
  type TieContext,
  type TieHistory,
} from '@lazo/ties'
import type { LabelCadence } from '#store/agenda/label-cadences.ts'
import type { LadderFacet, OwnTie } from '#store/ties/own-ties.ts'

/** A cadence by a label of the card, and since when it holds. */
export type HeldCadence = LabelCadence & { readonly since: Date }

/** A tie as the rules place it on a day. */
export interface Stand {
  readonly tie: OwnTie
  readonly history: TieHistory
  readonly place: LadderPlace
  readonly cadence: ChosenCadence | null
  /** From when the cadence counts where there was no real contact yet. */
  readonly cadenceSince: Day
  /** Null where nothing gives it a cadence. */
  readonly state: CadencePlace | null
}

/** What the rules are asked with. */
export interface Asked {
  readonly context: TieContext
  readonly today: Day
}

/** A tie with whom nothing happened. */
export const NO_HISTORY: TieHistory = foldHistory([], { zone: openZone('UTC'), settings: defaultSettings })

/** Places a tie by what is said of it and what happened. Pure. */
export function standOf(
  tie: OwnTie,
  { history, labels }: { history: TieHistory; labels: readonly HeldCadence[] },
  { context, today }: Asked,
): Stand {
  const place = placeOf(tie, history, context)
  const cadence = chooseCadence(
    {
      rung: place.rung,
      isKey: tie.isKey,
      own: tie.cadence && { ideal: tie.cadence.idealDays, maximum: tie.cadence.maximumDays },
      labels: labels.map(({ idealDays, maximumDays }) => ({ ideal: idealDays, maximum: maximumDays })),
    },
    context.settings,
  )
  const cadenceSince = context.zone.dayOf(beginOf(tie, cadence, labels).getTime())
  const since = history.realDays.findLast((day) => day <= today) ?? cadenceSince
  const state = cadence && stateOfCadence(cadence, since, today, context.settings)
  return { tie, history, place, cadence, cadenceSince, state }
}

/** How far a tie has come, by evidence alone. Pure. */
export function placeOf(
  facets: Pick<LadderFacet, 'facts' | 'heldAt' | 'isFromEvent' | 'trustedAt'>,
  history: TieHistory,
  { zone, settings }: TieContext,
): LadderPlace {
  const { facts, heldAt, isFromEvent, trustedAt } = facets
  const trustConfirmed = trustedAt && zone.dayOf(trustedAt.getTime())
  return placeOnLadder(history, { personalFacts: facts, heldAt, isAudience: isFromEvent, trustConfirmed }, settings)
}

/** Of a label since it has its cadence, else since something is said of the tie, else since there is the card. */
function beginOf(tie: OwnTie, cadence: ChosenCadence | null, labels: readonly HeldCadence[]): Date {
  const strictest = labels.find(
    ({ idealDays, maximumDays }) => idealDays === cadence?.ideal && maximumDays === cadence.maximum,
  )
  if (cadence?.source === 'label' && strictest && strictest.since > tie.cardSince) return strictest.since
  return tie.saidAt ?? tie.cardSince
}
