import { splitPath } from '@lazo/jscontact'
import { UNTOLD } from '#web/kit/fields/property-names.table.ts'

type Members = Readonly<Record<string, unknown>>

/** Goes with the name of who handles the card, and tells nothing more. */
const BESIDE: ReadonlySet<string> = new Set(['lazo.app:handledBy/memberId', 'lazo.app:handledBy/since'])

/** One place of a card that changed, and what was and is there; undefined where nothing was or is. */
export interface Change {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** What changed, place by place, from the patches there and back; what tells nothing is left out. Pure. */
export function changesOf(forward: Members | null, reverse: Members | null): Change[] {
  const paths = [...new Set([...Object.keys(forward ?? {}), ...Object.keys(reverse ?? {})])]
  return paths
    .filter((path) => !UNTOLD.has(splitPath(path)?.[0] ?? '') && !BESIDE.has(path))
    .map((path) => ({ path, before: reverse?.[path] ?? undefined, after: forward?.[path] ?? undefined }))
}
