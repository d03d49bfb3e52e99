import { createHash } from 'node:crypto'
import { createBook } from '#domain/books/create-book.ts'
import { deleteBook } from '#domain/books/delete-book.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { deleteCards } from '#domain/contacts/delete-cards.ts'
import { linkCards } from '#domain/contacts/link-cards.ts'
import { shareLabel } from '#domain/labels/share-label.ts'
import { leaveBook } from '#domain/sharing/leave-book.ts'
import { setGrant } from '#domain/sharing/set-grant.ts'
import { shareCards } from '#domain/sharing/share-cards.ts'
import { type Maker, markedCard } from './fill-things.ts'
import type { House, Subject } from './house.ts'
import { LADDER, type ModelBook, type ModelCard, type Rung } from './model.ts'
import { NOTHING, type Things } from './things.ts'

/** Things as they are, and as the model knows them. */
export interface Situation {
  readonly things: Things
  readonly book: ModelBook
  readonly card: ModelCard
  readonly trashed: ModelCard
}

/** A way by which somebody comes to a book and its card, or no longer does. */
export interface Way {
  readonly name: string
  readonly rights: readonly Rung[]
  /** Whether the book follows a label, and so takes cards by it alone. */
  readonly isLabel?: boolean
  make(house: House, subject: Subject, right: Rung): Promise<Situation>
}

let made = 0

/** A book of the keeper's with a card, a card in its trash, and a mark that stands in all of them. */
async function makeBook({ server: { domain } }: House, maker: Maker, kind: 'shared' | 'personal' = 'shared') {
  const { actor } = maker
  made += 1
  const mark = `Br${createHash('sha256')
    .update(`${made}`)
    .digest('hex')
    .slice(0, 12)
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`
  const { bookId } = await createBook(domain, actor, { name: `${mark} libreta`, kind })
  const picture = Buffer.concat([PNG, Buffer.from(mark)]).toString('base64')
  const media = { m1: { kind: 'photo', uri: `data:image/png;base64,${picture}`, mediaType: 'image/png' } }
  const saved = await createCard(domain, actor, { bookId, card: { ...markedCard(mark), media } })
  const trashed = await createCard(domain, actor, { bookId, card: { name: { full: `${mark} Papelera` } } })
  const { batchId } = await deleteCards(domain, actor, [trashed.view.cardId], { title: mark })
  const blobId = String(saved.view.card.media?.m1?.uri).replace('lazo:blob/', '')
  const { cardId } = saved.view
  const ids = { bookId, cardId, trashedId: trashed.view.cardId, versionId: saved.versionId!, blobId, batchId, mark }
  return { ...NOTHING, ...ids }
}

/** One transparent point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

interface Given {
  readonly to: { readonly kind: 'member' | 'team' | 'everyone'; readonly id?: string }
  readonly name: string
  readonly right: Rung
}

const toMember = ({ actor, member }: Subject, right: Rung): Given => ({
  to: { kind: 'member', id: actor.memberId },
  name: member.name,
  right,
})
const toTeam = (house: House, name: string, right: Rung): Given => ({
  to: { kind: 'team', id: house.teamIds[name]! },
  name,
  right,
})
const toEveryone = (right: Rung): Given => ({ to: { kind: 'everyone' }, name: 'everyone', right })
const toSharer = ({ sharer }: House): Given => ({
  to: { kind: 'member', id: sharer.actor.memberId },
  name: 'Eva',
  right: 'share',
})

async function give({ server, keeper }: House, bookId: string, given: readonly Given[], by = keeper): Promise<void> {
  for (const { to, right } of given) await setGrant(server.domain, by.actor, { bookId, grantee: to, allows: right })
}

const bookOf = (given: readonly Given[], more: Partial<ModelBook> = {}): ModelBook => ({
  owner: 'ana',
  kind: 'shared',
  grants: given.map(({ name, right }) => ({ to: name, right })),
  left: [],
  ...more,
})
const atHome = (home: ModelBook, more: Partial<ModelCard> = {}): ModelCard => ({
  home,
  links: [],
  isTrashed: false,
  ...more,
})
const homeOnly = (things: Things, book: ModelBook): Situation => ({
  things,
  book,
  card: atHome(book),
  trashed: atHome(book),
})

/** By grants on the home book itself. */
const granted =
  (givenBy: (house: House, subject: Subject, right: Rung) => readonly Given[]): Way['make'] =>
  async (house, subject, right) => {
    const things = await makeBook(house, house.keeper)
    const given = givenBy(house, subject, right)
    await give(house, things.bookId, given)
    return homeOnly(things, bookOf(given))
  }

/** By links into another book, which the subject is given; the home book stays out of sight. */
const linked =
  (
    limit: 'manage' | 'share',
    givenBy: (house: House, subject: Subject, right: Rung) => readonly Given[],
  ): Way['make'] =>
  async (house, subject, right) => {
    const { keeper, sharer, server } = house
    const things = await makeBook(house, keeper)
    const linker = limit === 'manage' ? keeper : sharer
    const atHomeGiven = limit === 'manage' ? [] : [toSharer(house)]
    await give(house, things.bookId, atHomeGiven)
    const { bookId } = await createBook(server.domain, linker.actor, { name: `${things.mark} enlaces`, kind: 'shared' })
    await linkCards(server.domain, linker.actor, { cardIds: [things.cardId], bookId })
    const given = givenBy(house, subject, right)
    await give(house, bookId, given, linker)
    const book = bookOf(given, limit === 'manage' ? {} : { owner: 'Eva' })
    const home = bookOf(atHomeGiven)
    return {
      things: { ...things, bookId },
      book,
      card: atHome(home, { links: [{ book, limit }] }),
      trashed: atHome(home),
    }
  }

