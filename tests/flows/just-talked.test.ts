import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, takePicture } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { waitUntil } from './wait-until.ts'

const WORDS = {
  en: {
    talks: 'Interactions',
    tie: 'Your relationship',
    email: 'Mail',
    about: 'What about',
    more: 'More',
    keep: 'Keep',
    undo: 'Undo',
    call: 'Call',
    surname: 'Soler',
    sentence: 'called Marta Soler yesterday, she introduced me to Luis Soler',
    reading: /^Keep: Call with Marta/,
    met: /introduced you to Luis/,
    waiting: 'Waits to be sent',
    offline: /^No connection: as it was/,
    lastContact: /^Last contact/,
    noted: 'Note it',
    learned: 'In a line',
    editTie: 'Edit: Your relationship',
    closeness: 'Closeness',
    saveTie: 'Save',
    moreFor: /^More for: Mail/,
    hide: 'Hide from colleagues',
    remove: 'Remove',
    alone: 'Only you see it',
  },
  es: {
    talks: 'Interacciones',
    tie: 'Su relación',
    email: 'Correo',
    about: 'De qué',
    more: 'Más',
    keep: 'Guardar',
    undo: 'Deshacer',
    call: 'Llamada',
    surname: 'Robles',
    sentence: 'llamé a Marta Robles ayer, me presentó a Luis Robles',
    reading: /^Anotar: Llamada con Marta/,
    met: /le ha presentado a Luis/,
    waiting: 'Pendiente de enviar',
    offline: /^Sin conexión: tal como estaba/,
    lastContact: /^Último contacto/,
    noted: 'Anotarlo',
    learned: 'En una línea',
    editTie: 'Editar: Su relación',
    closeness: 'Cercanía',
    saveTie: 'Guardar',
    moreFor: /^Más acciones de: Correo/,
    hide: 'Ocultar a los compañeros',
    remove: 'Quitar',
    alone: 'Solo usted la ve',
  },
} as const satisfies Record<FlowLanguage, Record<string, string | RegExp>>

/** What the server has of an interaction, as far as this looks at it. */
interface Told {
  readonly medium: string
  readonly text: string | null
  readonly at: string
  readonly visibility: string
  readonly own: { readonly contributions: readonly { readonly kind: string }[] } | null
}

interface Tie {
  readonly closeness: string | null
  readonly facts: readonly { readonly text: string }[]
  readonly met: { readonly introducerId: string | null }
}

