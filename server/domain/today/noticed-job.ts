import { applyPatch, type Card } from '@lazo/jscontact'
import { foldText, organizationKey } from '@lazo/normal'
import type { WorkChange } from '#store/history/work-changes.ts'

/** Where somebody works and as what, as their card says. */
type Work = Pick<Card, 'organizations' | 'titles'>

/**
 * Since when somebody is somewhere else, or is something else, by the changes of their card, the latest first; null where that cannot be
 * said. What was said for the first time is no news of theirs, nor is the same in other letters, nor what was taken back since. Pure.
 */
export function noticedJob(
  { organizations, titles }: Card,
  changes: readonly Pick<WorkChange, 'at' | 'reverse'>[],
): Date | null {
  const now: Work = { ...(organizations && { organizations }), ...(titles && { titles }) }
  let [was, since]: [Work, Date | null] = [now, null]
  for (const { at, reverse } of changes) {
    was = applyPatch(was as Card, ofWork(reverse))
    if (hasMoved(was, now)) since = at
  }
  return hasMoved(was, now) ? since : null
}

function ofWork(reverse: WorkChange['reverse']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(reverse).filter(([path]) => /^(organizations|titles)(\/|$)/.test(path)))
}

function hasMoved(was: Work, now: Work): boolean {
  return isNew(housesOf(was), housesOf(now)) || isNew(titlesOf(was), titlesOf(now))
}

function isNew(was: readonly string[], now: readonly string[]): boolean {
  return was.length > 0 && now.some((one) => !was.includes(one))
}

function housesOf({ organizations }: Work): string[] {
  return Object.values(organizations ?? {}).flatMap(({ name }) => (name ? [organizationKey(name)] : []))
}

function titlesOf({ titles }: Work): string[] {
  return Object.values(titles ?? {}).map(({ name }) => foldText(name))
}
