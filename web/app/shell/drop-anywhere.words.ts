import { defineWords } from '#web/words/define-words.ts'

/** What is said while files hover over the app. */
export const dropWords = defineWords('drop-anywhere', {
  drop: { en: 'Drop to bring in the contacts', es: 'Suelte para traer los contactos' },
})
