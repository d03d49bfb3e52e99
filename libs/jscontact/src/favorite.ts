import type { PatchObject } from './types.ts'
import { favoriteProperty } from './vendor.ts'

/** Whether a member's layer marks its card as a favorite. What the shared card says counts for nobody. */
export function isFavorite(layer: PatchObject | null | undefined): boolean {
  return layer?.[favoriteProperty] === true
}

/** The layer with or without the mark. */
export function withFavorite(layer: PatchObject | null | undefined, isMarked: boolean): PatchObject {
  const { [favoriteProperty]: _, ...rest } = layer ?? {}
  return isMarked ? { ...rest, [favoriteProperty]: true } : rest
}
