import { applyPatch, type Card, diffCards, mergeThreeWay, type PatchObject } from '@lazo/jscontact'
import { ApiError, OfflineError } from '../../api/api-error.ts'
import type { AskServer } from '../../outbox/ask-server.ts'
import { FakeBatches } from './fake-batches.ts'

interface ServerCard {
  readonly id: string
  bookIds: readonly string[]
  readonly states: Card[]
  overlay: PatchObject | null
  isGone: boolean
  number: number
}

/** What is asked of many cards at once. */
interface BulkBody {
  readonly cardIds: readonly string[]
  readonly batchId?: string
  readonly bookId?: string
}

const BULK = [/^\/cards\/(deletions|moves)$/, /^\/trash\/restorations$/, /^\/books\/[^/]+\/links(\/deletions)?$/]

type Asked = Parameters<AskServer>
interface Options {
  readonly query?: Record<string, unknown>
  readonly body?: unknown
}

/** A server in memory with as much of the API as a replica needs. It can be out of reach, and answers can be lost. */
export class FakeServer {
  readonly cards = new Map<string, ServerCard>()
  /** What was asked: method and path. */
  readonly asked: string[] = []
  /** Nothing answers. */
  isOffline = false
  /** So many answers of writes are lost on the way, after they were done. */
  losesAnswers = 0
  /** So many answers of writes break off in their body, after they were done. */
  cutsAnswers = 0
  /** What was told of talks, follow-ups, ties and today, in order. */
  readonly told: { readonly method: string; readonly path: string; readonly body: unknown }[] = []
  /** Answers every question with this error. */
  fails: ApiError | null = null
  /** Answers every write with this error. */
  refuses: ApiError | null = null
  /** Answers of `GET /replica` end after so many lines. */
  breaksAfter = Number.POSITIVE_INFINITY
  era = 1
  #number = 0
  #lastId = 0
  readonly #batches = new FakeBatches()
  /** Cards that nobody may change. */
  readonly locked = new Set<string>()
  /** Cards that whoever changes them sees no longer. */
  readonly leaving = new Set<string>()

  /** Asks it, as the API is asked. */
  readonly ask: AskServer = async (method, path, options = {}) => {
    this.asked.push(`${method} ${path}`)
    if (this.isOffline) throw new OfflineError('The server cannot be reached.', { mayHaveArrived: false })
    if (this.fails) throw this.fails
    if (this.refuses && method !== 'GET') throw this.refuses
    const answer = this.#answer(method, path, options as Options)
    if (method !== 'GET' && this.losesAnswers > 0) {
      this.losesAnswers -= 1
      throw new OfflineError('The answer was lost.')
    }
    if (method !== 'GET' && this.cutsAnswers > 0) {
      this.cutsAnswers -= 1
      return cutShort(answer)
    }
    return answer
  }

