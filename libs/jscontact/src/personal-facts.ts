import type { Card, Id, PersonalInfo } from './types.ts'
import { personalFactKinds } from './vendor.ts'

/** Something personal that is known of somebody, such as a hobby or the names of the children. */
export interface PersonalFact extends PersonalInfo {
  /** Its id in `personalInfo`. */
  readonly id: Id
}

/** What is personal of a card, by kind in the order of `personalFactKinds`, then as the card lists it (`listAs`, RFC 9553 §2.8.4). */
export function personalFactsOf(card: Card): PersonalFact[] {
  const facts = Object.entries(card.personalInfo ?? {}).map(([id, info]) => ({ ...info, id }))
  return facts.sort((one, other) => placeOf(one) - placeOf(other) || (one.listAs ?? 1e9) - (other.listAs ?? 1e9))
}

function placeOf({ kind }: PersonalInfo): number {
  const place = (personalFactKinds as readonly string[]).indexOf(kind)
  return place < 0 ? personalFactKinds.length : place
}
