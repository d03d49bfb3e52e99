import { placeOnLadder } from '../ladder/ladder.ts'
import { foldSortedHistory, type TieContext } from '../tie/fold-history.ts'
import { warmthOf } from '../warmth/warmth.ts'
import type { Interaction } from '../words/interaction.ts'
import { areaUnderCurve } from './auc.ts'
import { fitLogistic } from './logistic.ts'

const DAY = 86_400_000

/** How well each score foretold, at one moment, which ties would go on. */
export interface CutOffJudgement {
  readonly at: number
  readonly ties: number
  /** Share of the ties that went on. */
  readonly goOn: number
  /** Areas under the ROC curve. */
  readonly warmth: number
  readonly recency: number
  readonly frequency: number
  /** The logistic model of recency and frequency. */
  readonly both: number
  readonly fading: FadingJudgement
}

/** How ties that were called fading fared beside the others. */
export interface FadingJudgement {
  readonly ties: number
  readonly goOn: number
  readonly othersGoOn: number
}

/** What is asked at one cut-off: the moment, the days in which a tie goes on or not, and when the stream began. */
export interface CutOff {
  readonly at: number
  readonly horizon: number
  readonly start: number
}

/** Judges all scores at a cut-off: warmth by the settings as they are, the model as it fits what had happened by then. */
export function judgeCutOff(ties: readonly Interaction[][], cutOff: CutOff, context: TieContext): CutOffJudgement {
  const { at, horizon, start } = cutOff
  const past = pastOf(ties, at, at + horizon)
  const goOn = past.map((tie) => tie.goesOn)
  const features = past.map(({ known }) => featuresOf(known, at))
  const warmths = past.map(({ known }) => readWarmth(known, at, context))
  // The model is taught by the ties as they were some days ago, and by which of them have gone on since.
  const lesson = at - Math.min(horizon, (at - start) / 2)
  const taught = pastOf(ties, lesson, at)
  const model = fitLogistic(
    taught.map(({ known }) => featuresOf(known, lesson)),
    taught.map((tie) => tie.goesOn),
  )
  return {
    at,
    ties: past.length,
    goOn: shareOf(goOn),
    warmth: areaUnderCurve(
      warmths.map(({ warmth }) => warmth),
      goOn,
    ),
    recency: areaUnderCurve(
      past.map(({ known }) => known.at(-1)!.at),
      goOn,
    ),
    frequency: areaUnderCurve(
      past.map(({ known }) => known.length),
      goOn,
    ),
    both: areaUnderCurve(features.map(model), goOn),
    fading: judgeFading(
      warmths.map(({ isFading }) => isFading),
      goOn,
    ),
  }
}

interface PastTie {
  readonly known: readonly Interaction[]
  readonly goesOn: boolean
}

/** The ties that existed at a moment, and whether anything came until another. */
function pastOf(ties: readonly Interaction[][], at: number, until: number): PastTie[] {
  return ties.flatMap((tie) => {
    if (tie[0]!.at > at) return []
    const next = tie.findIndex((one) => one.at > at)
    const known = next < 0 ? tie : tie.slice(0, next)
    return { known, goesOn: next >= 0 && tie[next]!.at <= until }
  })
}

function readWarmth(known: readonly Interaction[], at: number, context: TieContext) {
  const history = foldSortedHistory(known, context)
  const { rung } = placeOnLadder(history, { personalFacts: 0 }, context.settings)
  return warmthOf(history, rung, at, context)
}

function featuresOf(known: readonly Interaction[], at: number): [number, number] {
  return [Math.log1p((at - known.at(-1)!.at) / DAY), Math.log(known.length)]
}

function judgeFading(isFading: readonly boolean[], goOn: readonly boolean[]): FadingJudgement {
  return {
    ties: isFading.filter(Boolean).length,
    goOn: shareOf(goOn.filter((_, i) => isFading[i])),
    othersGoOn: shareOf(goOn.filter((_, i) => !isFading[i])),
  }
}

function shareOf(values: readonly boolean[]): number {
  return values.length === 0 ? 0 : values.filter(Boolean).length / values.length
}
