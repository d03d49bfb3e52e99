import type { Page } from 'playwright-core'
import { type FlowLanguage, OWNER } from './house.ts'

const WORDS = {
  en: { email: 'E-mail', signIn: 'Sign in', search: 'Search everything' },
  es: { email: 'Correo', signIn: 'Entrar', search: 'Buscar en todo' },
}

/** Signs the owner in by the page and waits for the app. */
export async function signIn(page: Page, language: FlowLanguage, path = '/people'): Promise<void> {
  const words = WORDS[language]
  await page.goto(path)
  await page.getByLabel(words.email).fill(OWNER.email)
  await page.locator('input[name=password]').fill(OWNER.password)
  await page.getByRole('button', { name: words.signIn }).click()
  await page.getByLabel(words.search).waitFor()
}
