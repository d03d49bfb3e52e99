import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { drawText } from '#domain/media/testing/draw-text.ts'
import { DRAWN_CARDS } from '#domain/scans/testing/cards.table.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { waitUntil } from './wait-until.ts'

const WORDS = {
  en: {
    create: 'New',
    event: 'New event',
    name: 'Name',
    place: 'Place',
    day: 'Day',
    save: 'Save',
    none: 'No events yet',
    addPeople: 'Add people',
    lines: 'Names, one per line',
    count: '3 people, known: 1',
    add: 'Add',
    metRosa: 'Met: Rosa Gil',
    metEva: 'Met: Eva Sol',
    dropLuis: 'Not expected: Luis Mar',
    expected: /^Expected /,
    desk: 'Noted at the desk',
    undo: 'Undo',
    scan: 'Scan cards',
    review: 'Look them over',
    picture: 'The photographed card',
    whom: 'Contact',
    join: 'Join',
    next: 'What comes next, for each',
    start: 'All begin with',
    textOf: (name: string) => `Next with ${name}`,
    unchanged: 'Still the line of all: say what is meant for them.',
    same: 'Somebody else has the same text.',
    note: 'Note 1 follow-up',
    notNone: 'Note 0 follow-ups',
    met: /^Met there/,
  },
  es: {
    create: 'Nuevo',
    event: 'Evento nuevo',
    name: 'Nombre',
    place: 'Lugar',
    day: 'Día',
    save: 'Guardar',
    none: 'Todavía no hay eventos',
    addPeople: 'Añadir personas',
    lines: 'Nombres, uno por línea',
    count: '3 personas, conocidas: 1',
    add: 'Añadir',
    metRosa: 'Encontrado: Rosa Gil',
    metEva: 'Encontrado: Eva Sol',
    dropLuis: 'Ya no se espera: Luis Mar',
    expected: /^Personas esperadas/,
    desk: 'Anotado en la mesa',
    undo: 'Deshacer',
    scan: 'Escanear tarjetas',
    review: 'Revisarlas',
    picture: 'La tarjeta fotografiada',
    whom: 'Contacto',
    join: 'Unir',
    next: 'Qué sigue, para cada uno',
    start: 'Todos empiezan con',
    textOf: (name: string) => `Lo siguiente con ${name}`,
    unchanged: 'Aún es la línea de todos: diga qué es para esta persona.',
    same: 'Otra persona tiene el mismo texto.',
    note: 'Anotar 1 seguimiento',
    notNone: 'Anotar 0 seguimientos',
    met: /^Encontrados allí/,
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

/** An event, as far as this looks at it. */
interface Fair {
  readonly id: string
  readonly name: string
  readonly place: string | null
  readonly expected: readonly { readonly name: string; readonly cardId: string | null }[]
}

/** Cards that are read to the letter. */
const CARDS = ['Javier Ortega Molina', 'James Whitaker'].map((name) => DRAWN_CARDS.find((one) => one.name === name)!)

for (const language of FLOW_LANGUAGES) {
  describe(`an event (${language})`, FLOW_TIME, () => {
    const words = WORDS[language]
    let house: House
    let rosa: string
    let luis: string
    before(async () => {
      house = await House.open()
      await house.addOwner()
      const { id } = await house.ask<{ id: string }>('POST', '/books', { name: 'Casa', kind: 'personal' })
      const card = (full: string) => house.ask<{ id: string }>('POST', '/cards', { bookIds: [id], name: { full } })
      rosa = (await card('Rosa Gil')).id
      luis = (await card('Luis Mar Soler')).id
    })
    after(() => house.close())

    const fair = async () => (await house.ask<{ items: Fair[] }>('GET', '/events')).items[0]!
    const metIds = async () =>
      (await house.ask<{ cardIds: string[] }>('GET', `/events/${(await fair()).id}/met`)).cardIds
    const undo = (page: Page) => page.getByRole('button', { name: words.undo, exact: true }).last()

    test('is noted from anywhere, expects who is pasted, and ticks them as met, each with its way back', async () => {
      const { page, context, troubles } = await house.enter('/events', { language })
      await page.getByText(words.none).waitFor()
      await lookEverywhere(page, `events-empty-${language}`)
      await page.getByRole('button', { name: words.create, exact: true }).press('Enter')
      await page.getByRole('menuitem', { name: words.event }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: words.name, exact: true }).fill('Feria de Sevilla')
      await dialog.getByRole('textbox', { name: words.place }).fill('Fibes')
      await dialog.getByLabel(words.day).fill('2026-01-02')
      await dialog.getByLabel(words.day).press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Feria de Sevilla' }).waitFor()

      await page.getByRole('button', { name: words.addPeople }).press('Enter')
      await dialog.getByRole('textbox', { name: words.lines }).fill('Gil, Rosa\nEva Sol; Talleres Sol\nLuis Mar')
      await dialog.getByText(words.count).waitFor()
      await lookEverywhere(page, `event-expected-${language}`)
      await dialog.getByRole('button', { name: words.add, exact: true }).press('Enter')
      await page.getByRole('button', { name: words.metRosa }).press('Enter')
      await page.getByRole('button', { name: words.metRosa, pressed: true }).waitFor()
      assert.deepEqual(await metIds(), [rosa])
      await page.getByText(words.metRosa).waitFor()
      await undo(page).press('Enter')
      await page.getByRole('button', { name: words.metRosa, pressed: false }).waitFor()
      assert.deepEqual(await metIds(), [])
      await page.getByRole('button', { name: words.metRosa }).press('Enter')
      await page.getByRole('button', { name: words.metEva }).press('Enter')
      await page.getByText(words.desk).waitFor()
      await page.getByRole('button', { name: words.dropLuis }).press('Enter')
      await page.getByRole('button', { name: words.dropLuis }).waitFor({ state: 'detached' })
      await page.getByText(words.dropLuis).waitFor()
      await undo(page).press('Enter')
      await page.getByRole('button', { name: words.dropLuis }).waitFor()
      await lookEverywhere(page, `event-${language}`)
      const { place, expected } = await fair()
      assert.equal(place, 'Fibes')
      assert.deepEqual(
        expected.map(({ name, cardId }) => [name, cardId]),
        [
          ['Rosa Gil', rosa],
          ['Eva Sol', null],
          ['Luis Mar', null],
        ],
      )
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test('takes cards one after the other, which are confirmed, joined, put last and left out by keys alone', async () => {
      const { page, context, troubles } = await house.enter(`/events/${(await fair()).id}`, { language })
      await page.getByRole('button', { name: words.scan }).press('Enter')
      const files = await Promise.all(
        CARDS.map(async ({ sheet, texts }, at) => ({
          name: `card-${at}.jpg`,
          mimeType: 'image/jpeg',
          buffer: await drawText(sheet, texts),
        })),
      )
      await page.getByTestId('pictures').setInputFiles(files)
      const [first, second] = CARDS.map(({ name }) => name)
      for (const name of [first!, second!]) await page.getByRole('dialog').getByText(name).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: words.review }).press('Enter')

      // The latest comes first: the second card, the first one, and who was expected and met.
      const shown = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
      const field = page.getByRole('textbox', { name: words.name, exact: true })
      await shown(second!)
      await page.getByRole('img', { name: words.picture }).waitFor()
      await field.press('Alt+n')
      await shown(first!)
      await field.press('Enter')
      await shown('Eva Sol')
      await field.press('Alt+j')
      await page.getByRole('dialog').getByRole('combobox', { name: words.whom }).fill('Soler')
      await page.getByRole('option', { name: 'Luis Mar Soler' }).waitFor()
      await page.keyboard.press('Enter')
      const joinNow = page.getByRole('dialog').getByRole('button', { name: words.join, exact: true, disabled: false })
      await joinNow.waitFor()
      await joinNow.press('Enter')
      await shown(second!)
      await lookEverywhere(page, `event-confirm-${language}`)
      await field.press('Alt+o')
      await shown('Feria de Sevilla')

      const met = await metIds()
      assert.deepEqual([met.length, met[0], met[2]], [3, rosa, luis])
      const { met: how } = await house.ask<{ met: object }>('GET', `/cards/${met[1]}/tie`)
      assert.deepEqual({ ...how, stage: null }, HOW)
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test('notes what comes next for each in their own words, and never the line that all began with', async () => {
      const { page, troubles } = await house.enter(`/events/${(await fair()).id}`, { language })
      await page.getByRole('heading', { name: words.met }).waitFor()
      await page.getByRole('button', { name: words.next }).press('Enter')
      await page.getByRole('textbox', { name: words.start }).fill('Mandar el catálogo')
      await page.getByRole('button', { name: words.notNone }).and(page.locator(':disabled')).waitFor()
      const [ofRosa, ofLuis] = ['Rosa Gil', 'Luis Mar Soler'].map((name) =>
        page.getByRole('textbox', { name: words.textOf(name) }),
      )
      await ofRosa!.fill('Mandar el catálogo de sillas')
      await ofLuis!.fill('mandar el catálogo de sillas')
      await page.getByText(words.same).first().waitFor()
      await ofLuis!.fill('Mandar el catálogo')
      await page.getByText(words.unchanged).first().waitFor()
      await lookEverywhere(page, `event-batch-${language}`)
      await page.getByRole('button', { name: words.note }).press('Enter')
      await ofRosa!.waitFor({ state: 'detached' })
      // It goes through the outbox, and may come a moment later.
      const { items } = await waitUntil(
        () => house.ask<{ items: { cardId: string; text: string }[] }>('GET', '/follow-ups'),
        (told) => told.items.length > 0,
      )
      assert.deepEqual(
        items.map(({ cardId, text }) => [cardId, text]),
        [[rosa, 'Mandar el catálogo de sillas']],
      )
      assert.deepEqual(troubles, [])
    })
  })
}

const HOW = { channel: 'event', place: 'Fibes', event: 'Feria de Sevilla', stage: null, introducerId: null }
