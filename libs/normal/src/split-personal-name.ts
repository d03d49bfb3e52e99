import { foldText } from './fold-text.ts'
import { keepDefined } from './keep-defined.ts'
import { peelName } from './name-affixes.ts'
import { COMPOUND_BEGINNINGS, DEVOTIONS, SPANISH_GIVEN_NAMES } from './spanish-given-names.table.ts'
import { SPANISH_SURNAMES } from './spanish-surnames.table.ts'
import { groupParticles, isSpanishSurname, splitSurnames } from './split-surnames.ts'
import { isSurnameParticle } from './surname-particles.ts'

/** The parts of a personal name, in the words of RFC 9553 §2.2.1.2. */
export interface PersonalName {
  title?: string
  given?: string
  given2?: string
  surname?: string
  surname2?: string
  generation?: string
  credential?: string
}

/** Whose custom a name follows: two surnames, or middle names and one surname. */
export type NameCustom = 'spanish' | 'other'

/** A longer text is no name. */
const LONGEST_NAME = 500

/**
 * Guesses the parts of a whole name: `Dr. José Luis García de la Cruz`, `Doe, Jane, PhD`, `Ludwig van Beethoven`. Without a hint the
 * custom is told by common Spanish names. It is a guess and wrong for some people, so it runs only when somebody asks for it,
 * and the whole name as typed stays beside it.
 */
export function splitPersonalName(full: string, hint?: NameCustom): PersonalName {
  if (full.length > LONGEST_NAME) return {}
  const { core, title, generation, credential } = peelName(full)
  const comma = core.indexOf(',')
  const parts = comma > 0 ? splitAtComma(core, comma, hint) : splitWords(core.split(' '), hint)
  return keepDefined({
    title,
    ...(title === undefined ? parts : nameBehindTitle(title, parts)),
    generation,
    credential,
  })
}

/** Titles that go with a given name alone (`Don Manuel`, `Sor Juana`); behind all others one word is a surname (`Sr. Pérez`). */
const FAMILIAR_TITLES = new Set([
  'd',
  'don',
  'dna',
  'dona',
  'sor',
  'fray',
  'padre',
  'hno',
  'hna',
  'sir',
  'dame',
  'lady',
])

function nameBehindTitle(title: string, parts: PersonalName): PersonalName {
  const isFamiliar = title.split(' ').every((word) => FAMILIAR_TITLES.has(foldText(word).replaceAll('.', '')))
  return parts.given === undefined || parts.surname !== undefined || isFamiliar ? parts : { surname: parts.given }
}

function splitAtComma(core: string, comma: number, hint: NameCustom | undefined): PersonalName {
  const before = core.slice(0, comma).trim()
  const given = core
    .slice(comma + 1)
    .replaceAll(',', ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const isSpanish =
    hint === 'spanish' || (hint === undefined && followsSpanishCustom([...given.split(' '), ...before.split(' ')]))
  return keepDefined({
    given: given === '' ? undefined : given,
    ...(isSpanish ? splitSurnames(before) : { surname: before }),
  })
}

function splitWords(words: readonly string[], hint: NameCustom | undefined): PersonalName {
  if (words.length < 2) return words[0] ? { given: words[0] } : {}
  if (hint === 'spanish' || (hint === undefined && followsSpanishCustom(words))) return splitSpanish(words)
  return splitOther(words)
}

function splitSpanish(words: readonly string[]): PersonalName {
  const count = countGivenWords(words)
  const given = words.slice(0, count).join(' ')
  return count === words.length ? { given } : { given, ...splitSurnames(words.slice(count).join(' ')) }
}

/** Middle names go to `given2`; the surname is the last word, or all from the first particle on (`van der Berg`). */
function splitOther(words: readonly string[]): PersonalName {
  const [given = '', ...rest] = words
  const particle = rest.findIndex((word) => isSurnameParticle(word))
  const start = particle < 0 ? rest.length - 1 : particle
  const given2 = rest.slice(0, start).join(' ')
  return keepDefined({ given, given2: given2 === '' ? undefined : given2, surname: rest.slice(start).join(' ') })
}

/** How many words the given name takes: `José Luis`, `María del Carmen`, `Juan de Dios`; a surname must remain. */
function countGivenWords(words: readonly string[]): number {
  const folded = words.map((word) => foldText(word).replaceAll('.', ''))
  const devotion = countDevotionWords(folded)
  if (devotion > 0 && devotion < words.length) return devotion
  const [first = '', second = ''] = folded
  if (!COMPOUND_BEGINNINGS.has(first) || !SPANISH_GIVEN_NAMES.has(second)) return 1
  const surnames = groupParticles(words.slice(2)).length
  // "Juan Martín López" has two surnames, "Juan Martín López Ruiz" a compound given name.
  return SPANISH_SURNAMES.has(second) && surnames < 2 ? 1 : 2
}

const MARIAN = new Set(['maria', 'm', 'ma', 'ana', 'rosa', 'mari'])
const OF_MEN = new Set(['dios', 'jesus', 'asis', 'paula', 'sales', 'borja'])

function countDevotionWords(folded: readonly string[]): number {
  const [first = '', second = ''] = folded
  if (second !== 'de' && second !== 'del') return 0
  const hasArticle = second === 'de' && ['la', 'los', 'las', 'lo'].includes(folded[2] ?? '')
  const at = hasArticle ? 3 : 2
  const devotions = MARIAN.has(first) ? DEVOTIONS : OF_MEN
  return COMPOUND_BEGINNINGS.has(first) && devotions.has(folded[at] ?? '') ? at + 1 : 0
}

/** Told by common names: two common surnames at the end, or a common given name before one with Spanish accents. */
function followsSpanishCustom(words: readonly string[]): boolean {
  const first = foldText(words[0] ?? '').replaceAll('.', '')
  const second = foldText(words[1] ?? '')
  const hasGiven = SPANISH_GIVEN_NAMES.has(first) || COMPOUND_BEGINNINGS.has(first)
  const surnames = groupParticles(words.slice(1)).filter(isSpanishSurname).length
  if (surnames >= 2) return true
  if (!hasGiven) return false
  if (words.slice(2, -1).some((word) => word === 'y' || word === 'Y')) return true
  const isCompound = COMPOUND_BEGINNINGS.has(first) && SPANISH_GIVEN_NAMES.has(second)
  return (
    isCompound || countDevotionWords(words.map(foldText)) > 0 || (surnames === 1 && /[áéíóúñ]/i.test(words.join(' ')))
  )
}
