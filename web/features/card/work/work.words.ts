import { defineWords } from '#web/words/define-words.ts'

/** The texts of moving somebody to another organization. */
export const workWords = defineWords('work', {
  moved: { en: 'Works elsewhere now…', es: 'Ahora trabaja en otro sitio…' },
  title: { en: 'Where they work now', es: 'Dónde trabaja ahora' },
  hint: {
    en: 'The place at {{name}} is kept, with its end, among the former ones.',
    es: 'El puesto en {{name}} se conserva, con su fin, entre los anteriores.',
  },
  on: { en: 'Since when', es: 'Desde cuándo' },
  move: { en: 'Save', es: 'Guardar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
})
