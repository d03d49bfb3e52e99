import { readBoolean, readDay, readEnds, readId, readOneOf, readText, readTimes, refuse } from './filter-values.ts'
import { cadenceStates, followUpAsks, oneSides, type TieTerm, tieRungs } from './tie-term.ts'
import type { TieTermName } from './ties-apart.ts'

type Read = (value: unknown, path: readonly string[]) => unknown

const READS: Readonly<Record<TieTermName, Read>> = {
  rung: (value, path) => readEnds(value, path, ['atLeast', 'atMost'], (end, at) => readOneOf(end, at, tieRungs)),
  warmth: readNumbers,
  cadence: (value, path) => readOneOf(value, path, cadenceStates),
  fading: readBoolean,
  key: readBoolean,
  marked: readBoolean,
  resting: readBoolean,
  closeness: readText,
  oneSided: (value, path) => readOneOf(value, path, oneSides),
  forMe: readText,
  forThem: readText,
  metChannel: readText,
  metPlace: readText,
  metEvent: readText,
  metStage: readText,
  introducedBy: (value, path) => readId(value, path, 'a card'),
  lastContact: (value, path) => readTimes(value, path, readDay),
  silence: readNumbers,
  contacted: readBoolean,
  interactions: readNumbers,
  followUp: (value, path) => readOneOf(value, path, followUpAsks),
}

/** Takes a term about a tie from outside; null when the name is of none. Throws a `FilterError` that names the place. */
export function checkTieTerm(name: string, value: unknown, path: readonly string[]): TieTerm | null {
  if (!Object.hasOwn(READS, name)) return null
  return { [name]: READS[name as keyof typeof READS](value, path) } as unknown as TieTerm
}

function readNumbers(value: unknown, path: readonly string[]) {
  return readEnds(value, path, ['over', 'under'], readNumber)
}

function readNumber(value: unknown, path: readonly string[]): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse(path, 'a number is expected')
}
