import type { Card } from '@lazo/jscontact'
import { foldText } from '@lazo/normal'

/** A new employer or a new position that an import found. */
export interface JobChange {
  readonly from: string
  readonly to: string
}

/** How the work of a card and of what a source now says of it differ; null when they agree or one says nothing. Pure. */
export function findJobChange(card: Card, incoming: Card): JobChange | null {
  const [from, to] = [jobOf(card), jobOf(incoming)]
  const isNew = (before: string, now: string) => before !== '' && now !== '' && foldText(before) !== foldText(now)
  if (!isNew(from.organization, to.organization) && !isNew(from.title, to.title)) return null
  return { from: jobText(from), to: jobText(to) }
}

function jobOf(card: Card): { organization: string; title: string } {
  const organization = Object.values(card.organizations ?? {})[0]
  const title = Object.values(card.titles ?? {})[0]
  return { organization: organization?.name ?? '', title: title?.name ?? '' }
}

function jobText(job: { organization: string; title: string }): string {
  return [job.title, job.organization].filter((part) => part !== '').join(', ')
}
