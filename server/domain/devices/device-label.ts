import { checkLabel } from '#base/label.ts'

/** A label of a device as it is kept. Throws `input-invalid` when nothing is left or it is too long. */
export function deviceLabel(typed: string): string {
  return checkLabel(typed, 'A device', ', such as “Ana’s phone”')
}
