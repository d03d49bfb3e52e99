import type { Locator, Page } from 'playwright-core'
import { actionWords } from '../../../web/actions/action.words.ts'
import { shellWords } from '../../../web/app/shell/shell.words.ts'
import type { SyncState } from '../../../web/data/replica/sync-state.ts'
import { booksWords } from '../../../web/features/books/books.words.ts'
import { cardWords } from '../../../web/features/card/card.words.ts'
import { signatureWords } from '../../../web/features/card/form/signature.words.ts'
import { deviceWords } from '../../../web/features/devices/devices.words.ts'
import { importWords } from '../../../web/features/imports/imports.words.ts'
import { bulkWords } from '../../../web/features/people/bulk/bulk.words.ts'
import { filterWords } from '../../../web/features/people/filter/filter.words.ts'
import { peopleWords } from '../../../web/features/people/people.words.ts'
import { syncWords } from '../../../web/features/sync/sync.words.ts'
import { fieldWords } from '../../../web/kit/fields/fields.words.ts'
import type { FlowLanguage } from '../house.ts'
import { linkedinFile } from './linkedin-file.ts'
import { liveWithPeople } from './live-with-people.ts'
import { type Ask, type Office, officeWords } from './office.ts'
import { said } from './said.ts'
import type { Look, Studio } from './studio.ts'

/** What a picture is taken of. */
interface Scene {
  readonly page: Page
  readonly studio: Studio
  readonly office: Office
  readonly language: FlowLanguage
}

/** One picture: where, how it is looked at, and what is done before it is taken. */
export interface Picture {
  readonly name: string
  readonly look: Look
  set(scene: Scene): Promise<unknown>
}

const DESK: Look = { width: 1280, height: 800 }
const DARK: Look = { ...DESK, scheme: 'dark' }
const PHONE: Look = { width: 390, height: 780, isPhone: true }

const row = (page: Page, at = 0): Locator => page.locator(`[role=row][data-at="${at}"]`)
const badge = (page: Page, kind: SyncState['kind']): Locator => page.locator(`a[href="/sync"][data-kind="${kind}"]`)
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

async function openList({ page }: Scene): Promise<void> {
  await page.goto('/people')
  await row(page, 4).waitFor()
  await badge(page, 'in-sync').waitFor()
}

async function openCard({ page, office, language }: Scene): Promise<void> {
  await page.goto(`/people/${office.person}`)
  await heading(page).getByText(officeWords(language).person.split(' ')[0]!).waitFor()
  await badge(page, 'in-sync').waitFor()
}

/** Opens a page of the app and waits until it has everything. */
const openPage =
  (path: string) =>
  async ({ page }: Scene): Promise<void> => {
    await page.goto(path)
    await heading(page).waitFor()
    await badge(page, 'in-sync').waitFor()
    await page.waitForLoadState('networkidle')
  }

const openPublic =
  (path: string) =>
  async ({ page }: Scene): Promise<void> => {
    await page.goto(path)
    await heading(page).waitFor()
  }

async function search(scene: Scene): Promise<void> {
  const { page, language } = scene
  await openList(scene)
  const box = page.getByLabel(said(shellWords, 'searchLabel', language))
  await box.pressSequentially(officeWords(language).organization.split(' ')[0]!.toLowerCase())
  await page.locator('[role=row] mark').first().waitFor()
  await page.getByText(said(peopleWords, 'completing', language)).waitFor({ state: 'hidden' })
}

async function openFilter(scene: Scene): Promise<void> {
  const { page, language } = scene
  await openList(scene)
  await page.getByRole('button', { name: new RegExp(`^${said(filterWords, 'filter', language)}`) }).click()
  await page.getByRole('button', { name: said(filterWords, 'addCondition', language) }).click()
  await page
    .getByLabel(said(filterWords, 'values', language))
    .first()
    .waitFor()
}

