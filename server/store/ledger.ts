/** What became of a card in one book, as `change` will tell it. */
export interface PlaceChange {
  readonly bookId: string
  readonly name: string
  readonly kind: 'put' | 'gone'
}

interface CardChange {
  revision: number
  readonly places: Map<string, PlaceChange>
}

/** A resource name that a card had in a book that still holds it. */
interface FormerName {
  readonly cardId: string
  readonly revision: number
  readonly bookId: string
  readonly name: string
}

interface AuditEntry {
  readonly act: string
  readonly subject: string
  /** As JSON. */
  readonly payload: string
}

/**
 * What is told at once after the commit to whom it concerns, with an id: something was said of a card, something happened with people
 * or is no longer shown, a member is told something, or changed something of theirs alone: a tie, a follow-up (the id is the member's and
 * the card's, with a dot), an objective, an introduction or an event (the member's and its own), or what today asks of a member may be different
 * (the id is the member's).
 * An entry of the desk that is new or was changed is named by its own id.
 */
export type LedgerWord =
  | 'comment'
  | 'event'
  | 'follow-up'
  | 'interaction'
  | 'interaction-hidden'
  | 'introduction'
  | 'notification'
  | 'inbound'
  | 'objective'
  | 'tie'
  | 'today'

/** Collects within one transaction what its last statement will number and write down: changed cards, overlays, audit entries. */
export class Ledger {
  readonly cards = new Map<string, CardChange>()
  readonly formerNames: FormerName[] = []
  readonly overlays = new Map<string, { memberId: string; cardId: string }>()
  readonly audit: AuditEntry[] = []
  readonly words: { readonly word: LedgerWord; readonly id: string }[] = []
  #viewsChanged = false

  /**
   * Notes that a card changed, in which books, and the revision it now has. A later note on the same book replaces the earlier;
   * under another name it leaves that name behind, as when a card goes out of a book and comes back as a link.
   */
  noteCard(cardId: string, revision: number, places: Iterable<PlaceChange>): void {
    const known = this.cards.get(cardId) ?? { revision, places: new Map<string, PlaceChange>() }
    known.revision = revision
    for (const place of places) {
      const { bookId } = place
      const earlier = known.places.get(bookId)
      const isLeft = earlier?.kind === 'gone' && earlier.name !== place.name
      if (isLeft) this.noteFormerName({ cardId, revision, bookId, name: earlier.name })
      known.places.set(bookId, place)
    }
    this.cards.set(cardId, known)
  }

  /** Notes that a card is no longer under a resource name in a book that it stays in; under which it is now is noted with the card. */
  noteFormerName(former: FormerName): void {
    this.formerNames.push(former)
  }

  /** Notes that a member's layer on a card changed; it takes a number of its own and no change row. */
  noteOverlay(memberId: string, cardId: string): void {
    this.overlays.set(`${memberId}/${cardId}`, { memberId, cardId })
  }

  /** Notes that what members see has changed without a card having changed: rights, hidden fields. */
  noteViews(): void {
    this.#viewsChanged = true
  }

  /** Notes something that readers of live events are told of, as far as they may know, and that no number tells. */
  noteWord(word: LedgerWord, id: string): void {
    this.words.push({ word, id })
  }

  /**
   * Notes an act for the audit. The payload may hold personal data: erasure can delete it and the chain still verifies. It is
   * made JSON here, so that what cannot be written down fails the verb: once COMMIT is asked for, nothing but the database may.
   */
  noteAudit(act: string, subject: string, payload: unknown = {}): void {
    this.audit.push({ act, subject, payload: JSON.stringify(payload) })
  }

  /** Whether cards, layers or views changed, so that others must be told. */
  get hasChanges(): boolean {
    return this.cards.size > 0 || this.overlays.size > 0 || this.#viewsChanged
  }

  /** Whether the transaction has nothing to number or to write down. */
  get isEmpty(): boolean {
    return this.cards.size === 0 && this.overlays.size === 0 && this.audit.length === 0
  }
}
