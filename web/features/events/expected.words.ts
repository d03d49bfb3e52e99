import { defineWords } from '#web/words/define-words.ts'

/** The texts of choosing who is expected at an event. */
export const expectedWords = defineWords('event-expected', {
  title: { en: 'Who is expected?', es: '¿A quién se espera?' },
  lines: { en: 'Names, one per line', es: 'Nombres, uno por línea' },
  linesHint: {
    en: 'Paste the list as you got it: name, organisation, mail. Who is known is recognised.',
    es: 'Pegue la lista como la recibió: nombre, organización, correo. Se reconoce a quien ya está.',
  },
  from: { en: 'Also everybody of', es: 'También todos los de' },
  fromNone: { en: 'Nobody else', es: 'Nadie más' },
  lists: { en: 'Lists', es: 'Listas' },
  labels: { en: 'Labels', es: 'Etiquetas' },
  books: { en: 'Books', es: 'Libretas' },
  count: {
    en: { one: '1 person, known: {{known}}', other: '{{count}} people, known: {{known}}' },
    es: { one: '1 persona, conocida: {{known}}', other: '{{count}} personas, conocidas: {{known}}' },
  },
  tooMany: {
    en: 'An event expects at most {{most}} people.',
    es: 'En un evento se espera como mucho a {{most}} personas.',
  },
  known: { en: 'contact', es: 'contacto' },
  add: { en: 'Add', es: 'Añadir' },
})
