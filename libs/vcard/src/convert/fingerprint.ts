import { type Card, splitPath } from '@lazo/jscontact'
import { ownMember } from './set-member.ts'

/** The parameter by which a JSPROP tells what it was made for: the fingerprint of the value that it replaces. */
export const beforeParam = 'X-JSBEFORE'

/** Gives a short mark of the value at a path of a card: another one when the value is another. */
export function fingerprintAt(card: Card, path: string): string {
  const steps = splitPath(path) ?? []
  let value: unknown = card
  for (const [index, step] of steps.entries()) {
    if (typeof value !== 'object' || value === null) return 'none'
    value = ownMember(value, step)
    if (value === undefined) return index < steps.length - 1 ? 'none' : 'empty'
  }
  return hash(JSON.stringify(value))
}

/** FNV-1a of 32 bits: it tells an edit from no edit, and need not withstand anybody. */
function hash(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
