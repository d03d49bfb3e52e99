import { type FlowLanguage, OWNER } from '../house.ts'

/** What the pictures show of the made-up people, by the id of its card or the address of its page. */
export interface Office {
  readonly person: string
  readonly other: string
  readonly organization: string
  readonly book: string
  readonly formPath: string
  readonly device: string
}

const WORDS = {
  en: {
    person: 'Imogen Farraday',
    other: 'Morag Kinloch',
    portrait: 'Saoirse Tierney',
    gone: 'Theo Wetherby',
    alsoGone: 'Dai Prosser',
    phone: '+44 7700 900990',
    label: 'Trade fair 2026',
    organization: 'Lantern Quay Bakery',
    title: 'Founder and Managing Director',
    hobby: 'Rowing on the harbour at dawn',
    book: 'Trade fair',
    form: 'Trade fair, stand 14',
    responsible: 'Ruiz Office, 3 Quay Street, Bristol',
    purpose: 'To send you what we talked about, and nothing else.',
    device: 'My iPhone',
    laptop: 'Thunderbird in the office',
    bio: 'I bring bakers and their suppliers together, and I answer mail before noon.',
    list: 'Bakers to call',
    job: 'Partner',
  },
  es: {
    person: 'Lucía Ferrán Ocaña',
    other: 'Begoña Valdueza Prieto',
    portrait: 'Aurora Castrillo',
    gone: 'Wei Chen',
    alsoGone: 'Joel Bastida Amorós',
    phone: '+34 600 000 990',
    label: 'Feria 2026',
    organization: 'Tahona del Puerto',
    title: 'Fundadora y directora general',
    hobby: 'Remar en la ría al amanecer',
    book: 'Feria',
    form: 'Feria, puesto 14',
    responsible: 'Oficina Ruiz, calle de la Marina 3, A Coruña',
    purpose: 'Enviarle lo que hemos hablado, y nada más.',
    device: 'Mi iPhone',
    laptop: 'Thunderbird de la oficina',
    bio: 'Pongo en contacto a panaderos y proveedores, y contesto al correo antes de mediodía.',
    list: 'Panaderos por llamar',
    job: 'Socia',
  },
} as const satisfies Record<FlowLanguage, Record<string, string>>

/** The names and texts of the office. */
type OfficeWords = Readonly<Record<keyof (typeof WORDS)['en'], string>>

/** What the office calls its people and things. */
export function officeWords(language: FlowLanguage): OfficeWords {
  return WORDS[language]
}

/** Asks the API as the owner. Throws when it refuses. */
export type Ask = <T = unknown>(method: string, path: string, body?: unknown) => Promise<T>

type Items<T> = { readonly items: readonly T[] }
type Named = { readonly id: string; readonly display: string }

/** Fills a new workspace with made-up people who were worked with for a while. */
export async function fillOffice(ask: Ask, language: FlowLanguage): Promise<Office> {
  const words = officeWords(language)
  await ask('POST', '/samples')
  const book = (await ask<{ id: string }>('POST', '/books', { name: words.book })).id
  const [person, other, organization, portrait] = await Promise.all(
    [words.person, words.other, words.organization, words.portrait].map((name) => findCard(ask, name)),
  )
  await showOwner(ask, words, { photoOf: portrait!, book })
  await workWith(ask, words, { person: person!, other: other!, book })
  const notice = { responsible: words.responsible, purpose: words.purpose, address: OWNER.email }
  const form = await ask<{ path: string }>('POST', '/forms', { title: words.form, bookId: book, notice })
  const device = await ask<{ id: string }>('POST', '/devices', { label: words.laptop })
  return { person: person!, other: other!, organization: organization!, book, formPath: form.path, device: device.id }
}

async function findCard(ask: Ask, name: string): Promise<string> {
  const { items } = await ask<Items<{ readonly card: Named }>>('GET', `/search?q=${encodeURIComponent(name)}`)
  const found = items.map(({ card }) => card).find(({ display }) => display === name)
  if (!found) throw new Error(`there is no ${name} among the made-up people`)
  return found.id
}

/** Edits, a private fact, favorites, a list and two cards in the trash. */
async function workWith(
  ask: Ask,
  words: OfficeWords,
  { person, other, book }: Pick<Office, 'person' | 'other' | 'book'>,
): Promise<void> {
  const card = await ask<{ titles?: Record<string, unknown> }>('GET', `/cards/${person}`)
  const [title] = Object.keys(card.titles ?? {})
  await ask('PATCH', `/cards/${person}`, { patch: { [`titles/${title}/name`]: words.title } })
  await ask('POST', '/cards/edits', { cardIds: [person, other], labels: { add: [words.label], remove: [] } })
  const hobby = { kind: 'hobby', value: words.hobby }
  await ask('PUT', `/cards/${person}/overlay`, { patch: { 'personalInfo/own': hobby, 'lazo.app:favorite': true } })
  await ask('PUT', `/cards/${other}/overlay`, { patch: { 'lazo.app:favorite': true } })
  await ask('POST', `/books/${book}/links`, { cardIds: [person, other] })
  await ask('POST', '/lists', { name: words.list, icon: '🥖', query: { text: words.organization } })
  const gone = await Promise.all([words.gone, words.alsoGone].map((name) => findCard(ask, name)))
  await ask('POST', '/cards/deletions', { cardIds: gone })
}

/** The owner's own card, with a portrait, and the page that shows it to everybody. */
async function showOwner(
  ask: Ask,
  words: OfficeWords,
  { photoOf, book }: { readonly photoOf: string; readonly book: string },
): Promise<void> {
  const { media } = await ask<{ media?: unknown }>('GET', `/cards/${photoOf}`)
  const own = await ask<{ id: string }>('POST', '/cards', {
    name: { full: OWNER.name },
    titles: { t: { name: words.job } },
    organizations: { o: { name: words.organization } },
    emails: { e: { address: OWNER.email } },
    phones: { m: { number: words.phone, features: { mobile: true } } },
    links: { l: { uri: 'https://ana.example.org' } },
    media,
    bookIds: [book],
  })
  await ask('PUT', '/me/card', { cardId: own.id })
  const shows = ['photo', 'organization', 'phones', 'emails', 'links']
  await ask('PUT', '/me/profile', { isOn: true, slug: 'ana-ruiz', bio: words.bio, shows, language: null })
}
