/** What an entry of a device's log is about. */
export type LogGroup = 'came-in' | 'went-out' | 'conflict' | 'refusal' | 'deletion' | 'alert'

/**
 * The facts of each kind of entry. Nothing of a card's content stands in them: the entry names card and book, and whoever
 * reads the log reads those by their own rights.
 */
export interface LogFacts {
  /** A card that was not there. */
  'card-added': { readonly name: string }
  /** An edit of a card; `paths` is what it changed. */
  'card-edited': { readonly name: string; readonly paths?: readonly string[] }
  /** An edit made on an older state, brought together with what others changed since. */
  'edit-merged': { readonly name: string; readonly paths: readonly string[] }
  'card-copied': { readonly name: string; readonly from: string | null }
  'card-moved': { readonly name: string; readonly from: string | null }
  'label-added': { readonly name: string; readonly label: string }
  /** A label, seen as a group: to how many cards it was given, and from how many it was taken. */
  'group-saved': { readonly name: string; readonly label: string; readonly added: number; readonly removed: number }
  'group-renamed': { readonly name: string; readonly from: string; readonly to: string }
  'book-made': { readonly segment: string }
  'book-renamed': { readonly from: string; readonly to: string }
  /** Cards whose text it was given within a short time, and how many it was told are gone. */
  'changes-sent': { readonly changed: number; readonly gone: number }
  /** Two changed the same: the device's edit stands, what it replaced is in the card's history. */
  'edit-overwrote': { readonly name: string; readonly paths: readonly string[] }
  /** Two changed the same: the device was told, and the other edit stands. */
  'edit-refused': { readonly name: string; readonly paths: readonly string[] }
  /** A photo or a field that the program does not keep, and so did not send back, was kept. */
  'fields-kept': { readonly name: string; readonly paths: readonly string[] }
  /** `code` is the error's. */
  refused: { readonly code: string; readonly segment: string; readonly name?: string }
  'card-deleted': { readonly name: string; readonly batchId: string }
  'card-emptied': { readonly name: string; readonly batchId: string; readonly fields: number }
  'link-removed': { readonly name: string; readonly batchId: string }
  'label-removed': { readonly name: string; readonly batchId: string; readonly label: string }
  /** The cards stay, without the label. */
  'group-deleted': { readonly name: string; readonly label: string; readonly cards: number; readonly batchId: string }
  'book-deleted': { readonly segment: string; readonly batchId: string; readonly cards: number }
  /** A book of others that the device holds no more. */
  'book-left': { readonly segment: string }
  /** The guard spoke: so many cards went in one batch. */
  'many-lost': { readonly batchId: string; readonly cards: number }
}

/** The kind of an entry: what happened. */
export type LogKind = keyof LogFacts

/** What each kind is about. */
export const LOG_KINDS: Readonly<Record<LogKind, LogGroup>> = {
  'card-added': 'came-in',
  'card-edited': 'came-in',
  'edit-merged': 'came-in',
  'card-copied': 'came-in',
  'card-moved': 'came-in',
  'label-added': 'came-in',
  'group-saved': 'came-in',
  'group-renamed': 'came-in',
  'book-made': 'came-in',
  'book-renamed': 'came-in',
  'changes-sent': 'went-out',
  'edit-overwrote': 'conflict',
  'edit-refused': 'conflict',
  'fields-kept': 'conflict',
  refused: 'refusal',
  'card-deleted': 'deletion',
  'card-emptied': 'deletion',
  'link-removed': 'deletion',
  'label-removed': 'deletion',
  'group-deleted': 'deletion',
  'book-deleted': 'deletion',
  'book-left': 'deletion',
  'many-lost': 'alert',
}
