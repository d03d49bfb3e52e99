import type { Doing, Sign } from './sign.ts'

/** What each member who shows themselves does, by their id: who edits in one page and looks in another edits. Pure. */
export function foldSigns(signs: readonly Sign[]): Map<string, Doing> {
  const doings = new Map<string, Doing>()
  for (const { memberId, doing, isShown } of signs) {
    if (!isShown || doing === 'away') continue
    if (doing === 'editing' || !doings.has(memberId)) doings.set(memberId, doing)
  }
  return doings
}
