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

/** The cards an action is about. Pure. */
export function cardsOf(action: Action): readonly string[] {
  return 'cardIds' in action ? action.cardIds : [action.cardId]
}
