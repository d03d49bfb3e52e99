import { defineWords } from '#web/words/define-words.ts'

/** The texts of choosing a password. */
export const passwordWords = defineWords('password', {
  hint: {
    en: 'Ten characters or more. A few words that have nothing to do with each other, or with you, are best.',
    es: 'Diez caracteres o más. Lo mejor, unas cuantas palabras sin relación entre sí ni con usted.',
  },
  missing: {
    en: { one: 'One more character.', other: '{{count}} more characters.' },
    es: { one: 'Falta un carácter.', other: 'Faltan {{count}} caracteres.' },
  },
  long: { en: 'Long enough.', es: 'Ya es bastante larga.' },
})
