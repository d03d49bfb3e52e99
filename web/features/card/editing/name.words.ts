import { defineWords } from '#web/words/define-words.ts'

/** The texts of the fields of a name. */
export const nameWords = defineWords('card-name', {
  moreParts: { en: 'More parts of the name', es: 'Más partes del nombre' },
  split: { en: 'Split into parts', es: 'Separar en partes' },
})
