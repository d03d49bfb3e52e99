import { defineWords } from '#web/words/define-words.ts'

/** The texts of the warning of duplicates. */
export const lookalikeWords = defineWords('lookalikes', {
  title: { en: 'Perhaps this contact is here already', es: 'Quizá este contacto ya está' },
  why: { en: 'has the same: {{what}}', es: 'tiene lo mismo: {{what}}' },
})
