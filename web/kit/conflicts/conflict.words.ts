import { defineWords } from '#web/words/define-words.ts'

/** The texts of a clash of edits. */
export const conflictWords = defineWords('conflict', {
  title: { en: 'Somebody else changed the same', es: 'Alguien más ha cambiado lo mismo' },
  text: {
    en: 'Your change waits until you choose what stays. What is there now stays in the history in any case.',
    es: 'Su cambio espera a que elija qué se queda. Lo que hay ahora queda en el historial en todo caso.',
  },
  mine: { en: 'Yours', es: 'Lo suyo' },
  theirs: { en: 'As it is now', es: 'Como está ahora' },
  nothing: { en: 'Nothing there', es: 'Nada' },
  keep: { en: 'Keep what is chosen', es: 'Guardar lo elegido' },
  allMine: { en: 'Keep all of mine', es: 'Guardar todo lo mío' },
  allTheirs: { en: 'Leave all as it is now', es: 'Dejar todo como está ahora' },
})
