import type { Card } from '@lazo/jscontact'
import { createBook } from '#domain/books/create-book.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { companyCard, type Making, mobile, nameOf, personCard, photoOf } from './demo-cards.ts'
import type { OfficePerson, Sector } from './demo-words.ts'
import { importText } from './import-text.ts'
import { type Company, newCompany } from './new-company.ts'
import { newPerson } from './new-person.ts'
import { addressOf, type Office } from './open-office.ts'
import type { Past } from './open-past.ts'

const OWN = { whereFrom: 'Lazo', whyHeld: '', basis: 'contract' }

interface Filling {
  readonly bookId: string
  readonly companies: number
  readonly people: number
  readonly contactKind: string
  readonly sector?: Sector
  readonly photos: number
}

/** Fills the shared books: the team by hand, the others from files that the office had. */
export async function fillBooks(past: Past, making: Making, { actors, books }: Office): Promise<void> {
  const { office } = making.words
  for (const person of office.people)
    await createCard(past.domain, actors[1]!, { bookId: books.team, card: colleagueCard(making, person) })
  past.clock.pass({ days: 1 })
  const fillings: Readonly<Record<'clients' | 'suppliers' | 'press', Filling>> = {
    clients: { bookId: books.clients, companies: 32, people: 130, contactKind: 'customer', photos: 0.25 },
    suppliers: { bookId: books.suppliers, companies: 14, people: 34, contactKind: 'supplier', photos: 0.1 },
    press: { bookId: books.press, companies: 10, people: 28, contactKind: 'press', sector: 'media', photos: 0.2 },
  }
  for (const book of office.books) {
    if (book.key === 'team') continue
    const cards = makeCards(making, fillings[book.key])
    const source = { bookId: books[book.key], fileName: `${book.name}.json`, source: book.name, provenance: OWN }
    await importText(past.domain, actors[book.owner]!, { ...source, text: JSON.stringify(cards) })
    past.clock.pass({ hours: 5 })
  }
}

/** A book of the owner's own, which nobody else sees. Gives its id. */
export async function fillFriends({ domain }: Past, making: Making, { actors }: Office): Promise<string> {
  const { dice, words } = making
  const { bookId } = await createBook(domain, actors[0]!, { name: words.office.friends.book })
  for (let n = 0; n < 18; n += 1) {
    const person = newPerson(dice, words.names)
    const { labels, notes } = words.office.friends
    const card: Card = {
      '@type': 'Card',
      version: '1.0',
      name: nameOf(person),
      phones: { p1: { number: mobile(making), features: { mobile: true } } },
      anniversaries: { b1: { kind: 'birth', date: { month: dice.between(1, 12), day: dice.between(1, 28) } } },
      keywords: { [dice.pick(labels)]: true },
      ...(dice.falls(0.5) ? { media: { m1: photoOf(dice, person) } } : {}),
      ...(dice.falls(0.4) ? { notes: { n1: { note: dice.pick(notes) } } } : {}),
    }
    await createCard(domain, actors[0]!, { bookId, card })
  }
  return bookId
}

function makeCards(making: Making, filling: Filling): Card[] {
  const { dice, words } = making
  const { surnames } = words.names
  const companies = new Map<string, Company>()
  while (companies.size < filling.companies) {
    const company = newCompany(dice, words.business, surnames, filling.sector)
    companies.set(company.name, company)
  }
  const employers = [...companies.values()]
  const notes = filling.contactKind === 'press' ? words.office.pressNotes : words.office.notes
  const options = { contactKind: filling.contactKind, labels: words.office.labels, notes }
  const people = Array.from({ length: filling.people }, () =>
    personCard(making, newPerson(dice, words.names), dice.pick(employers), {
      ...options,
      hasPhoto: dice.falls(filling.photos),
    }),
  )
  return [...employers.map((company) => companyCard(making, company, { contactKind: filling.contactKind })), ...people]
}

function colleagueCard(making: Making, person: OfficePerson): Card {
  const { office } = making.words
  const [year, month, day] = person.birthday.split('-').map(Number)
  return {
    '@type': 'Card',
    version: '1.0',
    name: nameOf(person),
    organizations: { o1: { name: office.name } },
    titles: { t1: { name: person.title, organizationId: 'o1' } },
    emails: { e1: { address: addressOf(person, office.domain), contexts: { work: true }, pref: 1 } },
    phones: { p1: { number: mobile(making), features: { mobile: true } } },
    anniversaries: { b1: { kind: 'birth', date: { year: year!, month: month!, day: day! } } },
    media: { m1: photoOf(making.dice, person) },
    'lazo.app:contactKinds': { colleague: true },
  }
}
