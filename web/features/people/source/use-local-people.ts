import { useMemo } from 'react'
import type { CardIndex } from '#web/data/index/card-index.ts'
import type { FoundLine } from '#web/data/index/found-line.ts'
import type { ListSpec } from '#web/data/index/list-spec.ts'
import { NOBODY, type People } from './people.ts'

/** So many results are in order of how well they fit, with the words that fit marked; the rest follows in the order of the list. */
const MOST_RANKED = 100

/** The rows of a list out of the index in memory, in the same frame; nothing while they are wanted from elsewhere. */
export function useLocalPeople(index: CardIndex, spec: ListSpec, isWanted: boolean): People {
  const key = JSON.stringify(spec)
  const version = isWanted ? index.version : -1
  return useMemo(() => {
    if (version < 0) return NOBODY
    const asked = JSON.parse(key) as ListSpec
    const { text, ...rest } = asked
    return text === undefined ? listOf(index, asked) : resultsOf(index, index.search(text, rest, MOST_RANKED), asked)
  }, [index, version, key])
}

function listOf(index: CardIndex, spec: ListSpec): People {
  return { ...NOBODY, ids: index.list(spec), card: (id) => index.get(id), letters: index.letters(spec) }
}

/** The best first; whatever else has the words follows. */
function resultsOf(index: CardIndex, ranked: readonly FoundLine[], spec: ListSpec): People {
  const found = new Map(ranked.map((one) => [one.line.id, one.matched]))
  const others = ranked.length < MOST_RANKED ? [] : index.list(spec).filter((id) => !found.has(id))
  return {
    ...NOBODY,
    ids: [...found.keys(), ...others],
    card: (id) => index.get(id),
    matched: (id) => found.get(id) ?? [],
  }
}
