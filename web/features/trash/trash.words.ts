import { defineWords } from '#web/words/define-words.ts'

/** The texts of the trash. */
export const trashWords = defineWords('trash', {
  title: { en: 'Trash', es: 'Papelera' },
  lead: {
    en: 'What was deleted waits here and can come back with everything it held. Afterwards it is gone for good.',
    es: 'Lo que se borra espera aquí y puede volver con todo lo que tenía. Después desaparece para siempre.',
  },
  empty: { en: 'The trash is empty', es: 'La papelera está vacía' },
  emptyText: {
    en: 'Nothing you delete is lost at once: it comes here first.',
    es: 'Nada de lo que borre se pierde al momento: primero llega aquí.',
  },
  restore: { en: 'Bring back', es: 'Recuperar' },
  restoreOne: { en: 'Bring back {{name}}', es: 'Recuperar {{name}}' },
  restoreChosen: { en: 'Bring back {{count}}', es: 'Recuperar {{count}}' },
  chooseAll: { en: 'Choose all', es: 'Elegir todos' },
  choose: { en: 'Choose {{name}}', es: 'Elegir {{name}}' },
  daysLeft: {
    en: { one: 'one day left', other: '{{count}} days left' },
    es: { one: 'queda un día', other: 'quedan {{count}} días' },
  },
  deleted: { en: 'deleted {{when}}', es: 'borrado {{when}}' },
  more: { en: 'Show more', es: 'Mostrar más' },
})
