/** What one page hands to another within the app: files to be brought in, or a text to be made a card of. */
export type Captured =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'text'; readonly text: string }

let waiting: Captured | null = null

/** Keeps something for the page that is opened next. */
export function handOver(captured: Captured): void {
  waiting = captured
}

/** Takes what was handed over, once; null when it is nothing of this kind. */
export function takeCaptured<Kind extends Captured['kind']>(kind: Kind): Extract<Captured, { kind: Kind }> | null {
  if (waiting?.kind !== kind) return null
  const taken = waiting as Extract<Captured, { kind: Kind }>
  waiting = null
  return taken
}
