import type { Card } from '../types.ts'

/** Where a part of a card stands: a map or a set; with `kind` only its entries of that kind count. */
interface PartPlace {
  readonly property: keyof Card & string
  readonly kind?: string
}

/** The parts that people miss on a card, and where they would stand: what `hasNo` asks for, on the server and in the web alike. */
const cardParts = {
  name: { property: 'name' },
  nickname: { property: 'nicknames' },
  email: { property: 'emails' },
  phone: { property: 'phones' },
  address: { property: 'addresses' },
  organization: { property: 'organizations' },
  title: { property: 'titles' },
  birthday: { property: 'anniversaries', kind: 'birth' },
  photo: { property: 'media', kind: 'photo' },
  online: { property: 'onlineServices' },
  link: { property: 'links' },
  note: { property: 'notes' },
  label: { property: 'keywords' },
  contactKind: { property: 'lazo.app:contactKinds' },
  sector: { property: 'lazo.app:sectors' },
  function: { property: 'lazo.app:functions' },
  stage: { property: 'lazo.app:stages' },
  taxId: { property: 'lazo.app:taxIds' },
  relation: { property: 'relatedTo' },
  personal: { property: 'personalInfo' },
} as const satisfies Readonly<Record<string, PartPlace>>

/** A part of a card by the name that `hasNo` gives it. */
export type CardPart = keyof typeof cardParts

/** The names of the parts. */
export const cardPartNames = Object.keys(cardParts) as readonly CardPart[]

/** Where a part stands, as the store asks for it. */
export function placeOfPart(part: CardPart): PartPlace {
  return cardParts[part]
}

/** The parts that a card has. */
export function partsOf(card: Card): CardPart[] {
  return cardPartNames.filter((part) => hasPart(card, placeOfPart(part)))
}

function hasPart(card: Card, { property, kind }: PartPlace): boolean {
  const entries = Object.values((card[property] ?? {}) as { [id: string]: { kind?: string } })
  return kind === undefined ? entries.length > 0 : entries.some((entry) => entry.kind === kind)
}
