import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const WORDS = {
  en: {
    empty: 'There is nobody in your network yet',
    list: 'List',
    find: 'Find somebody',
    whole: 'Show the whole network',
    introduced: 'Introduced you to',
    quality: 'Quality before size',
    figures: 'The numbers',
    download: 'Download as CSV',
    file: 'Quality before size.csv',
    talks: 'Conversations,1,3',
    answers: 'Answer you',
    notKnown: 'Not known',
    composition: 'Who is in it',
    by: 'By',
    sector: 'Sector',
  },
  es: {
    empty: 'Todavía no hay nadie en su red',
    list: 'Lista',
    find: 'Buscar a alguien',
    whole: 'Mostrar toda la red',
    introduced: 'Le presentó a',
    quality: 'Calidad antes que tamaño',
    figures: 'Los números',
    download: 'Descargar en CSV',
    file: 'Calidad antes que tamaño.csv',
    talks: 'Conversaciones,1,3',
    answers: 'Le responden',
    notKnown: 'No se sabe',
    composition: 'Quién la forma',
    by: 'Por',
    sector: 'Sector',
  },
} as const

const DAY = 86_400_000

for (const language of FLOW_LANGUAGES) {
  describe(`the picture of the network, in ${language}`, FLOW_TIME, () => {
    const words = WORDS[language]
    let house: House
    before(async () => {
      house = await House.open()
      await house.addOwner()
    })
    after(() => house.close())

    test('says what will be here while there is nobody', async () => {
      const { page } = await house.enter('/network', { language })
      await page.getByRole('heading', { name: words.empty }).waitFor()
      await lookEverywhere(page, `network-empty-${language}`)
    })

    test('draws who is near, lists the same, and has the numbers behind', async () => {
      await fillNetwork(house)
      const { page } = await house.enter('/network', { language })
      await page.locator('[data-graph="3"] canvas').first().waitFor()
      await page.getByRole('region', { name: words.quality }).waitFor()
      await lookEverywhere(page, `network-${language}`)

      await page.getByText(words.list, { exact: true }).click()
      await page.getByRole('textbox', { name: words.find }).fill('leo')
      await page.getByRole('button', { name: 'Leo Marín' }).press('Enter')
      const chosen = page.getByRole('status').filter({ hasText: words.introduced })
      await chosen.getByRole('button', { name: 'Paz Ibáñez' }).press('Enter')
      await page.getByRole('status').getByRole('link', { name: 'Paz Ibáñez' }).waitFor()
      await page.getByRole('button', { name: words.whole }).press('Enter')

      const quality = page.getByRole('region', { name: words.quality })
      await quality.getByText(words.figures).click()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        quality.getByRole('button', { name: words.download }).click(),
      ])
      assert.equal(file.suggestedFilename(), words.file)
      assert.ok((await readFile(await file.path(), 'utf8')).includes(words.talks))

      await page
        .getByRole('region', { name: words.composition })
        .getByLabel(words.by)
        .selectOption({ label: words.sector })
      await page.getByRole('region', { name: words.composition }).getByText(words.notKnown).first().waitFor()
    })
  })
}

/** Three people: one talked with for long, one who introduced them, and one of whom there is only a card. */
async function fillNetwork(house: House): Promise<void> {
  const book = await house.ask<{ id: string }>('POST', '/books', { name: 'Red', kind: 'personal' })
  const make = (name: string, more: object = {}) =>
    house.ask<{ id: string }>('POST', '/cards', {
      '@type': 'Card',
      version: '1.0',
      bookIds: [book.id],
      name: { full: name },
      ...more,
    })
  const paz = await make('Paz Ibáñez', { 'lazo.app:sectors': { media: true } })
  const leo = await make('Leo Marín')
  await make('Eva Gil')
  for (const days of [400, 200, 60, 5])
    await house.ask('POST', '/interactions', {
      cardIds: [paz.id],
      medium: days > 100 ? 'call' : 'meeting',
      at: new Date(Date.now() - days * DAY).toISOString(),
    })
  await house.ask('PATCH', `/cards/${paz.id}/tie`, { isKey: true, met: { introducerId: leo.id } })
}
