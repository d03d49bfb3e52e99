import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type CompanyDirectory, openCompanyDirectory } from '../sign-in/company-directory.ts'
import { type CompanyProvider, openCompanyProvider } from '../sign-in/company-provider.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, OWNER, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { addPasskeyDevice } from './passkey-device.ts'

const PAGE = '/administration/sign-in'

const WORDS = {
  en: {
    email: 'E-mail',
    search: 'Search everything',
    menu: `Menu of ${OWNER.name}`,
    item: 'How people sign in',
    factor: 'Ask for a second factor',
    save: 'Save',
    holds: 'Saved: it counts from now on',
    factorFirst: /^You need a second factor yourself/,
    domainFirst: /^You would shut yourself out/,
    lacking: /asked to set it up at the next sign-in/,
    barred: 'One more step',
    addOidc: 'Add an OpenID provider',
    addLdap: 'Add a directory',
    trySave: 'Try it and save',
    nobodyAnswers: /^It was not saved: nothing answers/,
    noReader: /^It was not saved: it does not know the account/,
    savedAcme: 'Acme answers, and is saved',
    savedStaff: 'Staff answers, and is saved',
    edit: 'Edit Acme',
    go: 'Continue with Acme',
    at: 'Sign in at Staff',
    user: 'User name or e-mail',
    removeAcme: 'Remove Acme…',
    removeStaff: 'Remove Staff…',
    remove: 'Remove',
    none: /^None yet: everybody/,
    makeKey: 'Make a key',
    haveIt: 'I have put it there',
    unused: /not used yet/,
    revokeKey: 'Revoke the key…',
    revoke: 'Revoke it',
    noKey: 'It is not set up.',
    notYours: 'This is for owners and administrators',
    addPasskey: 'Add a passkey',
    again: 'Your password, once more',
    added: 'The passkey is added',
  },
  es: {
    email: 'Correo',
    search: 'Buscar en todo',
    menu: `Menú de ${OWNER.name}`,
    item: 'Cómo se inicia sesión',
    factor: 'Pedir un segundo factor',
    save: 'Guardar',
    holds: 'Guardado: vale desde ahora',
    factorFirst: /^Antes de pedirlo a los demás/,
    domainFirst: /^Se quedaría fuera usted/,
    lacking: /lo configuren? la próxima vez que entren?/,
    barred: 'Falta un paso',
    addOidc: 'Añadir un proveedor OpenID',
    addLdap: 'Añadir un directorio',
    trySave: 'Probar y guardar',
    nobodyAnswers: /^No se ha guardado: nadie responde/,
    noReader: /^No se ha guardado: no conoce la cuenta/,
    savedAcme: 'Acme responde y queda guardado',
    savedStaff: 'Staff responde y queda guardado',
    edit: 'Editar Acme',
    go: 'Continuar con Acme',
    at: 'Entrar en Staff',
    user: 'Usuario o correo',
    removeAcme: 'Quitar Acme…',
    removeStaff: 'Quitar Staff…',
    remove: 'Quitar',
    none: /^Todavía ninguno: todos/,
    makeKey: 'Crear una clave',
    haveIt: 'Ya la he puesto',
    unused: /sin usar todavía/,
    revokeKey: 'Revocar la clave…',
    revoke: 'Revocarla',
    noKey: 'No está configurado.',
    notYours: 'Esto es para propietarios y administradores',
    addPasskey: 'Añadir una clave de acceso',
    again: 'Su contraseña, otra vez',
    added: 'Clave de acceso añadida',
  },
}

/** What a page may not say to its console: answers that refuse are part of this. */
const told = (troubles: readonly string[]) => troubles.filter((text) => !/status of (?:403|503)/.test(text))

