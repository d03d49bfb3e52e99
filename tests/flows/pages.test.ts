import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House, type Visit } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { linkedinFile } from './pictures/linkedin-file.ts'
import { fillOffice, type Office } from './pictures/office.ts'

/** What is there to be looked at. */
interface Scene extends Office {
  readonly form: string
  readonly objective: string
  readonly entry: string
  readonly event: string
  readonly imported: string
  readonly book: string
  readonly member: string
}

/** How one comes to a page. */
interface Way {
  /** The address, where it names something of the scene. */
  readonly at?: (scene: Scene) => string
  /** What stands there once the page has everything. */
  readonly shows: string
}

const ROWS = '[role=row][data-at="4"]'
const CARD = 'article section li'
const FORM = 'form button[type=submit]'
const LIST = 'main li'

/** Each page of the app by its address in the table of pages, and one that is nowhere. */
const WAYS: Readonly<Record<string, Way>> = {
  '/today': { shows: 'main h2' },
  '/people': { shows: ROWS },
  '/people/$cardId': { at: ({ person }) => `/people/${person}`, shows: CARD },
  '/people/$cardId/edit': { at: ({ person }) => `/people/${person}/edit`, shows: FORM },
  '/people/$cardId/history': { at: ({ person }) => `/people/${person}/history`, shows: LIST },
  '/people/$cardId/access': { at: ({ person }) => `/people/${person}/access`, shows: LIST },
  '/organizations': { shows: '[role=row][data-at="1"]' },
  '/organizations/$cardId': { at: ({ organization }) => `/organizations/${organization}`, shows: CARD },
  '/new': { shows: FORM },
  '/new/organization': { shows: FORM },
  '/import': { shows: 'main section button' },
  '/imports': { shows: LIST },
  '/imports/$importId': { at: ({ imported }) => `/imports/${imported}`, shows: 'main dl, main li' },
  '/trash': { shows: LIST },
  '/books': { shows: LIST },
  '/books/$bookId/access': { at: ({ book }) => `/books/${book}/access`, shows: LIST },
  '/members/$memberId/access': { at: ({ member }) => `/members/${member}/access`, shows: LIST },
  '/books/former': { shows: 'main h2' },
  '/requests': { shows: 'main h2' },
  '/export': { shows: FORM },
  '/scan': { shows: 'main h1' },
  '/share': { shows: 'main h1' },
  '/print': { shows: FORM },
  '/activity': { shows: LIST },
  '/network': { shows: 'main h2' },
  '/notifications': { shows: 'main h2' },
  '/members': { shows: LIST },
  '/members/$memberId': { at: ({ member }) => `/members/${member}`, shows: 'main dl' },
  '/teams': { shows: 'main h2' },
  '/meetings': { shows: 'main h2' },
  '/devices': { shows: LIST },
  '/devices/$deviceId': { at: ({ device }) => `/devices/${device}`, shows: 'main h2' },
  '/fields': { shows: 'main h2' },
  '/settings': { shows: 'main input' },
  '/administration': { shows: 'main td' },
  '/administration/audit': { shows: LIST },
  '/administration/sign-in': { shows: 'main form' },
  '/self-check': { shows: 'main section' },
  '/sync': { shows: 'main h1' },
  '/welcome': { shows: LIST },
  '/help': { shows: LIST },
  '/follow-ups': { shows: 'main h2' },
  '/desk': { shows: LIST },
  '/desk/$inboundId': { at: ({ entry }) => `/desk/${entry}`, shows: FORM },
  '/events': { shows: LIST },
  '/events/$eventId': { at: ({ event }) => `/events/${event}`, shows: 'main h2' },
  '/events/$eventId/follow-ups': { at: ({ event }) => `/events/${event}/follow-ups`, shows: FORM },
  '/forms': { shows: 'main h2' },
  '/forms/$formId/poster': { at: ({ form }) => `/forms/${form}/poster`, shows: 'article svg' },
  '/catalogue': { shows: 'main h2' },
  '/links': { shows: 'main h2' },
  '/objectives': { shows: 'main h2' },
  '/objectives/$objectiveId': { at: ({ objective }) => `/objectives/${objective}`, shows: 'main section' },
  '/reciprocity': { shows: 'main section' },
  '/key-contacts': { shows: 'main h2' },
  '/introductions': { shows: 'main h2' },
  '/me': { shows: 'main form' },
  '/nowhere': { shows: 'main h1' },
}

/** The table of pages, as far as this reads it. It leads to components, which belong to another project of TypeScript. */
interface Entry {
  readonly path: string
  readonly children?: readonly Entry[]
}
const { pages } = (await import(new URL('../../web/app/pages.table.ts', import.meta.url).href)) as {
  readonly pages: readonly Entry[]
}
const addressesOf = ({ path, children = [] }: Entry): string[] => [
  path,
  ...children.map((child) => `${path}/${child.path}`),
]

let house: House
let scene: Scene
before(async () => {
  house = await House.open()
  await house.addOwner()
  const office = await fillOffice((method, path, body) => house.ask(method, path, body), 'en')
  const [form] = (await house.ask<{ items: { id: string }[] }>('GET', '/forms')).items
  const [book] = (await house.ask<{ items: { id: string; right: string }[] }>('GET', '/books')).items.filter(
    ({ right }) => right === 'manage',
  )
  const { memberId: member } = await house.ask<{ memberId: string }>('GET', '/me')
  const aim = { title: 'Crecer', startsOn: '2026-01-01', endsOn: '2027-01-01' }
  const { id: objective } = await house.ask<{ id: string }>('POST', '/objectives', aim)
  const { id: entry } = await house.ask<{ id: string }>('POST', '/inbound', { name: 'Rosa Gil', text: 'Hola' })
  const fair = { name: 'Feria de Sevilla', heldOn: '2026-01-01', place: 'Sevilla' }
  const { id: event } = await house.ask<{ id: string }>('POST', '/events', fair)
  await house.ask('POST', `/events/${event}/met`, { cardId: office.person })
  scene = { ...office, entry, event, form: form!.id, imported: await bringIn(), book: book!.id, objective, member }
})
after(() => house.close())

/** Brings a file in and gives the id of its import. */
async function bringIn(): Promise<string> {
  const { page, context } = await house.enter('/import')
  await page.getByTestId('files').setInputFiles(linkedinFile('en'))
  await page.getByRole('button', { name: /^Bring in \d/ }).click()
  await page.getByRole('button', { name: 'Undo the whole import' }).waitFor()
  await context.close()
  return (await house.ask<{ items: { id: string }[] }>('GET', '/imports')).items[0]!.id
}

test('each page of the app is looked at here', () => {
  assert.deepEqual(Object.keys(WAYS).toSorted(), ['/nowhere', ...pages.flatMap(addressesOf)].toSorted())
})

for (const language of FLOW_LANGUAGES) {
  describe(`pages that fit all screens and keep nobody out (${language})`, FLOW_TIME, () => {
    let visit: Visit
    before(async () => {
      visit = await house.enter('/people', { language })
    })

    for (const [path, { at, shows }] of Object.entries(WAYS)) {
      test(path, async () => {
        const { page, troubles } = visit
        await page.goto(at?.(scene) ?? path)
        await page.locator(shows).first().waitFor()
        assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, 'there is one title')
        await lookEverywhere(page, `page${path.replaceAll(/[/$]+/g, '-')}-${language}`)
        assert.deepEqual(troubles, [])
      })
    }
  })
}
