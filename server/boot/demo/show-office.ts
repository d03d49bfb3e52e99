import type { Actor } from '#base/actor.ts'
import { createForm } from '#domain/forms/create-form.ts'
import { leaveDetails } from '#domain/forms/leave-details.ts'
import { openForm } from '#domain/forms/open-form.ts'
import { createList } from '#domain/lists/create-list.ts'
import { saveMeCard } from '#domain/profile/me-card.ts'
import { saveOwnProfile } from '#domain/profile/own-profile.ts'
import { listCards } from '#domain/search/list-cards.ts'
import type { OfficeWords } from './demo-words.ts'
import { asciiOf } from './new-person.ts'
import type { Office } from './open-office.ts'
import type { Past } from './open-past.ts'

/** What the owner looks for again and again, shows of herself, and takes in from others. */
export async function showOffice(past: Past, words: OfficeWords, { actors, books }: Office): Promise<void> {
  const owner = actors[0]!
  for (const { name, icon, query, isShared } of words.shown.lists) {
    past.clock.pass({ minutes: 2 })
    await createList(past.domain, owner, { name, icon, query, isShared })
  }
  await showOwner(past, words, { owner, bookId: books.team })
  await fillForm(past, words, { owner, bookId: books.clients })
}

interface Place {
  readonly owner: Actor
  readonly bookId: string
}

async function showOwner({ domain }: Past, words: OfficeWords, { owner, bookId }: Place): Promise<void> {
  const { given, surname } = words.people[0]!
  const filter = { name: `${given} ${surname}` }
  const { cards } = await listCards(domain, owner, { order: 'family', books: [bookId], filter, limit: 1 })
  await saveMeCard(domain, owner, cards[0]!.cardId)
  await saveOwnProfile(domain, owner, {
    isOn: true,
    slug: asciiOf(`${given} ${surname}`, '-'),
    bio: words.shown.bio,
    shows: ['photo', 'organization', 'phones', 'emails', 'links', 'profiles'],
    language: null,
  })
}

async function fillForm({ domain, clock }: Past, words: OfficeWords, { owner, bookId }: Place): Promise<void> {
  const { title, purpose, visitors } = words.shown.form
  const notice = { responsible: words.name, purpose, address: `info@${words.domain}` }
  const { token } = await createForm(domain, owner, { title, bookId, notice })
  for (const details of visitors) {
    clock.pass({ hours: 3 })
    const { stamp } = await openForm(domain, token)
    clock.pass({ minutes: 2 })
    await leaveDetails(domain, { token, stamp, details, language: domain.language })
  }
}
