import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type CompanyProvider, openCompanyProvider } from '../sign-in/company-provider.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, OWNER, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { addPasskeyDevice } from './passkey-device.ts'

const WORDS = {
  en: {
    email: 'E-mail',
    search: 'Search everything',
    signIn: 'Sign in',
    menu: `Menu of ${OWNER.name}`,
    signOut: 'Sign out',
    settings: 'Settings',
    add: 'Add a passkey',
    again: 'Your password, once more',
    added: 'The passkey is added',
    rename: /^Rename Chrome on /,
    passkeyName: 'Name of the passkey',
    use: 'Use a passkey',
    notUsed: /^No passkey was used/,
    byPasskey: 'by passkey',
    remove: 'Remove Laptop',
    removeAct: 'Remove',
    none: 'You have none yet.',
    needed: /sign in with it/,
    short: '4 more characters.',
    endOthers: 'End all the others',
    endOf: /^End the session of Chrome on /,
    ended: 'That session is over',
    alone: 'Only this browser is signed in now',
    go: 'Continue with Acme',
    vouched: 'How you sign in',
    notInvited: /you are no member here yet/,
    gone: 'This way to sign in exists no more.',
  },
  es: {
    email: 'Correo',
    search: 'Buscar en todo',
    signIn: 'Entrar',
    menu: `Menú de ${OWNER.name}`,
    signOut: 'Cerrar la sesión',
    settings: 'Ajustes',
    add: 'Añadir una clave de acceso',
    again: 'Su contraseña, otra vez',
    added: 'Clave de acceso añadida',
    rename: /^Cambiar el nombre de Chrome en /,
    passkeyName: 'Nombre de la clave de acceso',
    use: 'Usar una clave de acceso',
    notUsed: /^No se ha usado ninguna clave/,
    byPasskey: 'con clave de acceso',
    remove: 'Quitar Laptop',
    removeAct: 'Quitar',
    none: 'Todavía no tiene ninguna.',
    needed: /entre con ella/,
    short: 'Faltan 4 caracteres.',
    endOthers: 'Cerrar todas las demás',
    endOf: /^Cerrar la sesión de Chrome en /,
    ended: 'Sesión cerrada',
    alone: 'Ahora solo queda abierta la sesión de este navegador',
    go: 'Continuar con Acme',
    vouched: 'Cómo inicia la sesión',
    notInvited: /todavía no es miembro aquí/,
    gone: 'Esa forma de entrar ya no existe.',
  },
}

/** What a page may not say to its console: answers that keep somebody out are part of this, and the provider asks for a font far away. */
const told = (troubles: readonly string[]) =>
  troubles.filter((text) => !/status of 403|ERR_NAME_NOT_RESOLVED/.test(text))

