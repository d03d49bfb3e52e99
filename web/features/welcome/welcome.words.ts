import { defineWords } from '#web/words/define-words.ts'

/** The texts of the welcome. */
export const welcomeWords = defineWords('welcome', {
  title: { en: 'Welcome, {{name}}', es: 'Le damos la bienvenida, {{name}}' },
})
