import { areaUnderCurve } from '../evaluation/auc.ts'
import { placeOnLadder } from '../ladder/ladder.ts'
import type { TieContext } from '../tie/fold-history.ts'
import type { TieHistory } from '../tie/tie-history.ts'
import type { TieSettings } from '../words/settings.ts'
import { rhythmOf } from './rhythm.ts'
import { depthOf, freshnessOf, silenceOf } from './warmth.ts'

/** What the network itself has taught: its ties as they were at a moment (milliseconds), and which of them have gone on since. */
export interface Lesson {
  readonly at: number
  /** How long it was seen which went on, in days; what takes less than 90 teaches less. */
  readonly days: number
  readonly ties: readonly { readonly history: TieHistory; readonly wentOn: boolean }[]
}

const FORGETTING = [0.25, 0.5, 1]
const COOLING = [0.5, 1, 2, 4, 8]
const USUAL_GAPS = [4, 64]
const PATIENCE = [0.3, 1, 3]
type Calibrated = Pick<TieSettings['warmth'], 'forgetting' | 'cooling' | 'patience' | 'usualGaps'>

/** More ties of one outcome than that teach no more and take longer. */
const MOST_OUTCOMES = 3000
/** How many of the candidates that foretold best are followed. */
const BEST = 9
/** How far the settings go at most towards what was learned: a season ends, and what holds for most networks holds again. */
const MOST_LEARNED = 2 / 3
const FULL_DAYS = 90
/** With fewer of either outcome chance would choose. */
const LEAST_OUTCOMES = 20

/**
 * The settings with those values of warmth that would have foretold best which ties of this network went on: how fast a contact loses
 * its worth, how much and how soon silence says something, and how far a tie's own rhythm is trusted. Students of one term and partners
 * of twenty years differ in just that. A network that has taught too little keeps the settings as they are.
 */
export function calibrateWarmth(lesson: Lesson, context: TieContext): TieSettings {
  const { settings } = context
  const known = lesson.ties.filter(({ history }) => silenceOf(history, lesson.at) !== null)
  const lasting = thinOut(known.filter((tie) => tie.wentOn))
  const ended = thinOut(known.filter((tie) => !tie.wentOn))
  if (Math.min(lasting.length, ended.length) < LEAST_OUTCOMES) return settings
  const ties = [...lasting, ...ended]
  const wentOn = ties.map((tie) => tie.wentOn)
  const judged = [...tryAll(ties, lesson.at, context)]
    .map(([tried, strengths]) => ({ tried: tried.warmth, area: areaUnderCurve(strengths, wentOn) }))
    .sort((one, other) => other.area - one.area)
  const best = judged.slice(0, BEST).map(({ tried }) => tried)
  return withWarmth(
    settings,
    between(settings.warmth, middleOf(best), MOST_LEARNED * Math.min(1, lesson.days / FULL_DAYS)),
  )
}

/** The middle of several choices, by their logarithms: the single best one may have won by chance. */
function middleOf(choices: readonly Calibrated[]): Calibrated {
  return mapCalibrated((name) => choices.reduce((sum, one) => sum + Math.log(one[name]), 0) / choices.length)
}

/** The point so far (0 to 1) on the way from one choice to another. */
function between(from: Calibrated, to: Calibrated, share: number): Calibrated {
  return mapCalibrated((name) => Math.log(from[name]) * (1 - share) + Math.log(to[name]) * share)
}

function mapCalibrated(logarithmOf: (name: keyof Calibrated) => number): Calibrated {
  const read = (name: keyof Calibrated) => Math.exp(logarithmOf(name))
  return {
    forgetting: read('forgetting'),
    cooling: read('cooling'),
    patience: read('patience'),
    usualGaps: read('usualGaps'),
  }
}

/** Evenly chosen ones of too many: how one outcome is ranked above the other does not depend on how many there are of each. */
function thinOut<T>(ties: readonly T[]): T[] {
  const step = Math.ceil(ties.length / MOST_OUTCOMES)
  return ties.filter((_, i) => i % step === 0)
}

/** Every candidate with the strength it gives each tie; what several candidates share is reckoned once. */
function* tryAll(ties: Lesson['ties'], at: number, context: TieContext): Generator<[TieSettings, number[]]> {
  const { settings } = context
  const day = context.zone.dayOf(at)
  const rungs = ties.map(({ history }) => placeOnLadder(history, { personalFacts: 0 }, settings).rung)
  const silences = ties.map(({ history }) => silenceOf(history, at) ?? 0)
  for (const usualGaps of USUAL_GAPS) {
    const paced = withWarmth(settings, { usualGaps })
    const rhythms = ties.map(({ history }, i) => rhythmOf(history, rungs[i]!, settings, usualGaps))
    for (const forgetting of FORGETTING) {
      const depths = ties.map(({ history }) => depthOf(history.contactDays, day, withWarmth(paced, { forgetting })))
      for (const patience of PATIENCE)
        for (const cooling of COOLING) {
          const tried = withWarmth(paced, { forgetting, patience, cooling })
          yield [tried, depths.map((depth, i) => depth * freshnessOf(silences[i]!, rhythms[i]!, tried))]
        }
    }
  }
}

function withWarmth(settings: TieSettings, changed: Partial<TieSettings['warmth']>): TieSettings {
  return { ...settings, warmth: { ...settings.warmth, ...changed } }
}
