import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const WORDS = {
  en: {
    name: 'Name',
    tax: 'Tax number',
    checked: 'Checked',
    people: 'People there',
    add: 'Add a person here',
    given: 'First name',
    surname: 'Surname',
    organization: 'Organisation',
    title: 'Job title',
    since: 'Since',
    sinceWhen: 'Since when',
    year: 'Year (if known)',
    work: 'Work',
    moved: 'Works elsewhere now…',
    save: 'Save',
    there: 'since 2019',
    gone: '2019 to 2026',
  },
  es: {
    name: 'Nombre',
    tax: 'Número fiscal',
    checked: 'Comprobado',
    people: 'Personas',
    add: 'Añadir una persona',
    given: 'Nombre',
    surname: 'Primer apellido',
    organization: 'Organización',
    title: 'Cargo',
    since: 'Desde',
    sinceWhen: 'Desde cuándo',
    year: 'Año (si se sabe)',
    work: 'Trabajo',
    moved: 'Ahora trabaja en otro sitio…',
    save: 'Guardar',
    there: 'desde 2019',
    gone: 'de 2019 a 2026',
  },
} as const satisfies Record<FlowLanguage, Record<string, string>>

describe('an organisation', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house.close())

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    test(`has a page with its people, and whoever moves on stays there as somebody of former days (${language})`, async () => {
      const { page, troubles, context } = await house.enter('/new/organization', { language })
      const company = `Astilleros Goñi ${language}`
      const field = (name: string) => page.getByRole('textbox', { name, exact: true })
      const save = () => page.getByRole('button', { name: words.save, exact: true }).click()
      const title = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

      await field(words.name).fill(company)
      await field(words.tax).fill('B12345674')
      await save()
      await page.waitForURL(/\/organizations\/(?!local-)[\w-]+$/)
      await title(company)
      await page.getByText(words.checked).or(page.getByLabel(words.checked)).first().waitFor()

      await page.getByRole('link', { name: words.add }).click()
      await field(words.given).fill('Nora')
      await field(words.surname).fill(`Vidal ${language}`)
      const place = page.getByRole('combobox', { name: words.organization, exact: true })
      assert.equal(await place.inputValue(), company)
      await field(words.title).fill('Calculista')
      await page.getByRole('group', { name: words.since }).getByLabel(words.year).fill('2019')
      await save()
      await page.waitForURL(/\/people\/(?!local-)[\w-]+$/)
      const work = page.getByRole('region', { name: words.work, exact: true })
      await work.getByText(words.there).waitFor()
      await work.getByRole('link', { name: company }).click()

      await title(company)
      const nora = page
        .getByRole('region', { name: words.people, exact: true })
        .getByRole('link', { name: /Nora Vidal/ })
      await nora.getByText('Calculista').waitFor()
      await nora.getByText(words.there).waitFor()
      await lookEverywhere(page, `organization-${language}`)

      await nora.click()
      await page.getByRole('button', { name: words.moved }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: words.organization }).fill(`Gráficas Sol ${language}`)
      await dialog.getByRole('group', { name: words.sinceWhen }).getByLabel(words.year).fill('2026')
      assert.deepEqual(await lookForBarriers(page), [])
      await dialog.getByRole('button', { name: words.save }).click()
      await work.getByText(`Gráficas Sol ${language}`).waitFor()
      await work.getByText(words.gone).waitFor()

      await work.getByRole('link', { name: company }).click()
      await title(company)
      await nora.and(page.locator('[data-former]')).getByText(words.gone).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }
})
