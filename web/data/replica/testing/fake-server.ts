import { applyPatch, type Card, mergeThreeWay, type PatchObject } from '@lazo/jscontact'
import { ApiError, OfflineError } from '../../api/api-error.ts'
import type { AskServer } from '../../outbox/send-entry.ts'

interface ServerCard {
  readonly id: string
  readonly bookIds: string[]
  readonly states: Card[]
  overlay: PatchObject | null
  isGone: boolean
  number: number
}

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
  /** Answers every question with this error. */
  fails: ApiError | null = null
  /** Answers of `GET /replica` end after so many lines. */
  breaksAfter = Number.POSITIVE_INFINITY
  era = 1
  #number = 0
  #lastId = 0
  #batches = new Map<string, () => void>()

  /** Asks it, as the API is asked. */
  readonly ask: AskServer = async (method, path, options = {}) => {
    this.asked.push(`${method} ${path}`)
    if (this.isOffline) throw new OfflineError('The server cannot be reached.')
    if (this.fails) throw this.fails
    const answer = this.#answer(method, path, options as Options)
    if (method !== 'GET' && this.losesAnswers > 0) {
      this.losesAnswers -= 1
      throw new OfflineError('The answer was lost.')
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
    const [, root, id, part] = path.split('/')
    if (path === '/replica') return this.#tellReplica(query)
    if (path === '/books') return tell({ items: [{ id: 'home', name: 'Casa' }] })
    if (path === '/cards' && method === 'GET') return this.#list(query)
    if (path === '/cards') return this.#create(body as Card & { bookIds: string[] })
    if (path === '/cards/deletions') return this.#delete(body as { cardIds: string[] })
    if (root === 'batches') return this.#undo(id!)
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
    const before = card.states[revision! - 1]!
    const { card: merged, conflicts } = mergeThreeWay(before, applyPatch(before, patch), card.states.at(-1)!)
    if (conflicts.length > 0) throw new ApiError('card-changed', 409, 'Somebody else was faster.')
    card.states.push(merged)
    card.number = ++this.#number
    return this.#tellCard(id)
  }

  #layer(id: string, { patch }: { patch: PatchObject }): Response {
    const card = this.#card(id)
    card.overlay = Object.keys(patch).length > 0 ? patch : null
    card.number = ++this.#number
    return tell({ patch })
  }

  #delete({ cardIds, batchId = `batch-${this.#number}` }: { cardIds: string[]; batchId?: string }): Response {
    for (const id of cardIds) this.remove(id)
    const before = this.#batches.get(batchId)
    this.#batches.set(batchId, () => {
      before?.()
      for (const id of cardIds) {
        const card = this.cards.get(id)!
        card.isGone = false
        card.number = ++this.#number
      }
    })
    return tell({ batchId })
  }

  #undo(batchId: string): Response {
    this.#batches.get(batchId)!()
    return tell({ batchId: 'undo', cards: 1, leftCount: 0, left: [] })
  }

  #tellCard(id: string): Response {
    const resource = this.#resource(id)
    return tell(resource, { etag: resource.etag })
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
