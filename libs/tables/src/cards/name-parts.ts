import {
  isSpanishSurname,
  type PersonalName,
  peelSuffixes,
  peelTitles,
  splitKnownSurnames,
  splitSurnames,
  tidyName,
} from '@lazo/normal'

/** The cells of one row that make a name. */
export type NameCells = (part: string) => string

/**
 * The parts of a name as its cells say them. Surnames are divided where a column or the list of common surnames says so; those of a
 * column called `Apellidos` also when a person asked for names to be taken apart.
 */
export function readNameParts(cell: NameCells, isAsked: boolean): PersonalName {
  const suffixes = cell('suffix') === '' ? {} : readSuffix(cell('suffix'))
  return present({
    title: cell('title'),
    given: cell('given'),
    given2: cell('given2'),
    ...readSurnames(cell('surname'), cell('surname2')),
    ...(cell('surnames') === '' ? {} : readPlural(cell('surnames'), isAsked)),
    generation: cell('generation') || suffixes.generation,
    credential: cell('credential') || suffixes.credential,
  })
}

/**
 * The parts of a name as people write it on LinkedIn: titles in the first name (`Dr. Jane`), degrees, trades and emoji in the last
 * (`Doe, PhD, MBA 🚀`, `García | Consultora`).
 */
export function readLinkedInParts(cell: NameCells): PersonalName {
  const { core: given, title } = peelTitles(tidyName(cell('given')) || cell('given'))
  const surname = tidyName(cell('surname')) || cell('surname')
  const [before, behind] = divideSurname(surname)
  const { core, generation, credential } = peelSuffixes(before, 1)
  const suffix = behind === '' ? {} : readSuffix(behind)
  return present({
    title,
    given,
    ...readSurnames(core, ''),
    generation: generation ?? suffix.generation,
    credential: [credential, suffix.credential].filter((text) => text !== undefined).join(', '),
  })
}

const LONGEST_SURNAME = 200

/** The surname, and what stands behind a comma, a bar or a dash; a dash between two surnames stays. */
function divideSurname(text: string): [surname: string, behind: string] {
  if (text.length > LONGEST_SURNAME) return [text, '']
  const found = /^(.*?\p{L}.*?)(\s*[,|•·]\s*|\s+[-–—]\s+)(.*)$/u.exec(text)
  const [, surname = text, divider = '', behind = ''] = found ?? []
  return divider.trim() === '-' && isSpanishSurname(behind) ? [text, ''] : [surname, behind]
}

function readSurnames(surname: string, surname2: string): Pick<PersonalName, 'surname' | 'surname2'> {
  const known = surname2 === '' ? splitKnownSurnames(surname) : null
  return known ?? { surname, surname2 }
}

function readPlural(surnames: string, isAsked: boolean): Pick<PersonalName, 'surname' | 'surname2'> {
  return isAsked ? splitSurnames(surnames) : readSurnames(surnames, '')
}

const GENERATION = /^(?:jr|sr|junior|senior|hijo|[ivx]{1,4})\.?$/i

function readSuffix(suffix: string): Pick<PersonalName, 'generation' | 'credential'> {
  return GENERATION.test(suffix) ? { generation: suffix } : { credential: suffix }
}

function present(parts: { [part in keyof PersonalName]: string | undefined }): PersonalName {
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== undefined && text !== ''))
}
