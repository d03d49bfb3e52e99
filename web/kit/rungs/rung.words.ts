import { defineWords } from '#web/words/define-words.ts'

/** The names of the rungs of the ladder of closeness. */
export const rungWords = defineWords('kit-rungs', {
  known: { en: 'Known', es: 'Conocido' },
  audience: { en: 'Audience', es: 'Audiencia' },
  responded: { en: 'Has answered', es: 'Ha respondido' },
  conversation: { en: 'Conversation', es: 'Conversación' },
  relationship: { en: 'Relationship', es: 'Relación' },
  trust: { en: 'Trust', es: 'Confianza' },
})
