import type { Family } from '../family.ts'
import { finishName, readFullName, readName, readSortString, readSound } from './name/read-name.ts'
import { soundProperties, writeFullName, writeName } from './name/write-name.ts'

/** FN, N, SORT-STRING and X-PHONETIC-… ⇄ `name`. */
export const names: Family = {
  reads: { FN: readFullName, N: readName },
  completes: {
    'SORT-STRING': readSortString,
    ...Object.fromEntries(soundProperties.map(([property, kind]) => [property, readSound(kind)])),
  },
  finish: finishName,
  write(card, out) {
    writeFullName(card, out)
    writeName(card, out)
  },
}
