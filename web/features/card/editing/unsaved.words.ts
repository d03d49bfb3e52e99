import { defineWords } from '#web/words/define-words.ts'

/** The texts of the question before leaving. */
export const unsavedWords = defineWords('unsaved', {
  title: { en: 'Leave without saving?', es: '¿Salir sin guardar?' },
  text: {
    en: 'What you typed is not saved yet and would be lost.',
    es: 'Lo que ha escrito aún no está guardado y se perdería.',
  },
  stay: { en: 'Go on editing', es: 'Seguir editando' },
  discard: { en: 'Leave and lose it', es: 'Salir y perderlo' },
})