async function choose(scene: Scene): Promise<void> {
  const { page, language } = scene
  await openList(scene)
  await page.locator('#people-rows').focus()
  await page.keyboard.press('x')
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('l')
  await page
    .getByRole('combobox', { name: said(bulkWords, 'label', language) })
    .fill(officeWords(language).label.replace('2026', '2027'))
  await page.locator('[role=dialog] button[type=submit]:enabled').waitFor()
}

async function editValue(scene: Scene): Promise<void> {
  const { page, language } = scene
  await openCard(scene)
  await page.locator('main button').filter({ hasText: '@' }).first().click()
  await page.getByRole('button', { name: said(cardWords, 'save', language), exact: true }).waitFor()
}

const SIGNATURE = `Marina Costas Leal
Head of Purchasing
Northern Ovens Ltd
M: +44 7700 900123
marina.costas@northernovens.example
www.northernovens.example`

async function readSignature({ page, language }: Scene): Promise<void> {
  await page.goto('/new')
  await page.getByRole('button', { name: said(signatureWords, 'paste', language) }).click()
  await page.getByRole('textbox', { name: said(signatureWords, 'text', language) }).fill(SIGNATURE)
  await page
    .getByText(said(signatureWords, 'why-form', language))
    .first()
    .waitFor()
}

async function dropFile({ page, language }: Scene): Promise<void> {
  await page.goto('/import')
  await page.getByTestId('files').setInputFiles(linkedinFile(language))
  await page.getByText(said(importWords, 'samples', language)).waitFor()
}

async function bringIn(scene: Scene): Promise<void> {
  const { page, language } = scene
  await dropFile(scene)
  await page.getByLabel(said(importWords, 'whereFrom', language)).fill('LinkedIn')
  await page.getByLabel(said(importWords, 'whyHeld', language)).fill(said(importWords, 'whyHeldUsual', language))
  await page.getByRole('button', { name: new RegExp(`^${said(importWords, 'start', language)}`) }).click()
  await page.getByRole('button', { name: said(importWords, 'undo', language) }).waitFor()
}

async function connectPhone({ page, language }: Scene): Promise<void> {
  await page.goto('/devices')
  await page.getByRole('button', { name: said(deviceWords, 'connect', language) }).click()
  await page.locator('[role=dialog] button').filter({ hasText: 'iPhone' }).click()
  await page.getByLabel(said(deviceWords, 'everything', language)).check()
  await page.getByRole('button', { name: said(deviceWords, 'make', language) }).click()
  await page.getByRole('img', { name: said(deviceWords, 'qr', language) }).waitFor()
}

async function openPalette(scene: Scene): Promise<void> {
  const { page, language } = scene
  await openList(scene)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: said(actionWords, 'palette', language) }).fill(PALETTE[language])
  await page.getByRole('option').first().waitFor()
}

async function shareLabel(scene: Scene): Promise<void> {
  const { page, language } = scene
  await openPage('/books')(scene)
  const name = officeWords(language).label
  await page.getByRole('button', { name: `${said(booksWords, 'shareLabel', language)} ${name}` }).click()
  await page.getByRole('dialog').locator('button:has(bdi)').first().waitFor()
}

const PALETTE: Readonly<Record<FlowLanguage, string>> = { en: 'pri', es: 'imp' }

/** Runs in the page. */
const CONTROLLED = `navigator.serviceWorker.controller ? true : new Promise((done, fail) => {
  navigator.serviceWorker.addEventListener('controllerchange', () => done(true))
  setTimeout(() => fail(new Error('no service worker took over')), 30_000)
})`

/** Edits a mail address without the server, while somebody else edits it with one when `other` is given. */
async function editOffline({ page, studio, office, language }: Scene, other?: string): Promise<void> {
  const path = `/people/${office.other}`
  await page.goto(path)
  await badge(page, 'in-sync').waitFor()
  // Without the server a page opens from what the browser has kept of the app.
  if (other === undefined) await page.evaluate(CONTROLLED)
  await page.context().setOffline(true)
  await badge(page, 'offline').waitFor()
  await page.locator('main button').filter({ hasText: '@' }).first().click()
  await page.getByRole('textbox', { name: said(fieldWords, 'email', language), exact: true }).fill('new@example.org')
  await page.keyboard.press('Control+s')
  await page.locator('main button').filter({ hasText: 'new@example.org' }).waitFor()
  await badge(page, 'offline').filter({ hasText: '1' }).waitFor()
  if (other === undefined) return
  await studio.editElsewhere(office.other, other)
  await page.context().setOffline(false)
  await badge(page, 'conflicts').waitFor()
}