describe('deciding how people sign in', FLOW_TIME, () => {
  let house: House
  let home: string
  let company: CompanyProvider
  let staff: CompanyDirectory
  before(async () => {
    house = await House.open()
    await house.addOwner()
    home = house.url.replace('127.0.0.1', 'localhost')
    company = await openCompanyProvider(`${home}/api/v1/session/oidc/return`)
    staff = await openCompanyDirectory(['carla', 'diego'])
    const args = ['user', 'add', 'bea@example.org', '--name', 'Bea', '--workspace', 'Ruiz Office', '--password-stdin']
    const { code, err } = await house.lazo.run(args, { input: OWNER.password })
    assert.equal(code, 0, err)
  })
  after(async () => {
    await staff?.close()
    await company?.close()
    await house?.close()
  })

  async function come(language: FlowLanguage, email = OWNER.email, path = PAGE) {
    const visit = await house.visit({ language })
    const { page } = visit
    await page.goto(`${home}${path}`)
    await page.getByLabel(WORDS[language].email).fill(email)
    await page.locator('input[name=password]').fill(OWNER.password)
    await page.keyboard.press('Enter')
    return visit
  }

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
    const fill = (page: Page, fields: Readonly<Record<string, string>>) =>
      Object.entries(fields).reduce(
        (before, [name, value]) => before.then(() => page.locator(`input[name=${name}]`).last().fill(value)),
        Promise.resolve(),
      )

    test(`asks for a second factor, from who has one on, and no more (${language})`, async () => {
      const { page, context, troubles } = await come(language, OWNER.email, '/settings')
      await addPasskeyDevice(context, page)
      await button(page, words.addPasskey).press('Enter')
      await page.getByLabel(words.again).fill(OWNER.password)
      await page.keyboard.press('Enter')
      await page.getByText(words.added).waitFor()
      await button(page, words.menu).click()
      await page.getByRole('menuitem', { name: words.item }).click()
      await page.getByLabel(words.factor).press('Space')
      await button(page, words.save).press('Enter')
      await page.getByText(words.factorFirst).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      // The browser offers the passkey by itself, and whoever holds the device takes it.
      await context.clearCookies()
      await page.goto(`${home}${PAGE}`)
      await page.getByLabel(words.factor).press('Space')
      await page.getByText(words.lacking).waitFor()
      await fill(page, { domains: 'elsewhere.example' })
      await button(page, words.save).press('Enter')
      await page.getByText(words.domainFirst).waitFor()
      await fill(page, { domains: '' })
      await button(page, words.save).press('Enter')
      await page.getByText(words.holds).waitFor()
      await takePicture(page, `sign-in-rules-${language}`)
      const bea = await come(language, 'bea@example.org')
      await bea.page.getByRole('heading', { name: words.barred }).waitFor()
      await page.getByLabel(words.factor).press('Space')
      const off = page.waitForResponse((answer) => answer.request().method() === 'PUT')
      await button(page, words.save).press('Enter')
      assert.equal((await off).status(), 200)
      await bea.page.goto(`${home}${PAGE}`)
      await bea.page.getByRole('heading', { name: words.notYours }).waitFor()
      assert.deepEqual(await lookForBarriers(bea.page), [])
      assert.deepEqual([told(troubles), told(bea.troubles)], [[], []])
      const { code } = await house.lazo.run(['user', 'forget-factor', OWNER.email])
      assert.equal(code, 0)
      await context.close()
      await bea.context.close()
    })

    test(`adds, changes and removes a provider and a directory, after trying them (${language})`, async () => {
      const { page, context, troubles } = await come(language)
      await button(page, words.addOidc).click()
      const { clientId, clientSecret, issuer } = company
      await fill(page, { name: 'Acme', issuer: 'http://localhost:1', clientId, clientSecret, domains: 'example.org' })
      await button(page, words.trySave).press('Enter')
      await page.getByText(words.nobodyAnswers).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await fill(page, { issuer })
      await button(page, words.trySave).press('Enter')
      await page.getByText(words.savedAcme).waitFor()

      await button(page, words.addLdap).click()
      const { url, bindDn, baseDn, bindPassword } = staff
      await fill(page, { name: 'Staff', url, bindDn, baseDn, bindPassword: 'wrong' })
      await page.locator('input[name=mayJoin]').press('Space')
      await button(page, words.trySave).press('Enter')
      await page.getByText(words.noReader).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `sign-in-directory-${language}`)
      await fill(page, { bindPassword })
      await button(page, words.trySave).press('Enter')
      await page.getByText(words.savedStaff).waitFor()
      await button(page, words.edit).press('Enter')
      await page.locator('input[name=isListed]').press('Space')
      await button(page, words.trySave).press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      assert.deepEqual(await lookForBarriers(page), [])

      const carla = await house.visit({ language })
      await carla.page.goto(`${home}/people`)
      await button(carla.page, words.at).press('Enter')
      assert.equal(await button(carla.page, words.go).count(), 0, 'it is offered to its domains alone')
      const uid = language === 'en' ? 'carla' : 'diego'
      await carla.page.getByLabel(words.user).fill(uid)
      await carla.page.locator('input[name=password]').fill('wrong')
      await carla.page.keyboard.press('Enter')
      await carla.page.getByRole('alert').waitFor()
      assert.deepEqual(await lookForBarriers(carla.page), [])
      await takePicture(carla.page, `sign-in-at-directory-${language}`)
      await carla.page.locator('input[name=password]').fill(`secret of ${uid}`)
      await carla.page.keyboard.press('Enter')
      await carla.page.getByLabel(words.search).waitFor()

      for (const name of [words.removeAcme, words.removeStaff]) {
        await button(page, name).press('Enter')
        await button(page, words.remove).press('Enter')
        await button(page, name).waitFor({ state: 'detached' })
      }
      await page.getByText(words.none).waitFor()
      await carla.page.reload()
      await carla.page.locator('input[name=password]').waitFor()
      assert.deepEqual([told(troubles), told(carla.troubles)], [[], []])
      await context.close()
      await carla.context.close()
    })

    test(`makes a key for SCIM, shows it this once, and revokes it (${language})`, async () => {
      const { page, context, troubles } = await come(language)
      await button(page, words.makeKey).press('Enter')
      await button(page, words.haveIt).waitFor()
      const [address, key] = await page.getByRole('dialog').locator('code').allInnerTexts()
      assert.equal(address, `${home}/scim/v2`)
      const users = () => fetch(`${house.url}/scim/v2/Users`, { headers: { authorization: `Bearer ${key}` } })
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `sign-in-scim-${language}`)
      await button(page, words.haveIt).press('Enter')
      await page.getByText(words.unused).waitFor()
      assert.equal((await users()).status, 200)
      await button(page, words.revokeKey).press('Enter')
      await button(page, words.revoke).press('Enter')
      await page.getByText(words.noKey).waitFor()
      assert.equal((await users()).status, 401)
      assert.deepEqual(told(troubles), [])
      await context.close()
    })
  }
})
