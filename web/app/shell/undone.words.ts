import { defineWords } from '#web/words/define-words.ts'

/** What came of taking back what was just done. */
export const undoneWords = defineWords('undone', {
  'taken-whole': { en: 'Taken back', es: 'Deshecho' },
  'taken-begun': {
    en: 'It is being taken back: the contacts are as they were when the server has done it.',
    es: 'Se está deshaciendo: los contactos estarán como estaban en cuanto el servidor lo haga.',
  },
  'taken-part': { en: 'Only a part of it could be taken back.', es: 'Solo se ha podido deshacer una parte.' },
  'taken-nothing': {
    en: 'It could not be taken back: the history of the contact shows what became of it.',
    es: 'No se ha podido deshacer: el historial del contacto muestra qué ha pasado.',
  },
  nothing: { en: 'There is nothing to take back.', es: 'No hay nada que deshacer.' },
})
