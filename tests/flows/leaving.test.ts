import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_TIME, House, OWNER } from './house.ts'
import { signIn } from './sign-in.ts'
import { waitUntil } from './wait-until.ts'

/** The databases that the browser keeps, once there are some or none. */
function untilCopies(page: Page, areThere: boolean): Promise<unknown> {
  const list = () => page.evaluate('indexedDB.databases().then((all) => all.map((one) => one.name))')
  return waitUntil(list as () => Promise<string[]>, (names) => names.length > 0 === areThere)
}

/** Signs out by the menu of the account. */
async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Menu of ${OWNER.name}` }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
}

describe('leaving a browser', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house.close())

  /** Comes with a session of their own, which may be ended. */
  async function enter() {
    const visit = await house.visit()
    await signIn(visit.page, 'en')
    return visit
  }

  test('signing out in one tab signs the others out, and nothing is left', async () => {
    const { page, context } = await enter()
    const other = await context.newPage()
    await other.goto('/people')
    await other.getByLabel('Search everything').waitFor()
    await untilCopies(other, true)
    await leave(page)
    await page.locator('input[name=password]').waitFor()
    await other.locator('input[name=password]').waitFor()
    await untilCopies(page, false)
    await context.close()
  })

  test('a session that was ended elsewhere takes the copy with it', async () => {
    const { page, context } = await enter()
    await untilCopies(page, true)
    await context.clearCookies()
    await page.reload()
    await page.getByRole('alert').waitFor()
    await untilCopies(page, false)
    await context.close()
  })

  test('who signs out without the server is signed out when it is back', async () => {
    const { page, context } = await enter()
    await untilCopies(page, true)
    await page.route('**/api/v1/session*', (route) => route.abort())
    await leave(page)
    await page.locator('input[name=password]').waitFor()
    await page.unroute('**/api/v1/session*')
    await page.goto('/people')
    await page.locator('input[name=password]').waitFor()
    assert.equal((await page.request.get('/api/v1/me')).status(), 401)
    await context.close()
  })
})
