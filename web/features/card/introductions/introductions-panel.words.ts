import { defineWords } from '#web/words/define-words.ts'

/** The texts of the introductions that a person has part in. */
export const introductionsPanelWords = defineWords('card-introductions', {
  title: { en: 'Introductions', es: 'Presentaciones' },
  ask: { en: 'Ask for an introduction', es: 'Pedir una presentación' },
  introduce: { en: 'Introduce to somebody', es: 'Presentar a alguien' },
  who: { en: 'Who could introduce you', es: 'Quién podría presentarle' },
})
