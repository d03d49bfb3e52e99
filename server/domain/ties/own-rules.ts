import { type LeapDayRule, OCCASION_KINDS, type OccasionKind, openZone, type TieContext, type Zone } from '@lazo/ties'
import { readSettingsRow } from '#store/settings/reader.ts'
import { readTieRules } from '#store/ties/rules.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { applyRules } from './tie-settings.ts'

const MOST_BRAKE = 50

/** The rules as they hold for one member: what the workspace decided, and what the member set for themselves. */
export interface OwnRules {
  readonly context: TieContext
  /** How many items "do today" holds. */
  readonly brake: number
  /** Occasions of which the member wants to hear of nobody. */
  readonly muted: ReadonlySet<OccasionKind>
  /** When those born on 29 February are congratulated in common years. */
  readonly leapDay: LeapDayRule
  /** The culture whose seasons the member's people keep where their card names no language; null for none. */
  readonly culture: 'es' | 'en' | null
}

/** The rules for the actor. */
export async function readOwnRules(tx: ReadTx, domain: Pick<Domain, 'zone' | 'language'>): Promise<OwnRules> {
  return ownRules(await readSettingsRow(tx), await readTieRules(tx), domain)
}

/** The same, given what the member set and what the workspace decided; what cannot be is as usual. Pure. */
function ownRules(
  own: Readonly<Record<string, unknown>>,
  decided: Readonly<Record<string, unknown>>,
  { zone, language }: Pick<Domain, 'zone' | 'language'>,
): OwnRules {
  const { brake, ...settings } = applyRules(decided)
  const { timeZone, todayBrake, mutedOccasions, culture, leapDay } = own
  const muted = Array.isArray(mutedOccasions) ? mutedOccasions : []
  return {
    context: { zone: zoneOf(timeZone) ?? zoneOf(zone) ?? zoneOf('UTC')!, settings },
    brake: isBrake(todayBrake) ? todayBrake : brake,
    muted: new Set(OCCASION_KINDS.filter((kind) => muted.includes(kind))),
    leapDay: leapDay === 'march-1' ? leapDay : 'february-28',
    culture: cultureOf(culture, language),
  }
}

function cultureOf(set: unknown, usual: 'es' | 'en'): OwnRules['culture'] {
  if (set === 'none') return null
  return set === 'es' || set === 'en' ? set : usual
}

function isBrake(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_BRAKE
}

const zones = new Map<string, Zone>()

/** Opened once: a zone remembers the offsets it asked for. */
function zoneOf(name: unknown): Zone | null {
  if (typeof name !== 'string') return null
  const known = zones.get(name)
  if (known !== undefined) return known
  const opened = tryOpen(name)
  if (opened) zones.set(name, opened)
  return opened
}

function tryOpen(name: string): Zone | null {
  try {
    return openZone(name)
  } catch {
    return null
  }
}
