import { useSyncExternalStore } from 'react'
import type { CardIndex } from '../index/card-index.ts'
import { presentIndex } from '../index/present-index.ts'
import { atMostEvery } from './at-most-every.ts'

/** Lists are made anew at most so often while thousands of lines come in. */
const PAUSE = { firstMs: 100, longestMs: 400 }

/** The index of all lines; who uses it is drawn again when it changed. */
export function useCardIndex(): CardIndex {
  useSyncExternalStore(followIndex, () => presentIndex.version)
  return presentIndex
}

function followIndex(hear: () => void): () => void {
  const paced = atMostEvery(PAUSE, hear)
  const stop = presentIndex.subscribe(paced.call)
  return () => {
    stop()
    paced.stop()
  }
}