const direct = granted((_, subject, right) => [toMember(subject, right)])

/** All the ways. */
export const WAYS: readonly Way[] = [
  { name: 'granted to the member', rights: LADDER, make: direct },
  {
    name: 'granted to a team of theirs',
    rights: ['edit', 'manage'],
    make: granted((house, _, right) => [toTeam(house, 'Ventas', right)]),
  },
  {
    name: 'granted to the team around theirs',
    rights: ['share'],
    make: granted((house, _, right) => [toTeam(house, 'Comercial', right)]),
  },
  {
    name: 'granted to everyone',
    rights: ['view', 'delete'],
    make: granted((_house, _subject, right) => [toEveryone(right)]),
  },
  {
    name: 'granted to the member a little, and to a team of theirs',
    rights: ['edit'],
    make: granted((house, subject, right) => [toMember(subject, 'view'), toTeam(house, 'Ventas', right)]),
  },
  {
    name: 'linked into a book of theirs',
    rights: ['view', 'edit', 'share', 'manage'],
    make: linked('manage', (_, subject, right) => [toMember(subject, right)]),
  },
  {
    name: 'linked by somebody who may share, into a book of theirs',
    rights: ['view', 'manage'],
    make: linked('share', (_, subject, right) => [toMember(subject, right)]),
  },
  {
    name: 'linked into a book of everyone, while the home is given to their team to look at',
    rights: ['view', 'edit'],
    async make(house, _subject, right) {
      const linkedInto = await linked('manage', () => [toEveryone(right)])(house, _subject, right)
      const given = [toTeam(house, 'Ventas', 'view')]
      const home = bookOf(given)
      await give(house, await homeOf(house, linkedInto.things.cardId), given)
      return { ...linkedInto, card: { ...linkedInto.card, home }, trashed: atHome(home) }
    },
  },
  {
    name: 'shared alone',
    rights: ['view', 'edit'],
    async make(house, subject, right) {
      const things = await makeBook(house, house.keeper)
      const { domain } = house.server
      const grantee = { kind: 'member' as const, id: subject.actor.memberId }
      const allows = right as 'view' | 'comment' | 'edit'
      await shareCards(domain, house.keeper.actor, { cardIds: [things.cardId], grantee, allows })
      const [home, book] = [bookOf([]), bookOf([toMember(subject, right)])]
      return { things, book: home, card: atHome(home, { links: [{ book, limit: 'manage' }] }), trashed: atHome(home) }
    },
  },
  {
    name: 'shared by its label',
    rights: ['view', 'edit'],
    isLabel: true,
    async make(house, subject, right) {
      const things = await makeBook(house, house.keeper)
      const grantee = { kind: 'member' as const, id: subject.actor.memberId }
      const sharing = { keyword: things.mark, grantee, allows: right }
      const { bookId } = await shareLabel(house.server.domain, house.keeper.actor, sharing)
      const [home, book] = [bookOf([]), bookOf([toMember(subject, right)])]
      const card = atHome(home, { links: [{ book, limit: 'manage' }] })
      return { things: { ...things, bookId }, book, card, trashed: atHome(home) }
    },
  },
  {
    name: 'left',
    rights: ['manage'],
    async make(house, subject, right) {
      const situation = await direct(house, subject, right)
      await leaveBook(house.server.domain, subject.actor, situation.things.bookId)
      return homeOnly(situation.things, { ...situation.book, left: [subject.member.name] })
    },
  },
  {
    name: 'taken back',
    rights: ['manage'],
    async make(house, subject, right) {
      const { things } = await direct(house, subject, right)
      const grantee = { kind: 'member' as const, id: subject.actor.memberId }
      await setGrant(house.server.domain, house.keeper.actor, { bookId: things.bookId, grantee, allows: null })
      return homeOnly(things, bookOf([]))
    },
  },
  {
    name: 'in a book that was deleted',
    rights: ['manage'],
    async make(house, subject, right) {
      const { things, book } = await direct(house, subject, right)
      await deleteBook(house.server.domain, house.keeper.actor, things.bookId)
      const deleted = { ...book, isDeleted: true }
      return { things, book: deleted, card: atHome(deleted, { isTrashed: true }), trashed: atHome(deleted) }
    },
  },
  {
    name: 'in the trash of a book that is theirs to see',
    rights: ['view', 'delete'],
    async make(house, subject, right) {
      const { things, book } = await direct(house, subject, right)
      await deleteCards(house.server.domain, house.keeper.actor, [things.cardId])
      return { things, book, card: atHome(book, { isTrashed: true }), trashed: atHome(book) }
    },
  },
  { name: 'never given', rights: ['view'], make: granted(() => []) },
  {
    name: 'never given, of what the keeper keeps in a personal book',
    rights: ['view'],
    make: async (house) => homeOnly(await makeBook(house, house.keeper, 'personal'), bookOf([], { kind: 'personal' })),
  },
  {
    name: 'their own',
    rights: ['manage'],
    async make(house, { actor, token, member }) {
      const things = await makeBook(house, { actor, token })
      return homeOnly(things, bookOf([], { owner: member.name }))
    },
  },
  {
    name: 'of another workspace',
    rights: ['view'],
    async make({ foreign }) {
      return homeOnly(foreign, bookOf([], { kind: 'elsewhere' }))
    },
  },
]

async function homeOf({ server, keeper }: House, cardId: string): Promise<string> {
  const told = await server.ask('GET', `/cards/${cardId}`, { token: keeper.token })
  return String([...told.json.bookIds!][0])
}
