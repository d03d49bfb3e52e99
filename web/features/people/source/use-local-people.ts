import { useDeferredValue, useMemo } from 'react'
import type { CardIndex } from '#web/data/index/card-index.ts'
import type { ListSpec } from '#web/data/index/list-spec.ts'
import { NOBODY, type People, UNMATCHED } from './people.ts'

/** So many results are in order of how well they fit, with the words that fit marked; the rest follows in the order of the list. */
const MOST_RANKED = 100

/** The rows of a list out of the index in memory, in the same frame; nothing while they are wanted from elsewhere. */
export function useLocalPeople(index: CardIndex, spec: ListSpec, isWanted: boolean): People {
  const key = JSON.stringify(spec)
  const version = isWanted ? index.version : -1
  // The best results fill the screen; thousands of others follow them when there is time.
  const isTyping = useDeferredValue(key) !== key
  const best = useMemo(() => {
    if (version < 0) return NOBODY
    const asked = JSON.parse(key) as ListSpec
    return asked.text === undefined ? listOf(index, asked) : bestOf(index, asked)
  }, [index, version, key])
  return useMemo(() => {
    const asked = JSON.parse(key) as ListSpec
    const isAll = isTyping || asked.text === undefined || best.ids.length < MOST_RANKED
    return isAll ? best : withOthers(best, index.list(asked))
  }, [index, best, key, isTyping])
}

function listOf(index: CardIndex, spec: ListSpec): People {
  return {
    ...NOBODY,
    ids: index.list(spec),
    card: (id) => index.get(id),
    tie: (id) => index.tieOf(id),
    letters: index.letters(spec),
  }
}

function bestOf(index: CardIndex, { text = '', ...spec }: ListSpec): People {
  const found = new Map(index.search(text, spec, MOST_RANKED).map((one) => [one.line.id, one]))
  return {
    ...NOBODY,
    ids: [...found.keys()],
    card: (id) => index.get(id),
    tie: (id) => index.tieOf(id),
    matched: (id) => found.get(id)?.matched ?? UNMATCHED,
  }
}

/** The best first; whatever else has the words follows. */
function withOthers(best: People, all: readonly string[]): People {
  const first = new Set(best.ids)
  return { ...best, ids: [...best.ids, ...all.filter((id) => !first.has(id))] }
}
