import { defineWords } from '#web/words/define-words.ts'

/** The texts of the field that says with whom something was. */
export const whomWords = defineWords('kit-talks-whom', {
  whom: { en: 'With whom', es: 'Con quién' },
  addPerson: { en: 'Add a person', es: 'Añadir una persona' },
  without: { en: 'Without {{name}}', es: 'Sin {{name}}' },
  found: {
    en: { zero: 'Nobody found', one: 'One person found', other: '{{count}} people found' },
    es: { zero: 'No se encuentra a nadie', one: 'Una persona encontrada', other: '{{count}} personas encontradas' },
  },
})
