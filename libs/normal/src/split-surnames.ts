import { foldText } from './fold-text.ts'
import { SPANISH_SURNAMES } from './spanish-surnames.table.ts'
import { isSurnameParticle } from './surname-particles.ts'

/** The two surnames of a Spanish name; joined by a blank they give the text back. */
export interface Surnames {
  surname: string
  surname2?: string
}

/**
 * Takes a Spanish surname field apart: the first surname, and whatever follows as the second. Particles stay with the word behind them:
 * `de la Cruz Martínez`, `Ortega y Gasset`. A guess, since a compound first surname looks the same: call it on an explicit rule only.
 */
export function splitSurnames(text: string): Surnames {
  const [first, ...others] = groupParticles(text.trim().split(/\s+/))
  return others.length ? { surname: first ?? '', surname2: others.join(' ') } : { surname: first ?? '' }
}

/** Both surnames, when there are exactly two and each is among the common Spanish ones; else null. */
export function splitKnownSurnames(text: string): Required<Surnames> | null {
  const groups = groupParticles(text.trim().split(/\s+/))
  const [surname, surname2] = groups
  if (groups.length !== 2 || surname === undefined || surname2 === undefined) return null
  return isSpanishSurname(surname) && isSpanishSurname(surname2) ? { surname, surname2 } : null
}

/** Whether the surname, with or without its particles, is among the common Spanish ones. */
export function isSpanishSurname(surname: string): boolean {
  const folded = foldText(surname)
  return SPANISH_SURNAMES.has(folded) || SPANISH_SURNAMES.has(folded.slice(folded.lastIndexOf(' ') + 1))
}

/** Words with each run of particles joined to the word behind it; particles at the end stay with the word before them. */
export function groupParticles(words: readonly string[]): string[] {
  const groups: string[] = []
  let waiting: string[] = []
  for (const word of words) {
    waiting.push(word)
    if (isSurnameParticle(word)) continue
    groups.push(waiting.join(' '))
    waiting = []
  }
  if (waiting.length === 0) return groups
  const rest = waiting.join(' ')
  const last = groups.pop()
  return [...groups, last === undefined ? rest : `${last} ${rest}`]
}
