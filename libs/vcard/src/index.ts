export type { VcardRead } from './parse/card-assembler.ts'
export { defaultLimits, type Limits } from './raw/limits.ts'
export type { RawCard, RawParam, RawProperty, ReadProblem } from './raw/raw-card.ts'
export { readVcardStream, readVcards } from './read/read-vcards.ts'
