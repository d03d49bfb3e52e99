import type { XmlName } from '@lazo/davxml'
import { longName } from '../live-property.ts'
import type { Principal } from './principal.ts'

/** A property by which principals can be searched. */
interface Searchable {
  readonly name: XmlName
  /** What it is, for people. */
  readonly words: string
  textOf(principal: Principal): string
}

/** The properties by which principals can be searched (RFC 3744 §9.5). */
export const searchable: readonly Searchable[] = [
  { name: longName('D:displayname'), words: 'Name', textOf: ({ name }) => name },
  { name: longName('CS:email-address-set'), words: 'E-mail address', textOf: ({ email }) => email },
]
