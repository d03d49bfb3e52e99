import { defineWords } from '#web/words/define-words.ts'

/** The texts of every dialog. */
export const dialogWords = defineWords('dialog', {
  close: { en: 'Close', es: 'Cerrar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
})
