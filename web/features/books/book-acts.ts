import type { Book } from '#web/data/replica/messages.ts'
import { mayAskWhoSees, sharesAnything } from '#web/data/rights/may-share.ts'
import type { Me } from '#web/data/session/session.ts'

/** Something that can be done with a book, by its word. */
export type BookAct =
  | 'access'
  | 'rename'
  | 'list'
  | 'unlist'
  | 'hideFields'
  | 'talks'
  | 'handOver'
  | 'askMore'
  | 'leave'
  | 'remove'

type Asker = Pick<Me, 'memberId' | 'mayWrite' | 'role'>

/** What a member may do with a book besides sharing it, in the order of the menu. Pure. */
export function bookActs(
  { kind, right, ownerId, isListed }: Pick<Book, 'kind' | 'right' | 'ownerId' | 'isListed'>,
  me: Asker,
): readonly BookAct[] {
  const isOwn = ownerId === me.memberId
  const manages = right === 'manage'
  const isUsual = kind === 'personal' || kind === 'shared'
  const isKnown = mayAskWhoSees({ kind, right }, me)
  if (!me.mayWrite) return isKnown ? ['access'] : []
  const offered: readonly [BookAct, boolean][] = [
    ['access', isKnown],
    ['rename', manages && kind !== 'label'],
    ['list', manages && kind === 'shared' && !isListed],
    ['unlist', manages && kind === 'shared' && isListed],
    ['hideFields', manages && isUsual],
    ['talks', manages && kind !== 'label'],
    ['handOver', isOwn && isUsual && sharesAnything(me)],
    ['askMore', !isOwn && !manages && isUsual],
    ['leave', !isOwn && isUsual],
    ['remove', manages && kind !== 'label'],
  ]
  return offered.flatMap(([act, isOffered]) => (isOffered ? [act] : []))
}
