import { CODE_SIGNS, randomSigns } from '../secret-text.ts'

const GROUP = 5
const GROUPS = 5
const LONGEST_TYPED = 100
const TEXT = new RegExp(`^[${CODE_SIGNS}]{${GROUP * GROUPS}}$`)

/** An app password in parts. */
export interface AppPasswordText {
  /** Its first group: finds it and opens nothing. */
  readonly selector: string
  /** All of it, without hyphens: what is hashed. */
  readonly signs: string
}

/** A new app password: `K7QM2-…`, five groups of five signs, of which the last four are 100 random bits. */
export function newAppPassword(): AppPasswordText & { readonly text: string } {
  const groups = Array.from({ length: GROUPS }, () => randomSigns(GROUP))
  return { selector: groups[0]!, signs: groups.join(''), text: groups.join('-') }
}

/** An app password however it was typed: in small letters, with blanks, without hyphens; null for what is none. */
export function readAppPassword(typed: string): AppPasswordText | null {
  if (typed.length > LONGEST_TYPED) return null
  const signs = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '')
  return TEXT.test(signs) ? { selector: signs.slice(0, GROUP), signs } : null
}
