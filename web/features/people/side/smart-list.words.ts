import { defineWords } from '#web/words/define-words.ts'

/** The texts about smart lists. */
export const smartListWords = defineWords('smart-lists', {
  menu: { en: 'What to do with {{name}}', es: 'Qué hacer con {{name}}' },
  change: { en: 'Rename or share…', es: 'Renombrar o compartir…' },
  up: { en: 'Further up', es: 'Más arriba' },
  down: { en: 'Further down', es: 'Más abajo' },
  remove: { en: 'Remove this list', es: 'Quitar esta lista' },
  saveTitle: { en: 'Save this list', es: 'Guardar esta lista' },
  changeTitle: { en: 'The list', es: 'La lista' },
  name: { en: 'Name', es: 'Nombre' },
  icon: { en: 'Emoji', es: 'Emoji' },
  iconHint: { en: 'Stands before the name; may be left empty.', es: 'Va delante del nombre; puede quedar vacío.' },
  share: { en: 'Others may use it', es: 'Otros pueden usarla' },
  shareHint: {
    en: 'Each finds with it what is within their own reach.',
    es: 'Cada cual encuentra con ella lo que está a su alcance.',
  },
  save: { en: 'Save', es: 'Guardar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
})
