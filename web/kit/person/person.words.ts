import { defineWords } from '#web/words/define-words.ts'

/** The texts of naming and choosing somebody. */
export const personWords = defineWords('kit-person', {
  unseen: { en: 'A contact out of sight', es: 'Un contacto que no está a la vista' },
  nobody: { en: 'Choose a contact', es: 'Elija un contacto' },
})
