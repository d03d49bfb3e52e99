import { days } from './families/days.ts'
import { media } from './families/media.ts'
import { names } from './families/names.ts'
import { emails, messengers, webAddresses } from './families/online.ts'
import { phones } from './families/phones.ts'
import { places } from './families/places.ts'
import { words } from './families/words.ts'
import { work } from './families/work.ts'
import type { Family } from './family.ts'

/** All that a directory and a card both know of a person, in the order in which it is written. */
export const FAMILIES: readonly Family[] = [
  names,
  emails,
  phones,
  work,
  places,
  webAddresses,
  messengers,
  days,
  words,
  media,
]
