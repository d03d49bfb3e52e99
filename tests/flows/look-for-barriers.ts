import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { settle } from './settle.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe found, as far as the tests read it. */
interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
  readonly passes: readonly unknown[]
}

/** What keeps people with disabilities from using the screen (WCAG 2.2 AA and axe's best practices), each as a sentence. Throws when axe saw nothing. */
export async function lookForBarriers(page: Page): Promise<string[]> {
  await settle(page)
  // The policy of the page forbids scripts from elsewhere; the protocol of the browser puts this one in beside it.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe)
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations", "passes"] })')) as Found
  if (found.passes.length < 5) throw new Error('axe saw next to nothing')
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  )
}
