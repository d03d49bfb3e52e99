import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { fillToday } from './today-people.ts'
import { waitUntil } from './wait-until.ts'

const WORDS = {
  en: {
    seen: /^No connection: as it was/,
    act: (name: string) => `Act: ${name}`,
    later: (name: string) => `Put off: ${name}`,
    week: 'In a week',
    notNeeded: (name: string) => `Not needed: ${name}`,
    met: 'We met',
  },
  es: {
    seen: /^Sin conexión: tal como estaba/,
    act: (name: string) => `Actuar: ${name}`,
    later: (name: string) => `Aplazar: ${name}`,
    week: 'En una semana',
    notNeeded: (name: string) => `No hace falta: ${name}`,
    met: 'Nos vimos',
  },
} as const

/** Waits until the browser has kept the app, so that a page opens from there. */
const KEPT = `new Promise((done, fail) => {
  if (navigator.serviceWorker.controller) done()
  navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true })
  setTimeout(() => fail(new Error('no service worker answers for the page')), 30_000)
})`

type Agenda = Record<'doToday' | 'plan' | 'quickTouches' | 'letGo', { cardId: string | null }[]>

for (const language of FLOW_LANGUAGES)
  describe(`today without a connection (${language})`, FLOW_TIME, () => {
    const words = WORDS[language]
    let house: House
    let ids: Readonly<Record<string, string>>
    before(async () => {
      house = await House.open()
      await house.addOwner()
      ids = await fillToday(house)
    })
    after(() => house.close())

    const asked = async () => {
      const { doToday, plan, quickTouches, letGo } = await house.ask<Agenda>('GET', '/today')
      return [...doToday, ...plan, ...quickTouches, ...letGo].map(({ cardId }) => cardId)
    }

    test('shows what it asked last, takes what is done, put off and not needed, and tells it once on return', async () => {
      const { page, context } = await house.enter('/today', { language })
      const button = (name: string) => page.getByRole('button', { name, exact: true })
      const names = { luis: 'Luis Vega Marín', oscar: 'Óscar Benítez', rosa: 'Rosa Camacho' }
      await button(words.act(names.luis)).waitFor()
      await page.evaluate(KEPT)
      await context.setOffline(true)
      await page.reload()
      await page.getByText(words.seen).waitFor()
      await lookEverywhere(page, `today-offline-${language}`)

      await button(words.act(names.luis)).click()
      await page.getByRole('button', { name: words.met }).click()
      await button(words.act(names.luis)).waitFor({ state: 'detached' })
      await button(words.later(names.oscar)).click()
      await page.getByRole('menuitem', { name: words.week }).click()
      await button(words.act(names.oscar)).waitFor({ state: 'detached' })
      await button(words.notNeeded(names.rosa)).click()
      await button(words.act(names.rosa)).waitFor({ state: 'detached' })

      // Without a connection the page may be closed and opened again: nothing of it comes back.
      await page.reload()
      await page.getByText(words.seen).waitFor()
      for (const name of Object.values(names)) await button(words.act(name)).waitFor({ state: 'detached' })
      const given = ['Luis', 'Óscar', 'Rosa'].map((name) => ids[name]!)
      const before = await asked()
      for (const cardId of given) assert.ok(before.includes(cardId))

      await context.setOffline(false)
      await waitUntil(asked, (now) => given.every((cardId) => !now.includes(cardId)))
      await page.getByText(words.seen).waitFor({ state: 'detached' })
      const talks = await house.ask<{ items: { medium: string }[] }>('GET', `/cards/${ids['Luis']}/interactions`)
      assert.equal(talks.items.filter(({ medium }) => medium === 'meeting').length, 2)
      await context.close()
    })
  })
