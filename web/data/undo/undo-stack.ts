import type { TakenBack } from '../outbox/taken-back.ts'
import type { UndoStep, UndoWatch } from './undo-pieces.ts'

/** What was done, in words: the key stands in the words of the app, the facts fill them. */
export type DoneKey =
  | 'edited'
  | 'layer-edited'
  | 'created'
  | 'deleted'
  | 'restored'
  | 'moved'
  | 'linked'
  | 'unlinked'
  | 'bulk-edited'
  | 'photo-saved'
  | 'imported'
  | 'merged'
  | 'resolved'
  | 'talked'
  | 'talk-changed'
  | 'talk-removed'
  | 'follow-up-noted'
  | 'follow-up-changed'
  | 'follow-up-done'
  | 'follow-up-cancelled'
  | 'tie-changed'
  | 'item-done'
  | 'item-snoozed'
  | 'item-dismissed'

/** Something that was done and can be taken back. */
export interface Done {
  readonly id: number
  readonly key: DoneKey
  /** `count` chooses between one and many; `name` is what the card is called, `book` where it went. */
  readonly facts: Readonly<Record<string, string | number>>
  readonly undo: (watch: UndoWatch) => Promise<Taken>
}

/** How much of something was taken back: as the server tells it, or as far as it is known before the server was asked. */
type Taken = TakenBack | UndoStep

/** Something that was to be taken back, and how much of it was. */
export interface Undone {
  readonly done: Done
  readonly taken: Taken
}

/** How many steps back there are: enough for a day at work. */
const MOST = 100

/** What was done since this page was opened, latest last. It survives going elsewhere in the app, and no reload. */
export class UndoStack {
  readonly #listeners = new Set<() => void>()
  #done: readonly Done[] = []
  #last = 0

  /** What can be taken back, latest last: a new array after every change. */
  get done(): readonly Done[] {
    return this.#done
  }

  /** Notes what was done. */
  push(entry: Omit<Done, 'id'>): Done {
    const done = { ...entry, id: ++this.#last }
    this.#set([...this.#done, done].slice(-MOST))
    return done
  }

  /**
   * Takes back one thing, the latest unless said; null when there is none. It leaves the stack before, so that nobody takes it
   * back twice; what failed or was stopped comes back to it.
   */
  async undo(id?: number, watch: UndoWatch = {}): Promise<Undone | null> {
    const done = id === undefined ? this.#done.at(-1) : this.#done.find((one) => one.id === id)
    if (!done) return null
    this.#set(this.#done.filter((one) => one !== done))
    try {
      const taken = await done.undo(watch)
      if (typeof taken === 'object' && !taken.isDone) this.#putBack(done)
      return { done, taken }
    } catch (error) {
      this.#putBack(done)
      throw error
    }
  }

  /** Forgets everything: who signs in next takes back nothing of the one before. */
  clear(): void {
    this.#set([])
  }

  /** Hears of every change. Gives the way to stop. */
  follow(hear: () => void): () => void {
    this.#listeners.add(hear)
    return () => this.#listeners.delete(hear)
  }

  #putBack(done: Done): void {
    this.#set([...this.#done, done].sort((a, b) => a.id - b.id))
  }

  #set(done: readonly Done[]): void {
    this.#done = done
    this.#listeners.forEach((hear) => hear())
  }
}

/** The undo stack of this page. */
export const undoStack = new UndoStack()
