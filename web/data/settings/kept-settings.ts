import type { OutputOf, settings as settingsShape } from '@lazo/contract'
import { KEPT } from '../kept-names.ts'

/** What a member has set for themselves, the same in every browser. */
export type Settings = OutputOf<typeof settingsShape>

/** Settings that are to be different; null takes one away. */
export type SettingsChange = Readonly<Record<string, unknown>>

/** The settings of a member as this browser keeps them, with what the server has not heard yet. */
export interface KeptSettings {
  readonly memberId: string
  readonly settings: Settings
  /** What was changed here while the server could not be reached. */
  readonly waiting: SettingsChange
}

/** What this browser keeps of a member's settings; nothing of those of others. */
export function readKept(memberId: string): KeptSettings {
  const text = globalThis.localStorage?.getItem(KEPT.settings) ?? null
  const kept = text === null ? null : (JSON.parse(text) as KeptSettings)
  return kept?.memberId === memberId ? kept : { memberId, settings: {}, waiting: {} }
}

/** Keeps settings for the next start. */
export function keep(kept: KeptSettings): KeptSettings {
  globalThis.localStorage?.setItem(KEPT.settings, JSON.stringify(kept))
  return kept
}

/** Forgets whose settings they were. */
export function forgetSettings(): void {
  globalThis.localStorage?.removeItem(KEPT.settings)
}

/** The settings after a change that the server has still to hear. Pure. */
export function withChange(kept: KeptSettings, change: SettingsChange): KeptSettings {
  return { ...kept, settings: laidOver(kept.settings, change), waiting: { ...kept.waiting, ...change } }
}

/** The settings after the server told its own upon a change; what was changed again meanwhile goes on waiting. Pure. */
export function withTold(kept: KeptSettings, told: Settings, sent: SettingsChange): KeptSettings {
  const open = Object.entries(kept.waiting).filter(([name, value]) => !(name in sent) || sent[name] !== value)
  const waiting = Object.fromEntries(open)
  return { ...kept, settings: laidOver(told, waiting), waiting }
}

function laidOver(settings: Settings, change: SettingsChange): Settings {
  const all = Object.entries({ ...settings, ...change })
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as Settings
}