describe('who just talked', FLOW_TIME, () => {
  let house: House
  let bookId: string
  before(async () => {
    house = await House.open()
    await house.addOwner()
    bookId = (await house.ask<{ id: string }>('POST', '/books', { name: 'Casa', kind: 'shared' })).id
  })
  after(() => house.close())

  const makeCard = async (full: string) =>
    (await house.ask<{ id: string }>('POST', '/cards', { bookIds: [bookId], name: { full } })).id
  const told = async (cardId: string) =>
    (await house.ask<{ items: readonly Told[] }>('GET', `/cards/${cardId}/interactions`)).items
  const tieOf = (cardId: string) => house.ask<Tie>('GET', `/cards/${cardId}/tie`)
  const untilTold = (cardId: string, count: number) =>
    waitUntil(
      () => told(cardId),
      ({ length }) => length === count,
    )
  const panel = (page: Page, language: FlowLanguage) =>
    page.getByRole('region', { name: WORDS[language].talks, exact: true })

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`keeps a talk by keyboard alone, takes it back, and hides and removes it (${language})`, async () => {
      const cardId = await makeCard(`Paz Vega ${language}`)
      const { page, context, troubles } = await house.enter(`/people/${cardId}`, { language })
      await panel(page, language).waitFor()
      await page.keyboard.press('t')
      await page.getByRole('dialog').getByRole('radio', { name: words.email, exact: true }).press('Space')
      const line = page.getByRole('dialog').getByRole('textbox', { name: words.about })
      await line.fill('Presupuesto <b>2027</b>')
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `just-talked-${language}`)
      await line.press('Enter')
      await panel(page, language).getByText('Presupuesto <b>2027</b>').waitFor()
      await page.getByText(words.lastContact).waitFor()
      const [kept] = await untilTold(cardId, 1)
      assert.deepEqual([kept?.medium, kept?.visibility], ['email', 'shared'])

      await page.keyboard.press('Control+z')
      await panel(page, language).getByText('Presupuesto <b>2027</b>').waitFor({ state: 'detached' })
      await untilTold(cardId, 0)

      await page.keyboard.press('t')
      await page.getByRole('dialog').getByRole('radio', { name: words.email, exact: true }).press('Space')
      await page.getByRole('dialog').getByRole('textbox', { name: words.about }).fill('Aduanas')
      await page.keyboard.press('Enter')
      await untilTold(cardId, 1)
      await page.getByRole('button', { name: words.moreFor }).click()
      await page.getByRole('menuitem', { name: words.hide }).click()
      await panel(page, language).getByRole('img', { name: words.alone }).waitFor()
      await waitUntil(
        () => told(cardId),
        ([one]) => one?.visibility === 'private',
      )
      await page.getByRole('button', { name: words.moreFor }).click()
      await page.getByRole('menuitem', { name: words.remove }).click()
      await untilTold(cardId, 0)
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`understands a sentence in the palette, and keeps it as it was previewed (${language})`, async () => {
      const marta = await makeCard(`Marta ${words.surname}`)
      const luis = await makeCard(`Luis ${words.surname}`)
      const { page, context, troubles } = await house.enter('/people', { language })
      await page.getByRole('row', { name: /Marta/ }).first().waitFor()
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').last().fill(words.sentence)
      const option = page.getByRole('option', { name: words.reading })
      await option.getByText(words.met).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `palette-phrase-${language}`)
      await page.keyboard.press('Enter')
      const [kept] = await untilTold(marta, 1)
      assert.deepEqual([kept?.medium, kept?.own?.contributions.map(({ kind }) => kind)], ['call', ['introduction']])
      assert.ok(Date.parse(kept!.at) < Date.now() - 3_600_000)
      await waitUntil(
        () => tieOf(luis),
        ({ met }) => met.introducerId === marta,
      )
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`shows what was learned and how they stand, to its member alone (${language})`, async () => {
      const cardId = await makeCard(`Eva Luz ${language}`)
      const { page, context, troubles } = await house.enter(`/people/${cardId}`, { language })
      await panel(page, language).waitFor()
      await page.keyboard.press('t')
      await page.getByRole('dialog').getByRole('textbox', { name: words.about }).fill('Feria')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: words.noted }).click()
      await page.getByRole('dialog').getByRole('textbox', { name: words.learned }).fill('Le gusta remar')
      await page.keyboard.press('Enter')
      const tie = page.getByRole('region', { name: words.tie, exact: true })
      await tie.getByText('Le gusta remar').waitFor()
      await waitUntil(
        () => tieOf(cardId),
        ({ facts }) => facts.length === 1,
      )
      await page.getByRole('button', { name: words.editTie }).click()
      await page.getByRole('dialog').getByRole('textbox', { name: words.closeness }).fill('amiga')
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `tie-sheet-${language}`)
      await page.getByRole('dialog').getByRole('button', { name: words.saveTie }).click()
      await tie.getByText('amiga').waitFor()
      await waitUntil(
        () => tieOf(cardId),
        ({ closeness }) => closeness === 'amiga',
      )
      await lookEverywhere(page, `card-tie-${language}`)
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`keeps talks without the network, shows them as waiting, and sends each once (${language})`, async () => {
      const cardId = await makeCard(`Sol Rey ${language}`)
      const { page, context } = await house.enter(`/people/${cardId}`, { language })
      await panel(page, language).waitFor()
      await page.getByRole('region', { name: words.tie, exact: true }).waitFor()
      await context.setOffline(true)
      await page.keyboard.press('t')
      await page.getByRole('dialog').getByRole('textbox', { name: words.about }).fill('En el tren')
      await page.keyboard.press('Enter')
      const item = panel(page, language).getByRole('listitem').filter({ hasText: 'En el tren' })
      await item.getByText(words.waiting).waitFor()
      assert.equal((await told(cardId)).length, 0)
      await context.setOffline(false)
      await item.getByText(words.waiting).waitFor({ state: 'detached' })
      assert.deepEqual(
        (await untilTold(cardId, 1)).map(({ text }) => text),
        ['En el tren'],
      )
      await context.close()
    })
  }

  test('sees at once what was kept elsewhere, and what was taken back', async () => {
    const cardId = await makeCard('Noa Gil')
    const { page, context } = await house.enter(`/people/${cardId}`)
    await panel(page, 'en').getByText('Nothing yet', { exact: false }).waitFor()
    const { id } = await house.ask<{ id: string }>('POST', '/interactions', {
      cardIds: [cardId],
      medium: 'call',
      text: 'From the phone',
    })
    await panel(page, 'en').getByText('From the phone').waitFor()
    await house.ask('DELETE', `/interactions/${id}`)
    await panel(page, 'en').getByText('From the phone').waitFor({ state: 'detached' })
    await house.ask('PATCH', `/cards/${cardId}/tie`, { closeness: 'classmate' })
    await page.getByRole('region', { name: WORDS.en.tie, exact: true }).getByText('classmate').waitFor()
    await context.close()
  })
})
