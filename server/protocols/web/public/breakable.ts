import { type Html, html } from '../../html.ts'

/** An address that may go on in the next line where it has joints, not in the middle of a word. */
export function breakable(value: string): Html[] {
  return value.split(/(?<=[@./])/u).map((part) => html`${part}<wbr>`)
}
