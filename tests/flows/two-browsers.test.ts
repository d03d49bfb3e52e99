import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, type Visit } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const WORDS = {
  en: {
    email: 'E-mail',
    phone: 'Phone',
    inSync: 'Connection: All in sync',
    offline: 'Connection: Offline',
    waits: 'Connection: Offline, 1 waiting',
    waiting: 'Waiting to be sent',
    conflict: 'Connection: 1 conflict',
    keep: 'Keep what is chosen',
  },
  es: {
    email: 'Correo',
    phone: 'Teléfono',
    inSync: 'Conexión: Todo al día',
    offline: 'Conexión: Sin conexión',
    waits: 'Conexión: Sin conexión, 1 en espera',
    waiting: 'En espera de salir',
    conflict: 'Conexión: 1 conflicto',
    keep: 'Guardar lo elegido',
  },
} as const satisfies Record<FlowLanguage, Record<string, string>>

/** Comes when the service worker answers for the page, and fails when it does not within the time. */
const KEPT = `new Promise((done, fail) => {
  if (navigator.serviceWorker.controller) done()
  navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true })
  setTimeout(() => fail(new Error('no service worker answers for the page')), 30_000)
})`

describe('two browsers', FLOW_TIME, () => {
  let house: House
  let bookId: string
  before(async () => {
    house = await House.open()
    await house.addOwner()
    bookId = (await house.ask<{ id: string }>('POST', '/books', { name: 'Casa' })).id
  })
  after(() => house.close())

  /** Makes a card by another program and gives its id. */
  async function makeCard(full: string): Promise<string> {
    const { id } = await house.ask<{ id: string }>('POST', '/cards', {
      bookIds: [bookId],
      name: { full },
      emails: { e1: { address: 'first@example.org' } },
      phones: { p1: { number: '+34 600 000 001' } },
    })
    return id
  }

  /** Two browsers of the owner that look at one card. */
  async function comeTwice(language: FlowLanguage, cardId: string): Promise<[Visit, Visit]> {
    const come = () => house.enter(`/people/${cardId}`, { language })
    const visits = await Promise.all([come(), come()])
    for (const { page } of visits) {
      await page.getByRole('button', { name: 'first@example.org', exact: true }).waitFor()
      await badge(page, WORDS[language].inSync).waitFor()
      // Without the server a page opens from what the browser has kept of the app.
      await page.evaluate(KEPT)
    }
    return visits
  }

  const badge = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

  /** Edits the mail address in its place. */
  async function editEmail(page: Page, language: FlowLanguage, from: string, to: string): Promise<void> {
    await page.getByRole('button', { name: from, exact: true }).click()
    await page.getByRole('textbox', { name: WORDS[language].email, exact: true }).fill(to)
    await page.keyboard.press('Control+s')
    await page.getByRole('button', { name: to, exact: true }).waitFor()
  }

  /** Changes mail address and number in the form. */
  async function editBoth(page: Page, language: FlowLanguage, email: string, phone: string): Promise<void> {
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: WORDS[language].email, exact: true }).fill(email)
    await page.getByRole('textbox', { name: WORDS[language].phone, exact: true }).fill(phone)
    await page.keyboard.press('Control+s')
    await page.getByRole('button', { name: email, exact: true }).waitFor()
  }

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`an edit in one appears in the other without reload, and what is done offline goes out on return (${language})`, async () => {
      const cardId = await makeCard(`Viva ${language}`)
      const [one, two] = await comeTwice(language, cardId)
      await editEmail(one.page, language, 'first@example.org', 'live@example.org')
      await two.page.getByRole('button', { name: 'live@example.org', exact: true }).waitFor()

      await one.context.setOffline(true)
      await editEmail(one.page, language, 'live@example.org', 'offline@example.org')
      await badge(one.page, words.waits).waitFor()
      await badge(one.page, words.waits).click()
      await one.page.getByRole('heading', { name: words.waiting }).waitFor()
      await lookEverywhere(one.page, `sync-offline-${language}`)
      await one.page.goBack()
      await one.page.getByRole('button', { name: 'offline@example.org', exact: true }).waitFor()
      await one.context.setOffline(false)
      await badge(one.page, words.inSync).waitFor()
      await two.page.getByRole('button', { name: 'offline@example.org', exact: true }).waitFor()
      assert.deepEqual([one.troubles, two.troubles], [[], []])
      await Promise.all([one.context.close(), two.context.close()])
    })

    test(`two edits that were made offline and clash are resolved field by field (${language})`, async () => {
      const cardId = await makeCard(`Doble ${language}`)
      const [one, two] = await comeTwice(language, cardId)
      for (const { context } of [one, two]) await context.setOffline(true)
      await editBoth(one.page, language, 'one@example.org', '+34 600 000 111')
      await editBoth(two.page, language, 'two@example.org', '+34 600 000 222')
      await one.context.setOffline(false)
      await badge(one.page, words.inSync).waitFor()
      await two.context.setOffline(false)
      await badge(two.page, words.conflict).waitFor()
      assert.deepEqual(await lookForBarriers(two.page), [])
      await badge(two.page, words.conflict).click()
      await two.page.getByRole('button', { name: words.keep }).waitFor()
      await lookEverywhere(two.page, `sync-conflict-${language}`)
      await two.page.getByRole('radio', { name: 'two@example.org' }).focus()
      await two.page.getByRole('radio', { name: 'two@example.org' }).press('Space')
      await two.page.getByRole('radio', { name: /600 000 111/ }).press('Space')
      await two.page.getByRole('button', { name: words.keep }).press('Enter')
      await badge(two.page, words.inSync).waitFor()
      await two.page.goBack()
      for (const { page } of [one, two]) {
        await page.getByRole('button', { name: 'two@example.org', exact: true }).waitFor()
        await page
          .getByRole('button', { name: /600 000 111|600 00 01 11/ })
          .first()
          .waitFor()
      }
      assert.deepEqual([one.troubles, two.troubles], [[], []])
      await Promise.all([one.context.close(), two.context.close()])
    })
  }
})
