import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { waitUntil } from './wait-until.ts'

const WORDS = {
  en: {
    title: 'Follow-ups',
    none: 'Nothing is to be done',
    add: 'New follow-up',
    whom: 'With whom',
    text: 'What is to be done',
    promised: 'I promised it',
    keep: 'Keep',
    coming: 'Coming',
    due: 'Due',
    isPromised: 'Promised',
    done: 'Done: Send the offer',
    more: 'More for: Send the offer',
    week: 'Put off for a week',
    cancel: 'Not needed any more',
    showOver: 'Show what is over',
    over: 'Over',
    offer: 'Send the offer',
    waiting: 'Waits to be sent',
    seen: /^No connection: as it was/,
  },
  es: {
    title: 'Seguimientos',
    none: 'No hay nada pendiente',
    add: 'Seguimiento nuevo',
    whom: 'Con quién',
    text: 'Qué hay que hacer',
    promised: 'Lo he prometido',
    keep: 'Guardar',
    coming: 'Más adelante',
    due: 'Toca ahora',
    isPromised: 'Prometido',
    done: 'Hecho: Mandar la oferta',
    more: 'Más acciones de: Mandar la oferta',
    week: 'Aplazar una semana',
    cancel: 'Ya no hace falta',
    showOver: 'Ver los terminados',
    over: 'Terminados',
    offer: 'Mandar la oferta',
    waiting: 'Pendiente de enviar',
    seen: /^Sin conexión: tal como estaba/,
  },
} as const satisfies Record<FlowLanguage, Record<string, string | RegExp>>

/** Comes when the service worker answers for the page, and fails when it does not within the time. */
const KEPT = `new Promise((done, fail) => {
  if (navigator.serviceWorker.controller) done()
  navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true })
  setTimeout(() => fail(new Error('no service worker answers for the page')), 30_000)
})`

/** A follow-up, as far as this looks at it. */
interface FollowUp {
  readonly id: string
  readonly text: string
  readonly state: string
  readonly isPromised: boolean
  readonly snoozedUntil: string | null
}

describe('follow-ups', FLOW_TIME, () => {
  let house: House
  let cardId: string
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const { id } = await house.ask<{ id: string }>('POST', '/books', { name: 'Casa' })
    const card = { bookIds: [id], name: { full: 'Luis Robles' } }
    cardId = (await house.ask<{ id: string }>('POST', '/cards', card)).id
  })
  after(() => house.close())

  const all = async () => (await house.ask<{ items: readonly FollowUp[] }>('GET', '/follow-ups')).items
  const until = (text: string, isSo: (one: FollowUp) => boolean) =>
    waitUntil(all, (items) => items.some((one) => one.text === text && isSo(one)))

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`are noted, put off, done and taken back by keyboard alone (${language})`, async () => {
      const { page, context, troubles } = await house.enter('/people', { language })
      await page.getByRole('row', { name: /Luis/ }).first().waitFor()
      await page.keyboard.press('g')
      await page.keyboard.press('f')
      await page.getByRole('heading', { name: words.none }).waitFor()
      await page.getByRole('button', { name: words.add }).press('Enter')
      const sheet = page.getByRole('dialog')
      await sheet.getByRole('combobox', { name: words.whom }).fill('Luis')
      await page.getByRole('option', { name: /Luis Robles/ }).waitFor()
      await page.keyboard.press('Enter')
      await sheet.getByRole('textbox', { name: words.text }).fill(words.offer)
      await sheet.getByRole('checkbox', { name: words.promised }).press('Space')
      assert.deepEqual(await lookForBarriers(page), [])
      await sheet.getByRole('button', { name: words.keep }).press('Enter')
      const coming = page.getByRole('region', { name: words.coming })
      await coming.getByText(words.offer).waitFor()
      await coming.getByText(words.isPromised, { exact: true }).waitFor()
      await coming.getByRole('link', { name: 'Luis Robles' }).waitFor()
      await until(words.offer, ({ isPromised }) => isPromised)

      const noted = (await all()).find((one) => one.text === words.offer)
      await house.ask('PATCH', `/follow-ups/${noted!.id}`, { dueOn: '2026-01-15' })
      await page.getByRole('region', { name: words.due, exact: true }).getByText(words.offer).waitFor()
      await lookEverywhere(page, `follow-ups-${language}`)
      await page.getByRole('button', { name: words.more }).press('Enter')
      await page.getByRole('menuitem', { name: words.week }).press('Enter')
      await coming.getByText(words.offer).waitFor()
      await until(words.offer, ({ snoozedUntil }) => snoozedUntil !== null)

      await page.getByRole('button', { name: words.done }).press('Enter')
      await page.getByRole('heading', { name: words.none }).waitFor()
      await until(words.offer, ({ state }) => state === 'done')
      await page.keyboard.press('Control+z')
      await coming.getByText(words.offer).waitFor()
      await until(words.offer, ({ state }) => state === 'open')

      await page.getByRole('button', { name: words.more }).press('Enter')
      await page.getByRole('menuitem', { name: words.cancel }).press('Enter')
      await until(words.offer, ({ state }) => state === 'cancelled')
      await page.getByRole('button', { name: words.showOver }).press('Enter')
      await page.getByRole('region', { name: words.over }).getByText(words.offer).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`are read and done without the network, and told once it is back (${language})`, async () => {
      const text = `${words.offer} 2`
      await house.ask('POST', '/follow-ups', { cardId, dueOn: '2026-02-01', text })
      const { page, context } = await house.enter('/follow-ups', { language })
      await page.getByText(text, { exact: true }).waitFor()
      // Without the server a page opens from what the browser has kept of the app.
      await page.evaluate(KEPT)
      await context.setOffline(true)
      await page.reload()
      await page.getByText(words.seen).waitFor()
      await page.getByText(text, { exact: true }).waitFor()
      await page.getByRole('button', { name: `${words.done} 2` }).press('Enter')
      await page.getByText(text, { exact: true }).waitFor({ state: 'detached' })
      assert.ok((await all()).some((one) => one.text === text && one.state === 'open'))
      await context.setOffline(false)
      await until(text, ({ state }) => state === 'done')
      await context.close()
    })
  }
})
