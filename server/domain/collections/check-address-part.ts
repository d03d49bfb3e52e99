import { ProductError } from '#base/errors.ts'

/** A card's part stands in an index with other columns; a book's has a shorter limit of its own in the schema. */
const LONGEST = { name: 255, segment: 200 } as const

/** Refuses what cannot be the last part of an address: nothing, dots alone, slashes, control characters, and what is too long. */
export function checkAddressPart(part: string, field: keyof typeof LONGEST): void {
  const isPath = part === '' || part === '.' || part === '..' || part.includes('/')
  if (!isPath && part.length <= LONGEST[field] && part.isWellFormed() && !hasControls(part)) return
  throw new ProductError(
    'input-invalid',
    `The last part of this address has 1 to ${LONGEST[field]} characters, without slashes and control characters.`,
    { facts: { field, maximum: LONGEST[field] } },
  )
}

function hasControls(text: string): boolean {
  for (const character of text) if (character < ' ' || character === '\u007f') return true
  return false
}
