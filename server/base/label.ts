import { ProductError } from './errors.ts'

const LONGEST_LABEL = 200

/**
 * A label that people give a thing, as it is kept: in one line, without blanks around. Throws `input-invalid` when nothing is left
 * or it is too long, saying what needs the label (`A device`) and what it should be (`, such as “Ana’s phone”`).
 */
export function checkLabel(typed: string, thing: string, wanted: string): string {
  const label = typed
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  if (label !== '' && label.length <= LONGEST_LABEL) return label
  const message = `${thing} needs a label of 1 to ${LONGEST_LABEL} signs${wanted}.`
  throw new ProductError('input-invalid', message, { facts: { field: 'label', maximum: LONGEST_LABEL } })
}
