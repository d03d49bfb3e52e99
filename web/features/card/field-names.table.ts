import type { FieldWord } from '#web/kit/fields/field-word.ts'
import { RELATION_WORDS } from '#web/kit/fields/known-words.table.ts'
import type { NamePart } from './draft/name-draft.ts'
import type { Part } from './draft/row.ts'
import type { ValueType } from './draft/value-types.ts'

/** What each part of a card is called. */
export const PART_NAMES: Readonly<Record<Part, FieldWord>> = {
  phone: 'phone',
  email: 'email',
  profile: 'profile',
  link: 'link',
  address: 'address',
  nickname: 'nickname',
  date: 'date',
  relation: 'relation',
  position: 'position',
  fact: 'fact',
  note: 'note',
  taxId: 'taxId',
  language: 'language',
  custom: 'custom',
}

/** What the types of values are called. */
export const TYPE_NAMES: Readonly<Record<ValueType, FieldWord>> = {
  mobile: 'type-mobile',
  work: 'type-work',
  'work-mobile': 'type-work-mobile',
  home: 'type-home',
  main: 'type-main',
  fax: 'type-fax',
  pager: 'type-pager',
  billing: 'type-billing',
  delivery: 'type-delivery',
  other: 'type-other',
}

/** What days are called, the usual ones first. */
export const DATE_NAMES: Readonly<Record<string, FieldWord>> = {
  birth: 'date-birth',
  wedding: 'date-wedding',
  death: 'date-death',
  other: 'date-other',
}

/** What personal facts are called. */
export const FACT_NAMES: Readonly<Record<string, FieldWord>> = {
  interest: 'fact-interest',
  hobby: 'fact-hobby',
  expertise: 'fact-expertise',
  'lazo.app:family': 'fact-family',
  'lazo.app:project': 'fact-project',
}

/** What relations are called, the usual ones first and last those of no kind. */
export const RELATION_NAMES: Readonly<Record<string, FieldWord>> = { ...RELATION_WORDS, '': 'relation-other' }

/** What the parts of a name are called. */
export const NAME_PART_NAMES: Readonly<Record<NamePart, FieldWord>> = {
  title: 'name-title',
  given: 'name-given',
  given2: 'name-given2',
  surname: 'name-surname',
  surname2: 'name-surname2',
  generation: 'name-generation',
  credential: 'name-credential',
}

/** What the parts of an address are called. */
export const ADDRESS_NAMES = {
  name: 'address-name',
  number: 'address-number',
  apartment: 'address-apartment',
  postOfficeBox: 'address-postOfficeBox',
  district: 'address-district',
  postcode: 'address-postcode',
  locality: 'address-locality',
  region: 'address-region',
} as const satisfies Readonly<Record<string, FieldWord>>
