import type { Page } from 'playwright-core'

/** What somebody who knows a person says of them: the name of each line with the value that is chosen there. */
export type Wanted = Readonly<Record<string, string>>

interface Line {
  readonly name: string
  readonly isAt: boolean
  readonly values: readonly { readonly name: string; readonly isChosen: boolean; readonly key: string | null }[]
}

/** Runs in the page: the lines as somebody sees them, with the key that chooses each value. */
const LINES = `[...document.querySelectorAll('main article [role=group][aria-labelledby]')].map((line) => ({
  name: line.firstElementChild.textContent,
  isAt: line.hasAttribute('data-at'),
  values: [...line.querySelectorAll('button[aria-pressed]')].map((value) => ({
    name: value.lastChild.textContent,
    isChosen: value.getAttribute('aria-pressed') === 'true',
    key: value.querySelector('kbd')?.textContent ?? null,
  })),
}))`

/** More than anybody needs: what takes as many does not answer. */
const TOO_MANY = 30

/** Presses what is missing on the person shown, as somebody practised does, and gives the keys; Enter is left to the caller. */
export async function sayByKeys(page: Page, wanted: Wanted): Promise<string[]> {
  const pressed: string[] = []
  for (const [name, value] of Object.entries(wanted)) {
    for (;;) {
      const lines = (await page.evaluate(LINES)) as readonly Line[]
      const key = keyTo(lines, name, value)
      if (key === null) break
      if (pressed.length === TOO_MANY) throw new Error(`no key says ${value}: ${pressed} ${JSON.stringify(lines)}`)
      await page.keyboard.press(key)
      pressed.push(key)
    }
  }
  return pressed
}

/** The next key on the way to a value of a line; null when it is chosen. */
function keyTo(lines: readonly Line[], name: string, wanted: string): string | null {
  const line = lines.findIndex((one) => one.name === name)
  const value = lines[line]?.values.find((one) => one.name === wanted)
  if (!value) throw new Error(`no ${wanted} among ${name}`)
  if (value.isChosen) return null
  const at = lines.findIndex(({ isAt }) => isAt)
  if (at !== line) return at < line ? 'ArrowDown' : 'ArrowUp'
  return value.key ?? '0'
}
