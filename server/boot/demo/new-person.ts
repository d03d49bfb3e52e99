import type { Dice } from '#domain/samples/dice.ts'
import type { NameWords } from './demo-words.ts'

/** A made-up person. */
export interface Person {
  readonly given: string
  readonly surname: string
  readonly surname2?: string
  readonly isWoman: boolean
}

const FROM_ELSEWHERE = 0.07

/** Makes a person up. */
export function newPerson(dice: Dice, names: NameWords): Person {
  const isWoman = dice.falls(0.5)
  if (dice.falls(FROM_ELSEWHERE)) {
    const [given = '', surname = ''] = dice.pick(names.guests).split(' / ')
    return { given, surname, isWoman }
  }
  const given = dice.pick(isWoman ? names.female : names.male)
  const surname = dice.pickCommon(names.surnames)
  return names.hasTwoSurnames
    ? { given, surname, surname2: dice.pickCommon(names.surnames), isWoman }
    : { given, surname, isWoman }
}

/** A post as this person holds it: `Director[a]` is Director or Directora, `Jef[e|a]` is Jefe or Jefa. */
export function postOf(post: string, { isWoman }: Pick<Person, 'isWoman'>): string {
  return post.replaceAll(/\[(?:([^|\]]*)\|)?([^\]]*)\]/g, (_, man: string | undefined, woman: string) =>
    isWoman ? woman : (man ?? ''),
  )
}

/** Words as they stand in addresses of mails and sites: `maria.jose`. */
export function asciiOf(text: string, between = '.'): string {
  const letters = text
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('ı', 'i')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
  return (letters.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(between)
}
