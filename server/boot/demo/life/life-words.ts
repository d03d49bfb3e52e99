import type { ContributionKind, FactKind, OutcomeKind } from '@lazo/ties'
import type { InboundFacts } from '#store/desk/inbound.ts'

/** Where people are met in the office's life: at work, or for their own sake. */
export type Circle = 'work' | 'own'

/** A medium of which the notes of the demonstration tell. */
export type ToldMedium = 'meeting' | 'call' | 'video-call' | 'email' | 'message' | 'event'

/** Something given or received, in a few words. */
export interface ToldGift {
  readonly kind: ContributionKind
  readonly text: string
}

/** Somebody who turned to the owner, some days ago; `revisitIn` where it was put off for so many days. */
interface Visitor {
  readonly kind: InboundFacts['kind']
  readonly name: string
  readonly organization: string
  readonly text: string
  readonly daysAgo: number
  readonly revisitIn?: number
}

/** An event so many days from now; negative lies in the past. */
interface ToldEvent {
  readonly name: string
  readonly place: string
  readonly inDays: number
}

/** What the owner wants of her network, begun and due so many days from now. */
export interface ToldObjective {
  readonly title: string
  readonly why: string
  readonly began: number
  readonly endsIn: number
  readonly budgetHours: number
  readonly target: { readonly kind: OutcomeKind; readonly count: number } | null
  readonly outcomes: readonly {
    readonly kind: OutcomeKind
    readonly text: string
    readonly daysAgo: number
    readonly amount: number | null
  }[]
}

/** What years of relations are told in: all texts of the owner's life with people. */
export interface LifeWords {
  readonly town: string
  readonly currency: string
  readonly talks: Readonly<Record<Circle, Readonly<Record<ToldMedium, readonly string[]>>>>
  readonly facts: Readonly<Record<FactKind, readonly string[]>>
  readonly given: readonly ToldGift[]
  readonly received: readonly ToldGift[]
  readonly forMe: readonly string[]
  readonly forThem: readonly string[]
  readonly closeness: Readonly<Record<Circle, readonly string[]>>
  readonly met: {
    readonly channels: readonly string[]
    readonly places: readonly string[]
    readonly stages: readonly string[]
  }
  /** Questions that wait for an answer, and what was received without thanks yet. */
  readonly questions: readonly string[]
  readonly unthanked: readonly ToldGift[]
  readonly promises: readonly string[]
  readonly steps: readonly string[]
  /** A correspondence on LinkedIn: each beginning, and what follows. */
  readonly openings: readonly string[]
  readonly answers: readonly string[]
  readonly events: readonly ToldEvent[]
  readonly strangers: readonly string[]
  readonly visitors: readonly Visitor[]
  readonly objectives: readonly ToldObjective[]
  readonly introductions: { readonly made: string; readonly asked: string }
  readonly cadences: readonly { readonly label: string; readonly idealDays: number; readonly maximumDays: number }[]
}
