import { type Card, readHandles } from '@lazo/jscontact'
import type { StoredCard } from '#store/cards/reader.ts'
import type { KnownRow } from '#store/imports/reader.ts'
import type { ImportEntry } from '../read/import-entry.ts'
import type { Place } from './meet-book.ts'
import { namesAgree } from './names-agree.ts'
import type { Meeting, Step } from './plan-entries.ts'

/** So much text of contacts that are not written yet is remembered; what comes behind it is taken for new. */
const MOST_TEXT = 64 * 1024 * 1024

/** What a book would hold by now if the entries of before had been written: a dry run meets it beside what the book holds. */
export class ForeseenBook {
  readonly #place: Place
  readonly #madeAt: Date
  readonly #newId: () => string
  readonly #rows = new Map<string, KnownRow>()
  readonly #made = new Map<string, StoredCard>()
  /** What is to stand on cards that the book holds already. */
  readonly #changed = new Map<string, Card>()
  readonly #byKey = new Map<string, string[]>()
  #length = 0

  constructor(place: Place, { madeAt, newId }: { madeAt: Date; newId: () => string }) {
    this.#place = place
    this.#madeAt = madeAt
    this.#newId = newId
  }

  /** What a group of entries meets, where `meeting` is what it meets in the book itself. */
  meet(entries: readonly ImportEntry[], meeting: Meeting): Meeting {
    const known = new Map(meeting.known)
    const matches = new Map(meeting.matches)
    const cards = new Map(Array.from(meeting.cards, ([cardId, card]) => [cardId, this.#asChanged(card)]))
    const editable = new Set(meeting.editable)
    for (const entry of entries) {
      const row = this.#rows.get(rowKeyOf(entry))
      if (row) known.set(entry.rowKey, row)
      const cardId = row?.cardId ?? matches.get(entry.rowKey) ?? this.#findMatch(entry)
      if (!row && cardId !== undefined) matches.set(entry.rowKey, cardId)
      const made = cardId === undefined ? undefined : this.#made.get(cardId)
      if (!made) continue
      cards.set(made.cardId, made)
      editable.add(made.cardId)
    }
    const taken = entries.flatMap(({ card }) => (card && this.#byKey.has(`uid ${card.uid}`) ? [card.uid] : []))
    const made = new Set([...cards.keys()].filter((cardId) => this.#made.has(cardId)))
    return { known, matches, cards, editable, made, takenUids: new Set([...meeting.takenUids, ...taken]) }
  }

  /** Remembers what these steps would write. */
  foresee(steps: readonly Step[]): void {
    for (const step of steps) {
      if (step.act === 'reject' || step.act === 'unchanged') continue
      const cardId = step.act === 'create' ? this.#make(step.entry, step.card) : this.#change(step.before, step.after)
      const { rowKey, rowHash } = step.entry
      if (cardId !== null) this.#rows.set(rowKeyOf(step.entry), { rowKey, rowHash, cardId })
    }
  }

  #asChanged(card: StoredCard): StoredCard {
    const document = this.#changed.get(card.cardId)
    return document ? { ...card, document } : card
  }

  #make({ length }: ImportEntry, document: Card & { uid: string }): string | null {
    this.#length += length
    if (this.#length > MOST_TEXT) return null
    const cardId = this.#newId()
    const { bookId } = this.#place
    const [at, uid] = [this.#madeAt, document.uid]
    const times = { createdAt: at, updatedAt: at, deletedAt: null }
    this.#made.set(cardId, { cardId, homeBookId: bookId, uid, document, display: '', revision: 1, ...times })
    this.#note(cardId, document)
    return cardId
  }

  #change({ cardId }: StoredCard, document: Card): string {
    const made = this.#made.get(cardId)
    if (made) this.#made.set(cardId, { ...made, document })
    else this.#changed.set(cardId, document)
    this.#note(cardId, document)
    return cardId
  }

  /** In a book that was empty nobody is met but by rows read before. */
  #note(cardId: string, document: Card): void {
    if (this.#place.wasEmpty) return
    for (const { kind, key } of readHandles(document, this.#place.region)) {
      const name = `${kind} ${kind === 'uid' ? document.uid : key}`
      const ids = this.#byKey.get(name) ?? []
      if (!ids.includes(cardId)) this.#byKey.set(name, [...ids, cardId])
    }
  }

  /** By the rules of `meetBook`: a uid of the file, a profile, an e-mail that stands once; the names must agree. */
  #findMatch({ card, hasOwnUid }: ImportEntry): string | undefined {
    if (!card || this.#place.wasEmpty) return undefined
    const byUid = hasOwnUid ? this.#byKey.get(`uid ${card.uid}`)?.[0] : undefined
    if (byUid !== undefined) return byUid
    const handles = readHandles(card, this.#place.region)
    const idsOf = (kind: string) =>
      handles.flatMap((one) => {
        const ids = one.kind === kind ? (this.#byKey.get(`${kind} ${one.key}`) ?? []) : []
        return kind === 'email' && (ids.length > 1 || this.#place.isRepeated(one.key)) ? [] : ids
      })
    return [...idsOf('profile'), ...idsOf('email')].find((cardId) => this.#agrees(card, cardId))
  }

  #agrees(card: Card, cardId: string): boolean {
    const document = this.#made.get(cardId)?.document ?? this.#changed.get(cardId)
    return document !== undefined && namesAgree(card, document)
  }
}

/** Sources of several kinds in one upload know their rows apart. */
function rowKeyOf({ origin, rowKey }: ImportEntry): string {
  return `${origin?.kind ?? ''} ${rowKey}`
}
