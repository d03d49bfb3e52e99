import type { DemoWords } from './demo-words.ts'
import { englishBusiness } from './english-business.table.ts'
import { englishNames } from './english-names.table.ts'
import { englishOffice } from './english-office.table.ts'
import { englishLife } from './life/english-life.table.ts'
import { spanishLife } from './life/spanish-life.table.ts'
import { spanishBusiness } from './spanish-business.table.ts'
import { spanishNames } from './spanish-names.table.ts'
import { spanishOffice } from './spanish-office.table.ts'

/** The words of a demonstration in a language. */
export function wordsIn(language: 'es' | 'en'): DemoWords {
  if (language === 'es')
    return { names: spanishNames, business: spanishBusiness, office: spanishOffice, life: spanishLife }
  return { names: englishNames, business: englishBusiness, office: englishOffice, life: englishLife }
}
