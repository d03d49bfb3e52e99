import type { Tie, TieChange } from '#web/data/tells/tie.ts'

/** A tie as it is filled in: lists as lines, numbers as they are typed. */
export interface TieDraft {
  readonly isKey: boolean
  readonly isMarked: boolean
  readonly isTrusted: boolean
  readonly heldAt: NonNullable<Tie['heldAt']> | ''
  readonly closeness: string
  readonly ideal: string
  readonly maximum: string
  readonly event: string
  readonly place: string
  readonly channel: string
  readonly stage: string
  readonly introducerId: string | null
  readonly forMe: string
  readonly forThem: string
  readonly facts: Tie['facts']
  readonly networks: Tie['networks']
}

/** What the form shows first. Pure. */
export function draftOf(tie: Tie): TieDraft {
  const { met, cadence } = tie
  return {
    isKey: tie.isKey,
    isMarked: tie.isMarked,
    isTrusted: tie.isTrusted,
    heldAt: tie.heldAt ?? '',
    closeness: tie.closeness ?? '',
    ideal: cadence === null ? '' : String(cadence.idealDays),
    maximum: cadence === null ? '' : String(cadence.maximumDays),
    event: met.event ?? '',
    place: met.place ?? '',
    channel: met.channel ?? '',
    stage: met.stage ?? '',
    introducerId: met.introducerId,
    forMe: tie.forMe.join('\n'),
    forThem: tie.forThem.join('\n'),
    facts: tie.facts,
    networks: tie.networks,
  }
}

/** What the form says otherwise than the tie; empty when nothing. Pure. */
export function tieChangeOf(tie: Tie, draft: TieDraft): TieChange {
  const next = stateOf(draft)
  const isOther = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)
  const { met, ...facets } = next
  const metKeys = Object.keys(met) as (keyof typeof met)[]
  const otherMet = Object.fromEntries(metKeys.filter((key) => met[key] !== tie.met[key]).map((key) => [key, met[key]]))
  const keys = Object.keys(facets) as (keyof typeof facets)[]
  const other = Object.fromEntries(
    keys.filter((key) => isOther(facets[key], tie[key])).map((key) => [key, facets[key]]),
  )
  return { ...other, ...(Object.keys(otherMet).length > 0 ? { met: otherMet } : {}) } as TieChange
}

function stateOf(draft: TieDraft) {
  const { isKey, isMarked, isTrusted, introducerId } = draft
  const [event, place, channel, stage] = [draft.event, draft.place, draft.channel, draft.stage].map(lineOf)
  return {
    isKey,
    isMarked,
    isTrusted,
    heldAt: draft.heldAt === '' ? null : draft.heldAt,
    closeness: lineOf(draft.closeness),
    cadence: cadenceOf(draft),
    forMe: linesOf(draft.forMe),
    forThem: linesOf(draft.forThem),
    facts: draft.facts.filter(({ text }) => text.trim() !== ''),
    networks: draft.networks.filter(({ network }) => network.trim() !== ''),
    met: { event: event!, place: place!, channel: channel!, stage: stage!, introducerId },
  }
}

/** Who says only one number means twice as much at the latest, or half of it as the ideal. */
function cadenceOf({ ideal, maximum }: TieDraft): Tie['cadence'] {
  const [first, last] = [ideal, maximum].map((typed) => Number.parseInt(typed, 10))
  if (first! > 0) return { idealDays: first!, maximumDays: Math.max(first!, last! > 0 ? last! : first! * 2) }
  return last! > 0 ? { idealDays: Math.ceil(last! / 2), maximumDays: last! } : null
}

function lineOf(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim()
}

function linesOf(typed: string): string[] {
  return [...new Set(typed.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
}