async function waitOffline(scene: Scene): Promise<void> {
  const { page, language } = scene
  await editOffline(scene)
  await badge(page, 'offline').filter({ hasText: '1' }).click()
  await page.getByRole('heading', { name: said(syncWords, 'waits', language) }).waitFor()
}

async function meetConflict(scene: Scene): Promise<void> {
  const { page } = scene
  await editOffline(scene, 'theirs@example.org')
  await badge(page, 'conflicts').click()
  await page.getByText('theirs@example.org').first().waitFor()
}

async function openToday(scene: Scene): Promise<void> {
  const { page, studio, language } = scene
  await page.goto('/people')
  await badge(page, 'in-sync').waitFor()
  await liveWithPeople(((method, path, body) => studio.ask(page, method, path, body)) as Ask, language)
  await openPage('/today')(scene)
  await page.locator('[data-today]').first().waitFor()
}

/** Those that are taken before there is anybody. */
export const firstPictures: readonly Picture[] = [{ name: 'first', look: DESK, set: openPage('/people') }]

/** All other pictures of the guide, in the order they are taken: the later ones may see what the earlier ones did. */
export const pictures: readonly Picture[] = [
  { name: 'people', look: DESK, set: openList },
  { name: 'people-phone', look: PHONE, set: openList },
  { name: 'search', look: DESK, set: search },
  { name: 'filter', look: DESK, set: openFilter },
  { name: 'chosen', look: DESK, set: choose },
  { name: 'card', look: DESK, set: openCard },
  { name: 'card-dark', look: DARK, set: openCard },
  { name: 'card-phone', look: PHONE, set: openCard },
  { name: 'value', look: DESK, set: editValue },
  { name: 'edit', look: DESK, set: (scene) => openPage(`/people/${scene.office.person}/edit`)(scene) },
  { name: 'signature', look: { ...DESK, height: 900 }, set: readSignature },
  { name: 'history', look: DESK, set: (scene) => openPage(`/people/${scene.office.person}/history`)(scene) },
  { name: 'organization', look: DESK, set: (scene) => openPage(`/organizations/${scene.office.organization}`)(scene) },
  { name: 'import', look: DESK, set: openPage('/import') },
  { name: 'import-preview', look: { ...DESK, height: 1100 }, set: dropFile },
  { name: 'import-report', look: { ...DESK, height: 560 }, set: bringIn },
  { name: 'books', look: DESK, set: openPage('/books') },
  { name: 'share', look: DESK, set: shareLabel },
  { name: 'export', look: DESK, set: openPage('/export') },
  { name: 'print', look: DESK, set: openPage('/print') },
  { name: 'connect', look: { ...DESK, height: 960 }, set: connectPhone },
  { name: 'activity', look: DESK, set: openPage('/activity') },
  { name: 'trash', look: { ...DESK, height: 560 }, set: openPage('/trash') },
  { name: 'me', look: DESK, set: openPage('/me') },
  { name: 'public-page', look: { ...DESK, height: 900 }, set: openPublic('/p/ana-ruiz') },
  { name: 'forms', look: DESK, set: openPage('/forms') },
  { name: 'form-phone', look: PHONE, set: (scene) => openPublic(scene.office.formPath)(scene) },
  { name: 'palette', look: DESK, set: openPalette },
  { name: 'settings', look: { ...DESK, height: 900 }, set: openPage('/settings') },
  { name: 'offline', look: { ...DESK, height: 560 }, set: waitOffline },
  { name: 'conflict', look: { ...DESK, height: 700 }, set: meetConflict },
  { name: 'today', look: { ...DESK, height: 900 }, set: openToday },
]
