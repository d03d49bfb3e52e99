import type { exportField, InputOf } from '@lazo/contract'

/** A part of a card that may be wanted or not. */
export type CardPart = InputOf<typeof exportField>

/** All parts of a card, in the order of a contact. */
export const CARD_PARTS = [
  'names',
  'organizations',
  'phones',
  'emails',
  'addresses',
  'online',
  'dates',
  'labels',
  'notes',
  'photos',
  'personal',
  'custom',
] as const satisfies readonly CardPart[]
