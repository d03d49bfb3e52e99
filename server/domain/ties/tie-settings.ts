import { defaultSettings, type TieSettings } from '@lazo/ties'

/** What a workspace decides about the rules of ties: those of the library, and how many items a day holds. */
export interface WorkspaceRules extends TieSettings {
  readonly brake: number
}

/** What holds where a workspace has decided nothing. */
const USUAL_RULES: WorkspaceRules = { ...defaultSettings, brake: 7 }

/** Decisions in the shape of the rules, as far as they were made; null takes one back. */
export type RuleChange = { readonly [name: string]: RuleChange | number | null | undefined }

/** The rules with decisions laid over them; what is no rule is passed over. Pure. */
export function applyRules(decided: Readonly<Record<string, unknown>>): WorkspaceRules {
  return lay(USUAL_RULES, decided) as WorkspaceRules
}

/** Decisions after a change: what is not said stays, and null makes it as usual again. Pure. */
export function mergeRules(was: Readonly<Record<string, unknown>>, change: RuleChange): Record<string, unknown> {
  const entries = Object.entries(change).map(([name, said]): [string, unknown] => {
    if (typeof said !== 'object' || said === null) return [name, said === undefined ? was[name] : said]
    const before = was[name]
    return [name, mergeRules(isRecord(before) ? before : {}, said)]
  })
  const merged = { ...was, ...Object.fromEntries(entries) }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null && value !== undefined))
}

function lay(usual: unknown, decided: unknown): unknown {
  if (typeof usual === 'number') return typeof decided === 'number' && Number.isFinite(decided) ? decided : usual
  if (!isRecord(usual)) return usual
  const own = isRecord(decided) ? decided : {}
  return Object.fromEntries(Object.entries(usual).map(([name, value]) => [name, lay(value, own[name])]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
