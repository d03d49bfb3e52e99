import type { CardPart } from './card-parts.ts'
import type { TimeRange } from './ranges.ts'
import type { TieTerm } from './tie-term.ts'

/**
 * Which cards are meant: one condition, or several by `all`, `any` and `not`. Texts are found as people search, without regard to
 * accents and case, each word by its beginning. REST, smart lists and the web app without a server all speak this one language.
 */
export type CardFilter =
  | { readonly all: readonly CardFilter[] }
  | { readonly any: readonly CardFilter[] }
  | { readonly not: CardFilter }
  /** Words anywhere in the card. */
  | { readonly text: string }
  /** Words of the name or a nickname. */
  | { readonly name: string }
  /** A number in any form, whole, its beginning (three digits), or its end (five). */
  | { readonly phone: string }
  /** An address, or words of one. */
  | { readonly email: string }
  /** Words of a company's name or unit. */
  | { readonly organization: string }
  /** A label, whole. */
  | { readonly keyword: string }
  /** A kind of business contact such as `customer`, whole. */
  | { readonly contactKind: string }
  /** A line of business, whole. */
  | { readonly sector: string }
  /** What somebody does in an organization such as `sales`, whole. */
  | { readonly function: string }
  /** How high somebody stands in an organization such as `director`, whole. */
  | { readonly seniority: string }
  /** A town or a region of one of the addresses, whole. */
  | { readonly place: string }
  /** What the person is to the organization today: `stranger`, `prospect`, `customer`, `former`. */
  | { readonly stage: string }
  /** The member who handles it, by id. */
  | { readonly handledBy: string }
  /** A book by its id; one that the actor does not reach holds nothing. */
  | { readonly book: string }
  /** The card's kind: `individual`, `org`, `group`, … */
  | { readonly kind: string }
  | { readonly uid: string }
  /** A part that neither the card has nor one's own layer brings. */
  | { readonly hasNo: CardPart }
  /** Whether the asking member has marked it. */
  | { readonly favorite: boolean }
  /** Whether it is of somebody of the organisation itself, by what was said or else by its addresses. */
  | { readonly internal: boolean }
  /** A person who works at an organization now. */
  | { readonly worksAt: EmployerAsked }
  /** A person who has left a place at an organization. */
  | { readonly workedAt: EmployerAsked }
  | { readonly created: TimeRange }
  | { readonly updated: TimeRange }
  /** The asking member's own relation with the person. */
  | TieTerm

/**
 * An organization, by the uid of its card or by its name, whatever its legal form. By both: whose place knows this uid,
 * or knows none and has this name.
 */
export interface EmployerAsked {
  readonly uid?: string
  readonly name?: string
}