  /** Makes a card as somebody else does. */
  add(card: Partial<Card>, bookId = 'home'): string {
    const id = `card-${String(++this.#lastId).padStart(6, '0')}`
    const whole = { '@type': 'Card', version: '1.0', uid: `uid-${id}`, ...card } as Card
    this.cards.set(id, { id, bookIds: [bookId], states: [whole], overlay: null, isGone: false, number: ++this.#number })
    return id
  }

  /** Edits a card as somebody else does. */
  edit(id: string, patch: PatchObject): void {
    const card = this.#card(id)
    card.states.push(applyPatch(card.states.at(-1)!, patch))
    card.number = ++this.#number
  }

  /** Takes a card out of reach. */
  remove(id: string): void {
    const card = this.#card(id)
    card.isGone = true
    card.number = ++this.#number
  }

  /** The document of a card as it is now. */
  document(id: string): Card {
    return this.#card(id).states.at(-1)!
  }

  #answer(method: Asked[0], path: string, { query = {}, body }: Options): Response {
    const [, root, id, part, versionId] = path.split('/')
    if (root === 'interactions' || root === 'follow-ups' || root === 'today' || part === 'tie') {
      this.told.push({ method, path, body })
      return method === 'DELETE' ? new Response(null, { status: 204 }) : tell(body as object)
    }
    if (path === '/replica') return this.#tellReplica(query)
    if (path === '/books') return tell({ items: [{ id: 'home', name: 'Casa' }] })
    if (path === '/cards' && method === 'GET') return this.#list(query)
    if (path === '/cards') return this.#create(body as Card & { bookIds: string[] })
    if (BULK.some((bulk) => bulk.test(path))) return this.#change(path, body as BulkBody)
    if (path === '/batches') return tell({ batchId: this.#batches.open() })
    if (root === 'batches') return tell(this.#batches.undo(id!, Number(query['limit'] ?? Number.POSITIVE_INFINITY)))
    if (part === 'history') return this.#undoChange(id!, versionId!)
    if (root === 'cards' && part === undefined) return method === 'GET' ? this.#tellCard(id!) : this.#patch(id!, body)
    if (part === 'overlay') return this.#layer(id!, body as { patch: PatchObject })
    throw new ApiError('path-not-found', 404, path)
  }

  #tellReplica({ since, after }: Record<string, unknown>): Response {
    const number = since === undefined ? -1 : this.#numberOf(String(since))
    const cards = [...this.cards.values()].filter((card) => card.number > number)
    const wanted = since === undefined ? cards.filter(({ id, isGone }) => !isGone && id > String(after ?? '')) : cards
    const lines = [
      { token: `${this.era}.${this.#number}`, cards: wanted.length },
      ...wanted.map((card) => (card.isGone ? { gone: card.id } : { card: this.#resource(card.id) })),
      { done: true },
    ].slice(0, this.breaksAfter)
    return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }

  #numberOf(token: string): number {
    const [era, number] = token.split('.')
    if (Number(era) === this.era) return Number(number)
    throw new ApiError('start-over', 410, 'Load everything again.')
  }

  #list({ filter }: Record<string, unknown>): Response {
    const { uid } = filter === undefined ? { uid: undefined } : (JSON.parse(String(filter)) as { uid?: string })
    const cards = [...this.cards.values()].filter(
      (card) => !card.isGone && (uid === undefined || card.states[0]!.uid === uid),
    )
    return tell({ items: cards.map(({ id }) => this.#resource(id)) })
  }

  #create({ bookIds, ...card }: Card & { bookIds: string[] }): Response {
    const isTaken = [...this.cards.values()].some(({ states }) => states[0]!.uid === card.uid)
    if (isTaken) throw new ApiError('uid-taken', 409, 'The uid is taken.')
    return this.#tellCard(this.add(card, bookIds[0]))
  }

  #patch(id: string, body: unknown): Response {
    const { patch, base } = body as { patch: PatchObject; base?: string }
    const card = this.#card(id)
    if (base === undefined) throw new ApiError('precondition-required', 428, 'Say what you edit.')
    const [era, revision] = base.replaceAll('"', '').split('-').map(Number)
    if (era !== this.era) throw new ApiError('condition-failed', 412, 'Load it again.')
    const [before, present] = [card.states[revision! - 1]!, card.states.at(-1)!]
    const { card: merged, conflicts } = mergeThreeWay(before, applyPatch(before, patch), present)
    if (conflicts.length > 0) throw new ApiError('card-changed', 409, 'Somebody else was faster.')
    const isSame = Object.keys(diffCards(present, merged)).length === 0
    if (!isSame) this.#write(card, merged)
    if (this.leaving.has(id)) card.isGone = true
    if (card.isGone) return new Response(null, { status: 204 })
    return this.#tellCard(id, { versionId: isSame ? null : `v${card.states.length}` })
  }

  #write(card: ServerCard, state: Card): void {
    card.states.push(state)
    card.number = ++this.#number
  }

  /** A version is called by the revision it made; what was changed since wins. */
  #undoChange(id: string, versionId: string): Response {
    const card = this.#card(id)
    const made = Number(versionId.slice(1))
    const [before, after, present] = [card.states[made - 2]!, card.states[made - 1]!, card.states.at(-1)!]
    const { card: merged, conflicts } = mergeThreeWay(after, present, before)
    const isSame = Object.keys(diffCards(present, merged)).length === 0
    if (!isSame) this.#write(card, merged)
    if (this.leaving.has(id)) card.isGone = true
    if (card.isGone) return new Response(null, { status: 204 })
    const left = conflicts.map(({ path }) => ({ cardId: id, display: '', reason: 'edited-since', paths: [path] }))
    const counts = {
      cards: isSame ? 0 : 1,
      trashed: 0,
      partly: isSame ? 0 : Math.min(1, left.length),
      unchanged: isSame && left.length === 0 ? 1 : 0,
      leftCount: Math.min(1, left.length),
    }
    const reasons = left.slice(0, 1).map(({ reason }) => ({ reason, cards: 1, partly: counts.partly }))
    return tell({ batchId: `undo-${versionId}`, ...counts, reasons, left })
  }

  #layer(id: string, { patch }: { patch: PatchObject }): Response {
    const card = this.#card(id)
    card.overlay = Object.keys(patch).length > 0 ? patch : null
    card.number = ++this.#number
    return tell({ patch })
  }

  /** All or nothing without a batch; a piece of one is done as far as it can be. */
  #change(path: string, { cardIds, batchId, bookId }: BulkBody): Response {
    const judged = cardIds.map((id) => [id, this.#refusalOf(path, id)] as const)
    const [first] = judged.flatMap(([, error]) => (error ? [error] : []))
    if (first && batchId === undefined) throw first
    const fit = judged.filter(([, error]) => error === null).map(([id]) => this.cards.get(id)!)
    const book = bookId ?? path.split('/')[2]!
    const ways = fit.map((card) => this.#changeOne(path, card, book))
    const named = this.#batches.add(batchId, ways)
    const left = judged.flatMap(([cardId, error]) =>
      error ? [{ cardId, display: '', code: error.code, detail: error.message }] : [],
    )
    return tell({ batchId: named, cards: fit.length, left })
  }

  #refusalOf(path: string, id: string): ApiError | null {
    const isWanted = path === '/trash/restorations'
    const card = this.cards.get(id)
    if (card?.isGone !== isWanted) return new ApiError('card-not-found', 404, 'There is no such card.')
    return this.locked.has(id) ? new ApiError('right-missing', 403, 'You may not.') : null
  }

  /** Gives the way back, which tells whether it changed anything. */
  #changeOne(path: string, card: ServerCard, book: string): () => boolean {
    const { isGone, bookIds } = card
    const after = {
      isGone: path === '/cards/deletions' || (path !== '/trash/restorations' && isGone),
      bookIds: booksAfter(path, bookIds, book),
    }
    this.#put(card, after)
    const isSame = after.isGone === isGone && after.bookIds.join() === bookIds.join()
    return () => {
      if (!isSame) this.#put(card, { isGone, bookIds })
      return !isSame
    }
  }

  #put(card: ServerCard, state: Pick<ServerCard, 'isGone' | 'bookIds'>): void {
    Object.assign(card, state, { number: ++this.#number })
  }

  #tellCard(id: string, beside: object = {}): Response {
    const resource = this.#resource(id)
    return tell({ ...resource, ...beside }, { etag: resource.etag })
  }

  #resource(id: string): Record<string, unknown> & { etag: string } {
    const { bookIds, states, overlay } = this.#card(id)
    const times = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' }
    const revision = states.length
    return {
      ...states.at(-1)!,
      id,
      bookIds,
      revision,
      right: 'manage',
      overlay,
      ...times,
      etag: `"${this.era}-${revision}"`,
    }
  }

  #card(id: string): ServerCard {
    const card = this.cards.get(id)
    if (card && !card.isGone) return card
    throw new ApiError('card-not-found', 404, 'There is no such card.')
  }
}

function tell(body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { headers })
}

/** The head arrives, and the line breaks while the body is read. */
function cutShort({ headers }: Response): Response {
  const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) })
  return new Response(body, { headers })
}

function booksAfter(path: string, bookIds: readonly string[], book: string): readonly string[] {
  if (path === '/cards/moves') return [book, ...bookIds.slice(1).filter((id) => id !== book)]
  if (path.endsWith('/links')) return [...new Set([...bookIds, book])]
  return path.endsWith('/links/deletions') ? bookIds.filter((id) => id !== book) : bookIds
}
