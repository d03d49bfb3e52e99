import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, House, OWNER, type Visit } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const WORDS = {
  en: {
    email: 'E-mail',
    choose: 'Where to?',
    menu: /^Menu of /,
    over: 'Go to Ruiz Office',
    search: 'Search everything',
    name: 'Name of the workspace',
    rename: 'Rename',
    called: 'The workspace is called Bodega Sanz',
    leave: 'Leave this workspace…',
    heir: 'Who gets your book',
    sure: 'Leave',
  },
  es: {
    email: 'Correo',
    choose: '¿Adónde quiere entrar?',
    menu: /^Menú de /,
    over: 'Ir a Ruiz Office',
    search: 'Buscar en todo',
    name: 'Nombre del espacio',
    rename: 'Cambiar el nombre',
    called: 'El espacio se llama Bodega Sanz',
    leave: 'Dejar este espacio…',
    heir: 'Quién recibe su libreta',
    sure: 'Dejarlo',
  },
} as const

const EVA = { email: 'eva@example.org', name: 'Eva Sanz', password: 'seven blue herons wading' }
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

for (const language of FLOW_LANGUAGES) {
  const words = WORDS[language]

  describe(`several workspaces (${language})`, FLOW_TIME, () => {
    let house: House
    let eva: Visit
    before(async () => {
      house = await House.open()
      await house.addOwner()
      const added = await house.lazo.run(['user', 'add', EVA.email, '--name', EVA.name, '--password-stdin'], {
        input: EVA.password,
      })
      assert.equal(added.code, 0, added.err)
      await house.lazo.get('workspace', 'create', 'Bodega', '--owner', EVA.email)
      eva = await house.visit({ language })
    })
    after(() => house?.close())

    test('who belongs to two chooses at the sign-in, and names the one they own', async () => {
      const { page } = eva
      await page.goto('/settings')
      await page.getByLabel(words.email).fill(EVA.email)
      await page.locator('input[name=password]').fill(EVA.password)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: words.choose }).waitFor()
      await lookEverywhere(page, `choose-workspace-${language}`)
      await button(page, 'Bodega').click()
      await page.getByLabel(words.name).fill('Bodega Sanz')
      await button(page, words.rename).click()
      await page.getByText(words.called).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
    })

    test('one goes over by the menu, where only what one may do is offered, and a new start is in the same one', async () => {
      const { page } = eva
      await page.getByRole('button', { name: words.menu }).click()
      const entered = page.waitForResponse((answer) => /\/api\/v1\/me\b.*workspace=/.test(answer.url()))
      await page.getByRole('menuitem', { name: words.over }).click()
      await page.waitForURL('**/people')
      await (await entered).finished()
      await page.goto('/settings')
      await page.getByText('Ruiz Office').first().waitFor()
      assert.equal(await page.getByLabel(words.name).count(), 0)
    })

    test('who leaves one hands the books over, and is in the other', async () => {
      const { page } = eva
      const me = (await (await page.request.get('/api/v1/me?workspace=Ruiz%20Office')).json()) as { memberId: string }
      const post = async (path: string, data: object) =>
        (await (await page.request.post(`/api/v1${path}?workspace=Ruiz%20Office`, { data })).json()) as { id: string }
      const { id } = await post('/books', { name: 'Feria' })
      await post('/cards', { bookIds: [id], name: { full: 'Uno Primero' } })
      await page.goto(`/members/${me.memberId}`)
      await button(page, words.leave).click()
      assert.equal(await page.getByRole('combobox', { name: words.heir }).inputValue(), OWNER.name)
      assert.deepEqual(await lookForBarriers(page), [])
      await button(page, words.sure).click()
      await page.waitForURL('**/people')
      await page.goto('/settings')
      await page.getByLabel(words.name).waitFor()
      const book = await house.ask<{ name: string; right: string }>('GET', `/books/${id}`)
      assert.deepEqual([book.name, book.right], [`Feria (${EVA.name})`, 'manage'])
    })
  })
}