describe('ways to sign in', FLOW_TIME, () => {
  let house: House
  let company: CompanyProvider
  /** Browsers take passkeys at a name, not at a number. */
  let home: string
  before(async () => {
    house = await House.open()
    await house.addOwner()
    home = house.url.replace('127.0.0.1', 'localhost')
    company = await openCompanyProvider(`${home}/api/v1/session/oidc/return`)
    company.employees.set('ana', { email: OWNER.email, isVerified: true, name: OWNER.name })
    company.employees.set('eve', { email: 'eve@example.net', isVerified: true, name: 'Eve' })
  })
  after(async () => {
    await company?.close()
    await house?.close()
  })

  async function signInAt(page: Page, language: FlowLanguage, email = OWNER.email): Promise<void> {
    const words = WORDS[language]
    await page.goto(`${home}/settings`)
    await page.getByLabel(words.email).fill(email)
    await page.locator('input[name=password]').fill(OWNER.password)
    await page.keyboard.press('Enter')
    await page.getByLabel(words.search).waitFor()
  }

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

    test(`a passkey is added, named, signs in alone, and is removed by who came with it (${language})`, async () => {
      const { page, context, troubles } = await house.visit({ language })
      const device = await addPasskeyDevice(context, page)
      await signInAt(page, language)
      await button(page, words.add).press('Enter')
      await page.getByLabel(words.again).fill('wrong horse battery')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await page.getByLabel(words.again).fill(OWNER.password)
      await page.keyboard.press('Enter')
      await page.getByText(words.added).waitFor()
      await button(page, words.rename).press('Enter')
      await page.getByLabel(words.passkeyName).fill('Laptop')
      await page.keyboard.press('Enter')
      await button(page, words.remove).press('Enter')
      await page.getByLabel(words.again).fill(OWNER.password)
      await page.keyboard.press('Enter')
      await page.getByText(words.needed).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `passkey-needed-${language}`)

      // Else the browser offers it in the field and is taken at its word at once.
      await device.unlocks(false)
      await button(page, words.menu).click()
      await page.getByRole('menuitem', { name: words.signOut }).click()
      await button(page, words.use).press('Enter')
      await page.getByText(words.notUsed).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `sign-in-passkey-${language}`)
      await device.unlocks(true)
      await button(page, words.use).press('Enter')
      await page.getByLabel(words.search).waitFor()
      await page.getByText(words.byPasskey).first().waitFor()
      await button(page, words.remove).press('Enter')
      await page.getByLabel(words.again).fill(OWNER.password)
      await button(page, words.removeAct).press('Enter')
      await page.getByText(words.none).waitFor()
      assert.deepEqual(told(troubles), [])
      await context.close()
    })

    test(`a browser is ended from another, and so are all the others (${language})`, async () => {
      const [here, there] = [await house.visit({ language }), await house.visit({ language })]
      const email = `bea-${language}@example.net`
      const args = ['user', 'add', email, '--name', 'Bea', '--workspace', 'Ruiz Office', '--password-stdin']
      const { code, err } = await house.lazo.run(args, { input: OWNER.password })
      assert.equal(code, 0, err)
      await signInAt(here.page, language, email)
      for (const [name, said] of [
        [words.endOf, words.ended],
        [words.endOthers, words.alone],
      ] as const) {
        await signInAt(there.page, language, email)
        await here.page.reload()
        await button(here.page, name).first().press('Enter')
        await here.page.getByText(said, { exact: true }).waitFor()
        await there.page.reload()
        await there.page.locator('input[name=password]').waitFor()
      }
      await here.page.locator('input[name=next]').fill('horses')
      await here.page.getByText(words.short).waitFor()
      assert.deepEqual(await lookForBarriers(here.page), [])
      assert.deepEqual([here.troubles, there.troubles], [[], []])
      await here.context.close()
      await there.context.close()
    })

    test(`an OpenID provider signs its people in, and says in words whom it does not (${language})`, async () => {
      const { issuer, clientId, clientSecret } = company
      const provider = { name: 'Acme', issuer, clientId, clientSecret, domains: ['example.org'], isListed: false }
      const { id } = await house.ask<{ id: string }>('POST', '/sign-in-providers/oidc', provider)
      const { page, context, troubles } = await house.visit({ language })
      await page.goto(`${home}/settings`)
      await page.getByLabel(words.email).fill('nobody@example.net')
      await button(page, words.use).waitFor()
      assert.equal(await button(page, words.go).count(), 0, 'it is offered to its domains alone')
      await page.getByLabel(words.email).fill(OWNER.email)
      await button(page, words.go).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `sign-in-provider-${language}`)
      await comeBy(page, 'ana', words.go)
      await page.getByRole('heading', { name: words.vouched }).waitFor()
      assert.equal(await page.locator('input[name=next]').count(), 0, 'there is no password to change')
      await context.close()

      const stranger = await house.visit({ language })
      await stranger.page.goto(home)
      await stranger.page.getByLabel(words.email).fill(OWNER.email)
      await comeBy(stranger.page, 'eve', words.go)
      await stranger.page.getByText(words.notInvited).waitFor()
      assert.deepEqual(await lookForBarriers(stranger.page), [])
      await stranger.page.getByLabel(words.email).fill(OWNER.email)
      await button(stranger.page, words.go).waitFor()
      await house.ask('DELETE', `/sign-in-providers/${id}`)
      await button(stranger.page, words.go).press('Enter')
      await stranger.page.getByText(words.gone).waitFor()
      assert.deepEqual([told(troubles), told(stranger.troubles)], [[], []])
      await stranger.context.close()
    })
  }
})

/** Goes to the provider, signs in there as somebody, and lets it tell Lazo. */
async function comeBy(page: Page, login: string, go: string): Promise<void> {
  await page.getByRole('button', { name: go, exact: true }).press('Enter')
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill('any')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Continue' }).click()
}
