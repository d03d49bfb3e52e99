import { defineWords } from '#web/words/define-words.ts'

/** The texts of organizations that have no card. */
export const companyWords = defineWords('companies', {
  title: {
    en: { one: 'One without a page of its own', other: '{{n}} without a page of their own' },
    es: { one: 'Una sin página propia', other: '{{n}} sin página propia' },
  },
  hint: {
    en: 'People work there. Open one to see who; a page holds its switchboard, its address and its tax number.',
    es: 'Hay personas que trabajan en ellas. Abra una para ver quiénes; en su página caben la centralita, la dirección y el NIF.',
  },
  people: {
    en: { one: '{{n}} person', other: '{{n}} people' },
    es: { one: '{{n}} persona', other: '{{n}} personas' },
  },
  make: { en: 'Make a page', es: 'Crear página' },
  makeOf: { en: 'Make a page for {{name}}', es: 'Crear página de {{name}}' },
  more: { en: 'Show more', es: 'Mostrar más' },
})
