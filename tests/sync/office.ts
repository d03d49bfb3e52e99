import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { patchCard } from '#domain/contacts/change-card.ts'
import { deleteCards } from '#domain/contacts/delete-cards.ts'
import { listTrash } from '#domain/contacts/list-trash.ts'
import { moveCards } from '#domain/contacts/move-cards.ts'
import { restoreCards } from '#domain/contacts/restore-cards.ts'
import { listBatches } from '#domain/history/read-history.ts'
import { undoBatch } from '#domain/history/undo-batch.ts'
import { createLabelBook } from '#domain/labels/create-label-book.ts'
import { setGrant } from '#domain/sharing/set-grant.ts'
import { type Dice, rollDice } from '#domain/testing/random-verbs.ts'
import type { TestWorkspace } from '#kit/workspace.ts'
import { readHomeCards } from '#store/books/reader.ts'
import { changedText, NAMES, newText } from './random-text.ts'
import { SimulatedClient } from './simulated-client.ts'

interface OfficeParts {
  readonly space: TestWorkspace
  readonly dice: Dice
  readonly ana: Actor
  readonly luis: Actor
  readonly books: readonly string[]
}

/** Two people, three clients, and somebody at a desk: what they do all day. */
export class Office {
  readonly clients: readonly SimulatedClient[]
  readonly #parts: OfficeParts
  #cards = 0

  private constructor(parts: OfficeParts, clients: readonly SimulatedClient[]) {
    this.#parts = parts
    this.clients = clients
  }

  /** Ana with a phone that holds all and a desktop that holds a book and a label, and Luis with a tablet. */
  static async open(space: TestWorkspace, seed: number): Promise<Office> {
    const { domain } = space
    const [ana, luis] = [await space.member('Ana'), await space.member('Luis')]
    const [shared, own] = [await space.book(ana, 'Casa', 'shared'), await space.book(ana, 'Trabajo')]
    const { bookId: label } = await createLabelBook(domain, ana, { keyword: 'Paz' })
    const office = new Office({ space, dice: rollDice(seed), ana, luis, books: [shared, own] }, [
      new SimulatedClient(domain, await space.device(ana, 'Teléfono'), { isStrict: true, limit: null }),
      new SimulatedClient(domain, await space.device(ana, 'Escritorio', [own, label]), { isStrict: false, limit: 7 }),
      new SimulatedClient(domain, await space.device(luis, 'Tableta'), { isStrict: true, limit: 50 }),
    ])
    await office.#grant('delete')
    for (const client of office.clients) await client.sync()
    return office
  }

  #grant(allows: 'view' | 'delete' | null) {
    const { space, ana, luis, books } = this.#parts
    const grantee = { kind: 'member' as const, id: luis.memberId }
    return setGrant(space.domain, ana, { bookId: books[0]!, grantee, allows })
  }

  /** One client does something, or is disconnected, or connects and syncs; or somebody at the desk does something. */
  async doSomething(): Promise<void> {
    const { dice, space } = this.#parts
    space.clock.pass({ seconds: dice.below(20) })
    const client = dice.pick(this.clients)
    const way = dice.below(100)
    if (way < 76) return this.#use(client)
    if (way < 80) client.isOnline = false
    else if (way < 92) await this.#connect(client)
    else await this.#atTheDesk()
  }

  async #use(client: SimulatedClient): Promise<void> {
    const { dice } = this.#parts
    const segments = [...client.books.keys()]
    if (segments.length === 0) return client.sync()
    const segment = dice.pick(segments)
    const names = client.namesIn(segment)
    const way = dice.below(names.length < 4 ? 1 : 10)
    if (way < 3) return client.write(segment, `${(this.#cards += 1)}.vcf`, () => newText(this.#cards, dice))
    const name = dice.pick(names)
    if (way < 7) return client.write(segment, name, (text) => changedText(text, dice))
    if (way < 8) return client.remove(segment, name)
    // Over another, to another name, or to the same in another book.
    const target = dice.pick([dice.pick(names), `${(this.#cards += 1)}.vcf`, name, name])
    return client.move({ segment, name }, { segment: dice.pick(segments), name: target })
  }

  async #connect(client: SimulatedClient): Promise<void> {
    client.isOnline = true
    await client.sync()
  }

  /** What is done in the browser meanwhile. */
  async #atTheDesk(): Promise<void> {
    try {
      await this.#atTheDeskWith(await this.#someCard())
    } catch (error) {
      if (!isProductError(error) || error.kind === 'unavailable') throw error
    }
  }

  async #atTheDeskWith(cardId: string | null): Promise<void> {
    const { dice, ana, books, space } = this.#parts
    const { domain } = space
    const way = dice.below(12)
    if (way === 0) await this.#grant(dice.pick(['view', 'delete', 'delete', null]))
    else if (way < 4) await this.#restore()
    else if (cardId === null) return
    else if (way < 9)
      await patchCard(domain, ana, { cardId, patch: { 'name/full': `${dice.pick(NAMES)} ${dice.below(90)}` } })
    else if (way < 10) await deleteCards(domain, ana, [cardId])
    else await moveCards(domain, ana, { cardIds: [cardId], bookId: dice.pick(books) })
  }

  async #restore(): Promise<void> {
    const { dice, ana, space } = this.#parts
    const { domain } = space
    const batches = (await listBatches(domain, ana, { limit: 10 })).filter((batch) => batch.kind === 'device')
    const trash = await listTrash(domain, ana, { limit: 10 })
    if (dice.below(2) === 0 && batches.length > 0) await undoBatch(domain, ana, dice.pick(batches).batchId)
    else if (trash.length > 0) await restoreCards(domain, ana, [dice.pick(trash).cardId])
  }

  async #someCard(): Promise<string | null> {
    const { dice, ana, books, space } = this.#parts
    const bookId = dice.pick(books)
    const cardIds = await space.domain.store.read(ana, (tx) => readHomeCards(tx, bookId, null, 1_000))
    return cardIds.length === 0 ? null : dice.pick(cardIds)
  }
}
