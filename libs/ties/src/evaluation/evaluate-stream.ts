import { openZone } from '../time/zone.ts'
import { defaultSettings } from '../words/settings.ts'
import { type CutOffJudgement, type FadingJudgement, judgeCutOff } from './judge-cut-off.ts'
import { type StreamMessage, tiesOfStream } from './stream-ties.ts'

const DAY = 86_400_000
const HORIZON_DAYS = 90
/** Before that too little has happened to foretell anything from. */
const FIRST_DAYS = 30
const CUT_OFFS = 12

/** What a stream says about the rules of warmth and fading. */
export interface StreamJudgement {
  readonly messages: number
  readonly people: number
  readonly days: number
  readonly horizonDays: number
  readonly cutOffs: readonly CutOffJudgement[]
  /** Cut-offs at which warmth foretold at least as well as the better of recency and frequency. */
  readonly held: number
  /** How many times less often fading ties went on than they would have as often as the others of the same cut-off. */
  readonly fadingFactor: number
}

/**
 * Judges the shipped rules on a stream of real messages, at moments spread evenly over it. Null where it is too short: a month must lie
 * before the first moment and 90 days after the last one.
 */
export function evaluateStream(messages: readonly StreamMessage[]): StreamJudgement | null {
  const [start, end] = spanOf(messages)
  const first = start + FIRST_DAYS * DAY
  const last = end - HORIZON_DAYS * DAY
  if (!(first <= last)) return null
  const context = { zone: openZone('UTC'), settings: defaultSettings }
  const ties = tiesOfStream(messages)
  const count = Math.min(CUT_OFFS, 1 + Math.floor((last - first) / (7 * DAY)))
  const cutOffs = Array.from({ length: count }, (_, i) => {
    const at = count === 1 ? last : first + ((last - first) * i) / (count - 1)
    return judgeCutOff(ties, { at, horizon: HORIZON_DAYS * DAY, start }, context)
  })
  return {
    messages: messages.length,
    people: new Set(messages.flatMap(({ from, to }) => [from, to])).size,
    days: (end - start) / DAY,
    horizonDays: HORIZON_DAYS,
    cutOffs,
    held: cutOffs.filter(({ warmth, recency, frequency }) => warmth >= Math.max(recency, frequency)).length,
    fadingFactor: factorOf(cutOffs),
  }
}

function spanOf(messages: readonly StreamMessage[]): [start: number, end: number] {
  let [start, end] = [Infinity, -Infinity]
  for (const { at } of messages) {
    start = Math.min(start, at)
    end = Math.max(end, at)
  }
  return [start, end]
}

/** Day by day, since on some days far more ties go on than on others, and on those few of them are fading. */
function factorOf(cutOffs: readonly CutOffJudgement[]): number {
  const sum = (read: (one: FadingJudgement) => number) => cutOffs.reduce((all, { fading }) => all + read(fading), 0)
  return sum(({ ties, othersGoOn }) => ties * othersGoOn) / sum(({ ties, goOn }) => ties * goOn)
}
