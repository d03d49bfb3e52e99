import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, House, type Visit } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const WORDS = {
  en: {
    newBranch: 'New branch',
    newTeam: 'New team',
    name: 'Name',
    domains: 'Domains of e-mail addresses',
    books: 'Books that all of them have',
    stewards: 'Who looks after it',
    members: 'Who is in it',
    others: 'Who else belongs to it',
    makeBranch: 'Make the branch',
    makeTeam: 'Make the team',
    outer: 'Part of',
    edit: (name: string) => `Edit ${name}`,
    remove: (name: string) => `Delete ${name}`,
    sure: 'Delete',
    save: 'Save',
    email: 'E-mail',
    search: 'Search everything',
    alone: 'These teams stay, on their own',
  },
  es: {
    newBranch: 'Sede nueva',
    newTeam: 'Equipo nuevo',
    name: 'Nombre',
    domains: 'Dominios de correo',
    books: 'Libretas que tienen todos',
    stewards: 'Responsables',
    members: 'Quién está en él',
    others: 'Quién más pertenece a ella',
    makeBranch: 'Crear la sede',
    makeTeam: 'Crear el equipo',
    outer: 'Forma parte de',
    edit: (name: string) => `Editar ${name}`,
    remove: (name: string) => `Borrar ${name}`,
    sure: 'Borrar',
    save: 'Guardar',
    email: 'Correo',
    search: 'Buscar en todo',
    alone: 'Estos equipos se quedan, por su cuenta',
  },
} as const

const PASSWORD = 'seven blue herons wading'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

/** Chooses one of what a field offers. */
async function pick(page: Page, name: string, option: string): Promise<void> {
  await field(page, name).click()
  await page.getByRole('option', { name: option }).click()
  await page.getByRole('dialog').getByRole('textbox').first().click()
}

/** Sends the form of the dialog and waits until it is gone. */
async function send(page: Page, verb: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

for (const language of FLOW_LANGUAGES) {
  const words = WORDS[language]

  describe(`teams and branches (${language})`, FLOW_TIME, () => {
    let house: House
    let owner: Visit
    let eva: Visit
    before(async () => {
      house = await House.open()
      await house.addOwner()
      for (const [mail, name] of [
        ['eva@norte.example.org', 'Eva Sanz'],
        ['luis@example.org', 'Luis Soto'],
      ] as const) {
        const args = ['user', 'add', mail, '--name', name, '--password-stdin']
        const { code, err } = await house.lazo.run(args, { input: PASSWORD })
        assert.equal(code, 0, err)
      }
      for (const name of ['Norte', 'Sur']) {
        const { id } = await house.ask<{ id: string }>('POST', '/books', { name, kind: 'shared' })
        await house.ask('POST', '/cards', { bookIds: [id], name: { full: `Cliente ${name}` } })
      }
      owner = await house.enter('/teams', { language })
      eva = await house.visit({ language })
      await eva.page.goto('/people')
      await eva.page.getByLabel(words.email).fill('eva@norte.example.org')
      await eva.page.locator('input[name=password]').fill(PASSWORD)
      await eva.page.keyboard.press('Enter')
      await eva.page.getByLabel(words.search).waitFor()
    })
    after(() => house?.close())

    test('a branch is added by one form, and whoever has an address at its domain has its book', async () => {
      const { page } = owner
      await button(page, words.newBranch).click()
      await page.getByRole('textbox', { name: words.name }).fill('Norte')
      await field(page, words.domains).fill('norte.example.org')
      await page.keyboard.press('Enter')
      await pick(page, words.books, 'Norte')
      await pick(page, words.stewards, 'Eva Sanz')
      assert.deepEqual(await lookForBarriers(page), [])
      await send(page, words.makeBranch)
      await page.getByRole('region', { name: 'Norte' }).getByText('norte.example.org').waitFor()
      await eva.page.getByText('Cliente Norte').waitFor()
    })

    test('who belongs to two branches sees one merged list', async () => {
      const { page } = owner
      await button(page, words.newBranch).click()
      await page.getByRole('textbox', { name: words.name }).fill('Sur')
      await pick(page, words.books, 'Sur')
      await pick(page, words.others, 'Eva Sanz')
      await send(page, words.makeBranch)
      await eva.page.getByText('Cliente Sur').waitFor()
      await eva.page.getByText('Cliente Norte').waitFor()
    })

    test('a steward says who belongs to a branch, and may do nothing else there', async () => {
      const { page } = eva
      await page.goto('/teams')
      await page.getByRole('region', { name: 'Norte' }).waitFor()
      assert.equal(await button(page, words.newTeam).count(), 0)
      assert.equal(await button(page, words.edit('Sur')).count(), 0)
      assert.equal(await button(page, words.remove('Norte')).count(), 0)
      await button(page, words.edit('Norte')).click()
      assert.equal(await page.getByRole('dialog').locator('input[name=name]').count(), 0)
      assert.deepEqual(await lookForBarriers(page), [])
      await field(page, words.members).click()
      await page.getByRole('option', { name: 'Luis Soto' }).click()
      await page.getByRole('dialog').getByRole('heading').click()
      await send(page, words.save)
      await page.getByRole('region', { name: 'Norte' }).getByText('Luis Soto').waitFor()
    })

    test('a team stands in another, and is told what becomes of it when that one is deleted', async () => {
      const { page } = owner
      await page.reload()
      await button(page, words.newTeam).click()
      await page.getByRole('textbox', { name: words.name }).fill('Mostrador')
      await page.getByLabel(words.outer).selectOption({ label: 'Norte' })
      await pick(page, words.members, 'Luis Soto')
      await send(page, words.makeTeam)
      await page.getByRole('region', { name: 'Mostrador' }).getByText('Luis Soto').waitFor()
      await button(page, words.edit('Mostrador')).click()
      await page.getByRole('textbox', { name: words.name }).fill('Recepción')
      await send(page, words.save)
      await page.getByRole('region', { name: 'Recepción' }).waitFor()
      await button(page, words.remove('Norte')).click()
      await page.getByText(words.alone).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await send(page, words.sure)
      await page.getByRole('region', { name: 'Norte' }).waitFor({ state: 'hidden' })
      await eva.page.goto('/people')
      await eva.page.getByText('Cliente Sur').waitFor()
      await eva.page.getByText('Cliente Norte').waitFor({ state: 'hidden' })
      assert.deepEqual([owner.troubles, eva.troubles], [[], []])
    })
  })
}
