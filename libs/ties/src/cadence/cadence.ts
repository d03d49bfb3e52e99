import type { Day } from '../time/civil-day.ts'
import { because, type Reason } from '../words/reason.ts'
import type { Rung } from '../words/rung.ts'
import type { Cadence, TieSettings } from '../words/settings.ts'

/** From where a tie has its cadence. */
export type CadenceSource = 'tie' | 'label' | 'rung' | 'key'

/** A cadence and where it comes from. */
export interface ChosenCadence extends Cadence {
  readonly source: CadenceSource
}

/** What decides the cadence of a tie. */
export interface CadenceFacts {
  readonly rung: Rung
  readonly isKey: boolean
  /** The member's own choice for this tie; `none` for a tie that rests. */
  readonly own?: Cadence | 'none' | null
  /** Those of the labels and kinds of the card. */
  readonly labels?: readonly Cadence[]
}

/** The cadence of a tie: its own, else the strictest of its labels, else that of its rung; a key contact always has one. */
export function chooseCadence(
  { rung, isKey, own, labels = [] }: CadenceFacts,
  settings: TieSettings,
): ChosenCadence | null {
  if (own && own !== 'none') return { ...own, source: 'tie' }
  const { ofRung, ofKey } = settings.cadence
  if (own === 'none') return isKey ? { ...ofKey, source: 'key' } : null
  const [strictest] = labels.toSorted((one, other) => one.maximum - other.maximum || one.ideal - other.ideal)
  if (strictest) return { ideal: strictest.ideal, maximum: strictest.maximum, source: 'label' }
  const usual = ofRung[rung]
  if (usual) return { ...usual, source: 'rung' }
  return isKey ? { ...ofKey, source: 'key' } : null
}

/** How a tie stands against its cadence. */
export type CadenceState = 'warm' | 'due' | 'cooling' | 'dormant'

/** A tie against its cadence. */
export interface CadencePlace {
  readonly state: CadenceState
  readonly days: number
  readonly reason: Reason<CadenceState>
}

/**
 * The state of a cadence on a day: `warm` until the ideal has passed, `due` until the maximum has, `cooling` until three times that,
 * then `dormant`. `since` is the last real contact, or the day the cadence began where there was none.
 */
export function stateOfCadence(cadence: Cadence, since: Day, today: Day, settings: TieSettings): CadencePlace {
  const days = Math.max(0, today - since)
  const state = stateAfter(days, cadence, settings.cadence.dormant)
  return { state, days, reason: because(state, { days, ideal: cadence.ideal, maximum: cadence.maximum }) }
}

function stateAfter(days: number, { ideal, maximum }: Cadence, dormant: number): CadenceState {
  if (days <= ideal) return 'warm'
  if (days <= maximum) return 'due'
  return days <= dormant * maximum ? 'cooling' : 'dormant'
}
