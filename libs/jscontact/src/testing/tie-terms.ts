import * as fc from 'fast-check'
import { cadenceStates, followUpAsks, oneSides, type TieTerm, tieRungs } from '../filter/tie-term.ts'

/** What texts, cards and days terms may ask for, so that some ties answer. */
export interface TieTermValues {
  readonly texts: readonly string[]
  readonly cardIds: readonly string[]
  readonly days: readonly string[]
}

/** Any term about a tie. */
export function anyTieTerm({ texts, cardIds, days }: TieTermValues): fc.Arbitrary<TieTerm> {
  const text = fc.constantFrom(...texts)
  const day = fc.constantFrom(...days)
  const rung = fc.constantFrom(...tieRungs)
  const numbers = fc.oneof(
    fc.record({ over: fc.integer({ min: -1, max: 60 }) }),
    fc.record({ under: fc.integer({ min: 0, max: 60 }) }),
    fc.record({ over: fc.integer({ min: 0, max: 5 }), under: fc.integer({ min: 0, max: 90 }) }),
  )
  const named = (name: string, value: fc.Arbitrary<unknown>) =>
    value.map((asked) => ({ [name]: asked }) as unknown as TieTerm)
  return fc.oneof(
    named('rung', fc.oneof(fc.record({ atLeast: rung }), fc.record({ atMost: rung }))),
    named(
      'rung',
      rung.map((one) => ({ atLeast: one, atMost: one })),
    ),
    ...['warmth', 'silence', 'interactions'].map((name) => named(name, numbers)),
    ...['fading', 'key', 'marked', 'resting', 'contacted'].map((name) => named(name, fc.boolean())),
    ...['closeness', 'forMe', 'forThem', 'metChannel', 'metPlace', 'metEvent', 'metStage'].map((name) =>
      named(name, text),
    ),
    named('cadence', fc.constantFrom(...cadenceStates)),
    named('oneSided', fc.constantFrom(...oneSides)),
    named('followUp', fc.constantFrom(...followUpAsks)),
    named('introducedBy', fc.constantFrom(...cardIds)),
    named('lastContact', fc.oneof(fc.record({ after: day }), fc.record({ before: day }))),
  )
}
