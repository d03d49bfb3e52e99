import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Colleague } from './colleague.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { waitUntil } from './wait-until.ts'

const WORDS = {
  en: {
    opened: (count: number) => `Luis Vega opened ${count} different contacts`,
    seenTo: 'I have seen to it:',
    done: /Ana Ruiz de la Prada saw to it/,
    noJobs: 'Nothing is waiting, and nothing has failed.',
    history: 'History',
    audit: 'Who did what',
    act: 'What',
    export: 'Exported contacts',
    create: 'Added a contact',
    verify: 'Check the seals',
    sound: /entries were checked: nobody has tampered with them\./,
    table: 'Save as a table (CSV)',
    notYours: 'This is for owners and administrators',
    menu: 'Administration',
  },
  es: {
    opened: (count: number) => `Luis Vega abrió ${count} contactos distintos`,
    seenTo: 'Ya me he ocupado:',
    done: /Ana Ruiz de la Prada se ocupó/,
    noJobs: 'No hay nada en espera ni que haya fallado.',
    history: 'Historial',
    audit: 'Quién hizo qué',
    act: 'Qué',
    export: 'Exportó contactos',
    create: 'Añadió un contacto',
    verify: 'Comprobar los sellos',
    sound: /Se han comprobado \d+ entradas: nadie las ha alterado\./,
    table: 'Guardar como tabla (CSV)',
    notYours: 'Esto es para propietarios y administradores',
    menu: 'Administración',
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

const LUIS = { email: 'luis@example.org', name: 'Luis Vega', password: 'quiet river stones' }

describe('administration', FLOW_TIME, () => {
  let house: House
  let luis: Colleague
  const cardIds: string[] = []
  before(async () => {
    house = await House.open()
    await house.addOwner()
    luis = await Colleague.join(house, LUIS)
    const { id } = await house.ask<{ id: string }>('POST', '/books', { name: 'Clientes', kind: 'shared' })
    await house.ask('PUT', `/books/${id}/grants/members/${luis.memberId}`, { right: 'view' })
    for (let i = 0; i < 6; i += 1) {
      const card = await house.ask<{ id: string }>('POST', '/cards', { bookIds: [id], name: { full: `Paz ${i}` } })
      cardIds.push(card.id)
    }
    const usual = await house.ask<object>('GET', '/watch-policy')
    await house.ask('PUT', '/watch-policy', { ...usual, openedCards: 5 })
  })
  after(() => house.close())

  /** What the server knows of openings of a card. */
  const readersOf = async (cardId: string) =>
    (await house.ask<{ readers: { member: { name: string } }[] }>('GET', `/cards/${cardId}/access`)).readers

  test('a contact that is read from the copy in the browser is known to be opened', async () => {
    const { page, context, troubles } = await luis.enter(`/people/${cardIds[5]}`)
    await page.getByRole('heading', { name: 'Paz 5' }).waitFor()
    await waitUntil(
      () => readersOf(cardIds[5]!),
      (readers) => readers.some(({ member }) => member.name === LUIS.name),
    )
    await context.setOffline(true)
    await page.getByRole('row').filter({ hasText: 'Paz 4' }).click()
    await page.getByRole('heading', { name: 'Paz 4' }).waitFor()
    await page.waitForFunction(() => localStorage.getItem('lazo.openings') !== null)
    await context.setOffline(false)
    await waitUntil(
      () => readersOf(cardIds[4]!),
      (readers) => readers.some(({ member }) => member.name === LUIS.name),
    )
    assert.deepEqual(troubles, [])
    await context.close()
  })

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`an alarm appears after many openings, is seen to, and storage and jobs are told (${language})`, async () => {
      const { page, context, troubles } = await house.enter('/administration', { language })
      await page.getByText(words.noJobs).waitFor()
      for (const cardId of cardIds) await luis.ask('GET', `/cards/${cardId}`)
      const alarm = page.getByRole('listitem').filter({ hasText: words.opened(6) })
      await alarm.waitFor()
      await page.getByRole('row', { name: new RegExp(`^${words.history} [1-9]`) }).waitFor()
      await lookEverywhere(page, `administration-${language}`)
      const button = page.getByRole('button', { name: words.seenTo })
      // Of the same alarm in the other language somebody has seen to it.
      if (language === FLOW_LANGUAGES[0]) await button.click()
      await alarm.filter({ hasText: words.done }).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`the record of acts is filtered, taken along and checked (${language})`, async () => {
      await luis.ask('POST', '/exports', { format: 'jscontact', cardIds: [cardIds[0]] })
      const { page, context, troubles } = await house.enter('/administration', { language })
      await page.getByRole('main').getByRole('link', { name: words.audit }).click()
      const acts = page.getByRole('main').getByRole('listitem')
      await acts.filter({ hasText: words.create }).first().waitFor()
      await page.getByRole('combobox', { name: words.act }).click()
      await page.getByRole('option', { name: words.export, exact: true }).click()
      await acts.filter({ hasText: words.create }).first().waitFor({ state: 'detached' })
      assert.match((await acts.first().textContent())!, new RegExp(`${words.export}.*Luis Vega`))
      const coming = page.waitForEvent('download')
      await page.getByRole('link', { name: words.table }).click()
      assert.equal((await coming).suggestedFilename(), 'audit.csv')
      await page.getByRole('button', { name: words.verify }).click()
      await page.getByText(words.sound).waitFor()
      await lookEverywhere(page, `audit-${language}`)
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`a member sees none of it (${language})`, async () => {
      const { page, context } = await luis.enter('/administration', { language })
      await page.getByRole('heading', { name: words.notYours }).waitFor()
      await page.goto('/administration/audit')
      await page.getByRole('heading', { name: words.notYours }).waitFor()
      await page.getByRole('button', { name: /Luis Vega/ }).click()
      await page.getByRole('menu').waitFor()
      assert.equal(await page.getByRole('menuitem', { name: words.menu, exact: true }).count(), 0)
      await context.close()
    })
  }
})
