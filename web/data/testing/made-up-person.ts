import type { Dice } from './dice.ts'
import { GIVEN_NAMES, SURNAMES, TRADES } from './made-up-words.table.ts'

/** Somebody who does not exist. */
export interface MadeUpPerson {
  readonly given: string
  readonly surname: string
  readonly surname2: string | null
  readonly company: string | null
}

/** Names are as unevenly spread as real ones: some are everywhere, one surname in eight is found hardly anywhere else. */
export function makePersonUp(dice: Dice): MadeUpPerson {
  return {
    given: dice.falls(0.25)
      ? `${dice.pickCommon(GIVEN_NAMES)} ${dice.pickCommon(GIVEN_NAMES)}`
      : dice.pickCommon(GIVEN_NAMES),
    surname: surname(dice),
    surname2: dice.falls(0.7) ? surname(dice) : null,
    company: dice.falls(0.6) ? makeCompanyUp(dice) : null,
  }
}

/** The name of a company that does not exist. */
export function makeCompanyUp(dice: Dice): string {
  return `${dice.pick(TRADES)} ${surname(dice)}${dice.pick([' SL', ' SA', ' Ltd', ' e Hijos', ''])}`
}

/** Words as they stand in addresses of mails and sites. */
export function plainText(text: string, between: string): string {
  const letters = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return (letters.match(/[a-z0-9]+/g) ?? ['x']).join(between)
}

function surname(dice: Dice): string {
  return dice.falls(0.87) ? dice.pickCommon(SURNAMES) : rareName(dice)
}

const ONSETS = 'b br c ch d f g gr l ll m n p r s t tr v z arr est el'.split(' ')
const ENDINGS = 'ano eda illa osa uelo ez eta ario onte al era igo'.split(' ')

function rareName(dice: Dice): string {
  const syllable = () => dice.pick(ONSETS) + dice.pick(['a', 'e', 'i', 'o', 'u'])
  const name = syllable() + syllable() + dice.pick(ONSETS) + dice.pick(ENDINGS)
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
