import type { grammaticalGenders, nameComponentKinds, titleKinds } from '../enumerations.table.ts'
import type { Component, Composed, Context, Enumerated, Id, JsContactObject, Preferable, SetOf } from './base.ts'

/** The name of a contact (RFC 9553 §2.2.1.1). */
export interface Name extends Composed<NameComponent> {
  '@type'?: 'Name'
  /** What to sort by, for each kind of component. */
  sortAs?: { [kind in NameComponentKind]?: string }
}

/** One part of a name (RFC 9553 §2.2.1.2). */
export interface NameComponent extends Component<NameComponentKind> {
  '@type'?: 'NameComponent'
}

/** Which part of a name a component is (RFC 9553 §2.2.1.2). */
export type NameComponentKind = Enumerated<typeof nameComponentKinds>

/** A nickname (RFC 9553 §2.2.2). */
export interface Nickname extends Preferable {
  '@type'?: 'Nickname'
  name: string
}

/** A company or other body, with or without its units (RFC 9553 §2.2.3). */
export interface Organization extends JsContactObject {
  '@type'?: 'Organization'
  name?: string
  /** From the largest unit to the smallest. */
  units?: OrgUnit[]
  sortAs?: string
  contexts?: SetOf<Context>
}

/** A department or other unit of an organization (RFC 9553 §2.2.3). */
export interface OrgUnit extends JsContactObject {
  '@type'?: 'OrgUnit'
  name: string
  sortAs?: string
}

/** How to address somebody (RFC 9553 §2.2.4). */
export interface SpeakToAs extends JsContactObject {
  '@type'?: 'SpeakToAs'
  grammaticalGender?: Enumerated<typeof grammaticalGenders>
  pronouns?: { [id: Id]: Pronouns }
}

/** Pronouns somebody chose (RFC 9553 §2.2.4). */
export interface Pronouns extends Preferable {
  '@type'?: 'Pronouns'
  pronouns: string
}

/** A job title or a role (RFC 9553 §2.2.5). */
export interface Title extends JsContactObject {
  '@type'?: 'Title'
  name: string
  /** Absent means `title`. */
  kind?: Enumerated<typeof titleKinds>
  organizationId?: Id
}
