import { foldText } from '@lazo/normal'
import { ProductError } from '#base/errors.ts'

const LONGEST_NAME = 200
const LONGEST_SLUG = 48

/** A name as it is kept: trimmed, not empty, at most 200 characters. Throws `input-invalid`. */
export function checkBookName(typed: string): string {
  const name = typed.trim()
  if (name === '' || name.length > LONGEST_NAME || hasControls(name))
    throw new ProductError(
      'input-invalid',
      `A book's name has 1 to ${LONGEST_NAME} characters and no control characters.`,
      { facts: { field: 'name' } },
    )
  return name
}

/** A short name for addresses made of a book's name, that none of the taken ones equals: `clientes-2`. Pure. */
export function makeSlug(name: string, taken: ReadonlySet<string>): string {
  const words = foldText(name)
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
  const base = words.replaceAll(/^-+|-+$/g, '').slice(0, LONGEST_SLUG) || 'book'
  if (!taken.has(base)) return base
  for (let n = 2; ; n += 1) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`
}

function hasControls(text: string): boolean {
  for (const character of text) if (character < ' ' || character === '\u007f') return true
  return false
}
