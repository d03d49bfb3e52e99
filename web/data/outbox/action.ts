import type { Card, PatchObject } from '@lazo/jscontact'

/** Something a person did that goes to the server, now or when it can be reached. */
export type Action =
  | EditAction
  | { readonly kind: 'layer'; readonly cardId: string; readonly patch: PatchObject }
  | { readonly kind: 'create'; readonly cardId: string; readonly bookId: string; readonly card: Card }
  | { readonly kind: 'photo'; readonly cardId: string; readonly photo: Blob }
  | { readonly kind: 'delete' | 'restore'; readonly cardIds: readonly string[]; readonly batchId?: string }
  | {
      readonly kind: 'move' | 'link' | 'unlink'
      readonly cardIds: readonly string[]
      readonly bookId: string
      readonly batchId?: string
    }
  | UndoAction
  | TellAction

/** What a member says of their own relations with people: that they talked, what is to be done next, how they stand, what of today can wait. */
export interface TellAction {
  readonly kind: 'tell'
  readonly about: 'talk' | 'follow-up' | 'tie' | 'mark' | 'draft'
  /** The id of the talk, the follow-up or the mark, given here; of a tie the card's. */
  readonly of: string
  readonly cardIds: readonly string[]
  readonly request: TellRequest
  /** What takes it back. */
  readonly back: TellRequest
}

/** One request, which may be made twice and does its work once. */
interface TellRequest {
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: Readonly<Record<string, unknown>>
}

/** An edit of what all share. */
export interface EditAction {
  readonly kind: 'edit'
  readonly cardId: string
  readonly patch: PatchObject
}

/** Taking back what was sent: one edit of one card, or a batch. */
type UndoAction =
  | {
      readonly kind: 'undo-edit'
      readonly cardId: string
      readonly versionId: string
      /** What is shown until the server has done it. */
      readonly reverse: PatchObject
    }
  | { readonly kind: 'undo-batch'; readonly batchId: string; readonly cardIds: readonly string[] }

/** The same action about cards that are called otherwise. Pure. */
export function renameCards(action: Action, rename: (cardId: string) => string): Action {
  if (action.kind === 'tell') return renameTold(action, rename)
  const renamed = 'cardIds' in action ? { cardIds: action.cardIds.map(rename) } : { cardId: rename(action.cardId) }
  return { ...action, ...renamed } as Action
}

/** Ids stand in addresses and bodies, too; no text of a person holds one. */
function renameTold(action: TellAction, rename: (cardId: string) => string): TellAction {
  let text = JSON.stringify(action)
  for (const cardId of action.cardIds) text = text.replaceAll(cardId, rename(cardId))
  return JSON.parse(text) as TellAction
}

/** The cards an action is about. Pure. */
export function cardsOf(action: Action): readonly string[] {
  return 'cardIds' in action ? action.cardIds : [action.cardId]
}
