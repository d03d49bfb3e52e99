import { defineWords } from '#web/words/define-words.ts'

/** The texts of choosing whose cards a file is made of, and of making it. */
export const whomWords = defineWords('whom', {
  whom: { en: 'Which contacts', es: 'Qué contactos' },
  chosen: {
    en: { one: 'The one chosen contact', other: 'The {{count}} chosen contacts' },
    es: { one: 'El contacto elegido', other: 'Los {{count}} contactos elegidos' },
  },
  book: { en: 'A book', es: 'Una libreta' },
  everyone: { en: 'Everyone within reach', es: 'Todos los que puede ver' },
  whichBook: { en: 'Which book', es: 'Qué libreta' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
})
