import { useVerbs } from '#web/actions/offered.ts'

/** Provides the keys of the page: they go through the rows and press what stands in the row that has the focus. */
export function useTodayKeys(): void {
  useVerbs({
    'list.next': () => step(1),
    'list.previous': () => step(-1),
    'list.open': () => press('[data-act]'),
    'today.later': () => press('[data-later]'),
    'today.not-needed': () => press('[data-not-needed]'),
  })
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-today]')]
}

/** Moves the focus to what acts in the next row, or in the one before. */
function step(by: 1 | -1): void {
  const all = rows()
  const at = all.findIndex((row) => row.contains(document.activeElement))
  const next = at < 0 ? all.at(by === 1 ? 0 : -1) : all[at + by]
  next?.querySelector<HTMLElement>('[data-act]')?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** Presses something of the row that has the focus, and goes to the first row where none has. */
function press(what: string): void {
  const row = rows().find((one) => one.contains(document.activeElement))
  if (!row) return step(1)
  const after = row.nextElementSibling ?? row.previousElementSibling
  row.querySelector<HTMLElement>(what)?.click()
  // The row goes, and the focus would go with it to the top of the page.
  if (what === '[data-not-needed]') after?.querySelector<HTMLElement>('[data-act]')?.focus()
}
