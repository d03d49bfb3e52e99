import type { Id, JsContactObject } from './base.ts'
import type { OrgUnit } from './names.ts'
import type { PartialDate } from './places-and-days.ts'

/**
 * What is known of somebody's place in an organization that `organizations` and `titles` cannot say: an entry of
 * `lazo.app:positions`. A place that is held now has its name and its titles there too; one that ended is here alone.
 */
export interface KeptPosition extends JsContactObject {
  /** The entry of `organizations` that shows the place while it is held. */
  organizationId?: Id
  /** The uid of the organization's own card. */
  organizationUid?: string
  /** The organization as it was written on this card. */
  name?: string
  units?: OrgUnit[]
  title?: string
  role?: string
  from?: PartialDate
  to?: PartialDate
}

/** Who handles a card: the value of `lazo.app:handledBy`. */
export interface Handling extends JsContactObject {
  memberId: string
  /** What the member was called then. */
  name: string
  /** A moment, in UTC. */
  since: string
}

/** What a person became to the organization on a day: an entry of `lazo.app:stages`. */
export interface StageEntry extends JsContactObject {
  /** `stranger`, `prospect`, `customer`, `former`; others are kept as they are. */
  stage: string
  /** The day it began, `YYYY-MM-DD`. */
  since: string
}

/** A number by which an office of taxes knows somebody: an entry of `lazo.app:taxIds`. */
export interface TaxId extends JsContactObject {
  /** As it was typed. */
  number: string
  /** The country that gave it, two letters (ISO 3166-1). */
  country?: string
  label?: string
}
