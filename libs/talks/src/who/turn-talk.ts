import { TALK_LIMITS } from '../talk-limits.ts'
import type { LeftReason, Party, TalkMedium, Told } from '../told.ts'
import type { IsSelf } from './self.ts'

/** A talk as who made the export sees it. */
export interface Talk {
  readonly line: number
  readonly at: number
  readonly medium: TalkMedium
  /** Null for a note, by which nobody was reached. */
  readonly direction: 'outbound' | 'inbound' | 'mutual' | null
  readonly network: string | null
  readonly withWhom: readonly Party[]
  readonly text: string | null
  readonly threadId: string | null
  readonly expectsReply: boolean
  readonly minutes: number | null
}

/** Turns what was told to the side of who made the export; the reason when it was none of theirs. Pure. */
export function turnTalk(told: Told, isSelf: IsSelf): Talk | LeftReason {
  const { line, at, medium, network, text, threadId, expectsReply, minutes } = told
  const isOutbound = told.owner === 'from' || (told.owner === null && told.from !== null && isSelf(told.from))
  const facts = { line, at, medium, network, text, threadId, expectsReply, minutes }
  const turned = (direction: 'outbound' | 'inbound', withWhom: readonly Party[]): Talk => {
    if (medium === 'note') return { ...facts, withWhom, direction: null }
    return { ...facts, withWhom, direction: told.isMutual ? 'mutual' : direction }
  }
  if (isOutbound) {
    const others = told.to.filter((party) => !isSelf(party))
    if (others.length === 0) return 'names-nobody'
    return others.length > TALK_LIMITS.recipients ? 'too-many' : turned('outbound', others)
  }
  if (told.from === null || isSelf(told.from)) return 'names-nobody'
  const isToSelf = told.owner === 'to' || told.to.some(isSelf)
  return isToSelf ? turned('inbound', [told.from]) : 'not-mine'
}
