import { applyPatch, type Card, diffCards, PatchError, type PatchObject, splitPath } from '@lazo/jscontact'

/** What one version of a card knows of the way back; null where it changed nothing of the card. */
export interface WayBack {
  readonly id: string
  readonly reverse: PatchObject | null
}

/** The card as a version left it: everything that came later is taken back, newest first. Null when that cannot be done. Pure. */
export function cardAt(present: Card, newestFirst: readonly WayBack[], versionId: string): Card | null {
  const place = newestFirst.findIndex(({ id }) => id === versionId)
  if (place < 0) return null
  try {
    return newestFirst.slice(0, place).reduce((card, { reverse }) => applyPatch(card, reverse ?? {}), present)
  } catch (error) {
    if (error instanceof PatchError) return null
    throw error
  }
}

/** The edit that makes a card what it was; of the moment of the last change nothing is taken back. Pure. */
export function patchToBe(present: Card, wanted: Card): PatchObject {
  const { updated: _, ...patch } = diffCards(present, wanted)
  return patch
}

/** Puts back what stood at one place before, making the maps it needs; null when nothing changes. Pure. */
export function patchToRestore(present: Card, path: string, value: unknown): PatchObject | null {
  const steps = splitPath(path)
  if (!steps) return null
  let node: unknown = present
  for (const [depth, step] of steps.slice(0, -1).entries()) {
    const child = (node as Record<string, unknown>)[step]
    // Where the way there is gone, the value is put back with the way.
    if (typeof child !== 'object' || child === null) {
      if (value === undefined || value === null) return null
      return {
        [steps
          .slice(0, depth + 1)
          .map(escapeStep)
          .join('/')]: nest(steps.slice(depth + 1), value),
      }
    }
    node = child
  }
  return { [path]: value ?? null }
}

function nest(steps: readonly string[], value: unknown): unknown {
  return steps.reduceRight((inner, step) => ({ [step]: inner }), value)
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}
