import { defineWords } from '#web/words/define-words.ts'

/** The texts of what is to be done next on a card. */
export const followUpsPanelWords = defineWords('card-follow-ups', {
  title: { en: 'Follow-ups', es: 'Seguimientos' },
  add: { en: 'Follow-up', es: 'Seguimiento' },
  over: {
    en: { one: 'One that is over', other: '{{count}} that are over' },
    es: { one: 'Uno terminado', other: '{{count}} terminados' },
  },
  fewer: { en: 'Only what is open', es: 'Solo lo pendiente' },
})
