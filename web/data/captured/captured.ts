import type { DroppedFile } from './dropped-files.ts'

/** What one page hands to another within the app: files to be brought in, or a text to be made a card of. */
export type Captured =
  | { readonly kind: 'files'; readonly files: readonly DroppedFile[] }
  | { readonly kind: 'text'; readonly text: string }

let waiting: Captured | null = null
const listeners = new Set<() => void>()

/** Keeps something for the page that is opened next, or for who waits for it on the page that is open. */
export function handOver(captured: Captured): void {
  waiting = captured
  listeners.forEach((hear) => hear())
}

/** Takes what was handed over, once; null when it is nothing of this kind. */
export function takeCaptured<Kind extends Captured['kind']>(kind: Kind): Extract<Captured, { kind: Kind }> | null {
  if (waiting?.kind !== kind) return null
  const taken = waiting as Extract<Captured, { kind: Kind }>
  waiting = null
  return taken
}

/** Hears whenever something is handed over. Gives the way to stop. */
export function followCaptured(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}
