import { useSyncExternalStore } from 'react'
import { presentSelection, type Selection } from '../selection/selection.ts'

/** The chosen cards; who uses them is drawn again when others are chosen. */
export function useSelection(): Selection {
  useSyncExternalStore(presentSelection.follow, () => presentSelection.version)
  return presentSelection
}
