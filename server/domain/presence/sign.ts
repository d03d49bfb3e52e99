import { isId } from '#base/ids.ts'

/** What a member does at a card that they have open. */
export type Doing = 'editing' | 'looking'

/** A card of a workspace. */
export interface Place {
  readonly workspaceId: string
  readonly cardId: string
}

/** What one page of a member said last of itself, as processes tell it each other. */
export interface Sign extends Place {
  readonly memberId: string
  /** One of the pages that the member may have open. */
  readonly pageId: string
  /** Counts up with each word of the page: words can overtake each other on their way. */
  readonly turn: number
  readonly doing: Doing | 'away'
  /** Whether others may know. Who does not show themselves sees the others all the same. */
  readonly isShown: boolean
}

/** What a page says of itself, before it is known whether others may know. */
export type SaidSign = Pick<Sign, 'cardId' | 'pageId' | 'turn' | 'doing'>

/** The word by which processes tell each other of signs. */
export const PRESENCE_WORD = 'presence'

/** A sign in a text without blanks, for a notice; its workspace stands before it there. Pure. */
export function packSign({ cardId, memberId, pageId, turn, doing, isShown }: Sign): string {
  return [cardId, memberId, pageId, turn, doing, isShown ? 'shown' : 'hidden'].join('/')
}

/** A sign from a notice; null for what is none. Pure. */
export function readSign(workspaceId: string, text: string): Sign | null {
  const [cardId, memberId, pageId, turn, doing, shown] = text.split('/')
  if (![cardId, memberId, pageId].every((id) => id !== undefined && isId(id))) return null
  if (doing !== 'editing' && doing !== 'looking' && doing !== 'away') return null
  const ids = { workspaceId, cardId: cardId!, memberId: memberId!, pageId: pageId! }
  return { ...ids, turn: Number(turn), doing, isShown: shown === 'shown' }
}
