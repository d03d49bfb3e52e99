import { splitPersonalName } from '@lazo/normal'
import type { Card, Name } from '../types.ts'

/** Given names and surnames of a person, each as it stands in the name, in their order. */
export interface NameParts {
  readonly given: readonly NamePart[]
  readonly family: readonly NamePart[]
}

/** One piece of a name, and how it is said where the card tells it. */
export interface NamePart {
  readonly value: string
  readonly phonetic?: string
}

const GIVEN: readonly string[] = ['given', 'given2']
const FAMILY: readonly string[] = ['surname', 'surname2']
const EAST_ASIAN_WORDS = /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+)[\s・]+(\S+)$/u

/** The parts of a person's name, guessed where it is only there in full; null for what is no person or has no name. */
export function namePartsOf({ kind = 'individual', name }: Card): NameParts | null {
  if (kind !== 'individual' || !name) return null
  const parts = name.components?.length ? name.components : guessParts(name)
  const partsOf = (kinds: readonly string[]) => kinds.flatMap((one) => parts.filter((part) => part.kind === one))
  return { given: partsOf(GIVEN), family: partsOf(FAMILY) }
}

function guessParts({ full = '' }: Name): readonly (NamePart & { readonly kind: string })[] {
  // Chinese, Japanese and Korean names begin with the family.
  const [, surname, given] = EAST_ASIAN_WORDS.exec(full.trim()) ?? []
  const guessed = surname === undefined ? splitPersonalName(full) : { surname, given }
  return Object.entries(guessed).map(([kind, value]) => ({ kind, value: value ?? '' }))
}
