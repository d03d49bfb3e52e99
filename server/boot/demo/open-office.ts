import { setPassword } from '#access/passwords/set-password.ts'
import type { Actor } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { addMember } from '#domain/members/add-member.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { withAccount } from '#domain/members/with-account.ts'
import { setGrant } from '#domain/sharing/set-grant.ts'
import type { DemoWords, OfficeBook, OfficePerson } from './demo-words.ts'
import { asciiOf } from './new-person.ts'
import type { Past } from './open-past.ts'

/** The office with its people, in the order of their list, and its shared books. */
export interface Office {
  readonly actors: readonly Actor[]
  readonly books: Readonly<Record<OfficeBook['key'], string>>
}

const CALLER = { address: 'local', door: 'demo' } as const

/** Opens the office: the first person makes the workspace, the others join it, and each book is shared. All have one password. */
export async function openOffice(past: Past, { office }: DemoWords, password: string): Promise<Office> {
  const [founder, ...others] = office.people
  const owner = await found(past, founder!, { office, password })
  const actors = [owner]
  for (const person of others) {
    past.clock.pass({ minutes: 9 })
    actors.push(await join(past, owner, { person, address: addressOf(person, office.domain), password }))
  }
  const books: Partial<Record<OfficeBook['key'], string>> = {}
  for (const book of office.books) {
    past.clock.pass({ hours: 1 })
    books[book.key] = await shareBook(past, actors, book)
  }
  return { actors, books: books as Office['books'] }
}

/** The address of somebody in the office. */
export function addressOf({ given, surname }: Pick<OfficePerson, 'given' | 'surname'>, domain: string): string {
  return `${asciiOf(given)}.${asciiOf(surname, '')}@${domain}`
}

async function found(
  { domain, access }: Past,
  person: OfficePerson,
  { office, password }: { office: DemoWords['office']; password: string },
): Promise<Actor> {
  const user = { email: addressOf(person, office.domain), name: fullName(person) }
  const { account, result } = await withAccount(domain, user, (owner) =>
    createWorkspace(domain, { name: office.name, owner, door: 'demo', onlyWhenFirst: true }),
  )
  await setPassword(access, account, password, CALLER)
  return result
}

async function join(
  { domain, access }: Past,
  owner: Actor,
  { person, address, password }: { person: OfficePerson; address: string; password: string },
): Promise<Actor> {
  const { role } = person
  const { memberId, account } = await addMember(domain, owner, { email: address, name: fullName(person), role })
  await setPassword(access, account, password, CALLER)
  return { ...owner, memberId, accountId: account.accountId, role }
}

async function shareBook({ domain }: Past, actors: readonly Actor[], book: OfficeBook): Promise<string> {
  const owner = actors[book.owner]!
  const { bookId } = await createBook(domain, owner, { name: book.name, kind: 'shared' })
  if (book.everyone) await setGrant(domain, owner, { bookId, grantee: { kind: 'everyone' }, allows: book.everyone })
  for (const { person, right } of book.grants)
    await setGrant(domain, owner, {
      bookId,
      grantee: { kind: 'member', id: actors[person]!.memberId },
      allows: right,
    })
  return bookId
}

function fullName({ given, surname, surname2 }: OfficePerson): string {
  return [given, surname, surname2].filter((part) => part !== undefined).join(' ')
}
