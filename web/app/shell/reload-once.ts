import { KEPT } from '#web/data/kept-names.ts'

/** A part that is still missing so soon after that will not come by loading the page once more. */
const PAUSE_MS = 60_000

/** Where the tab keeps when it did so, what tells the time, and what loads the page anew. */
export interface ReloadParts {
  readonly kept: Pick<Storage, 'getItem' | 'setItem'>
  readonly now: () => number
  readonly reload: () => void
}

/** Loads the page anew, but not for a second time within a minute. */
export function reloadOnce({ kept, now, reload }: ReloadParts): void {
  if (now() - Number(kept.getItem(KEPT.reloadedAt)) < PAUSE_MS) return
  kept.setItem(KEPT.reloadedAt, String(now()))
  reload()
}
