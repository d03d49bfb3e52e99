import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House } from './house.ts'
import { linkedinArchive } from './linkedin-archive.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { waitUntil } from './wait-until.ts'

const CONNECTIONS = 400

const WORDS = {
  en: {
    start: /^Bring in [\d.,]+ contacts$/,
    isIn: 'Everything is in.',
    portrait: 'Your network at first sight',
    acts: 'Three small acts for today',
    word: /^Send .+ a first word$/,
    look: 'Look at the talks',
    startTalks: /^Bring in [\d,.]+ talks$/,
    really: 'People you really talk with',
    star: /^Key contact: /,
    seeToday: 'See what today asks for',
    doToday: 'Do today',
    act: /^Act: /,
  },
  es: {
    start: /^Traer [\d.,]+ contactos$/,
    isIn: 'Todo está dentro.',
    portrait: 'Su red a primera vista',
    acts: 'Tres pequeños gestos para hoy',
    word: /^Escribir unas primeras palabras a /,
    look: 'Ver las conversaciones',
    startTalks: /^Traer [\d,.]+ conversaciones$/,
    really: 'Personas con las que habla de verdad',
    star: /^Contacto clave: /,
    seeToday: 'Ver lo que pide el día de hoy',
    doToday: 'Hacer hoy',
    act: /^Actuar: /,
  },
} as const

for (const language of FLOW_LANGUAGES)
  describe(`the first week (${language})`, FLOW_TIME, () => {
    const words = WORDS[language]
    let house: House
    before(async () => {
      house = await House.open()
      await house.addOwner()
    })
    after(() => house.close())

    test('leads from an archive of LinkedIn to key contacts, a cadence and a first list of today', async () => {
      const { page, context, troubles } = await house.enter('/import', { language })
      const archive = await linkedinArchive(CONNECTIONS, new Date())
      await page.getByTestId('files').setInputFiles(archive)
      await page.getByRole('button', { name: words.start }).click()
      await page.getByText(words.isIn).waitFor()
      await page.getByRole('heading', { name: words.portrait }).waitFor()
      await page.getByRole('heading', { name: words.acts }).waitFor()
      assert.equal(await page.getByRole('link', { name: words.word }).count(), 3)
      await lookEverywhere(page, `first-week-portrait-${language}`)

      await page.goto('/import')
      await page.getByTestId('files').setInputFiles(archive)
      await page.getByRole('button', { name: words.look }).click()
      await page.getByRole('button', { name: words.startTalks }).click()
      await page.getByRole('heading', { name: words.really }).waitFor()

      const stars = page.getByRole('button', { name: words.star })
      await stars.first().waitFor()
      assert.equal(await stars.count(), 10)
      for (const at of [0, 1, 5, 6]) await stars.nth(at).click()
      await waitUntil(
        () => house.ask<{ items: unknown[] }>('GET', '/ties?key=true'),
        ({ items }) => items.length === 4,
      )
      await lookEverywhere(page, `first-week-stars-${language}`)
      await page.getByRole('link', { name: words.seeToday }).click()
      await page.getByRole('region', { name: words.doToday }).getByRole('button', { name: words.act }).first().waitFor()
      await lookEverywhere(page, `first-week-today-${language}`)
      assert.deepEqual(troubles, [])
      await context.close()
    })
  })
