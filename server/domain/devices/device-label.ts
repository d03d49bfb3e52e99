import { ProductError } from '#base/errors.ts'

const LONGEST_LABEL = 200

/** A label as it is kept: in one line, without blanks around. Throws `input-invalid` when nothing is left or it is too long. */
export function deviceLabel(typed: string): string {
  const label = typed
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  if (label !== '' && label.length <= LONGEST_LABEL) return label
  const message = `A device needs a label of 1 to ${LONGEST_LABEL} signs, such as “Ana’s phone”.`
  throw new ProductError('input-invalid', message, { facts: { field: 'label', maximum: LONGEST_LABEL } })
}
