import { defineWords } from '#web/words/define-words.ts'

/** What a sentence that is typed into the palette comes to. */
export const phraseWords = defineWords('actions-phrases', {
  keep: { en: 'Keep: {{medium}} with {{names}}, {{day}}', es: 'Anotar: {{medium}} con {{names}}, {{day}}' },
  keepPlan: { en: 'Note: {{text}}', es: 'Anotar: {{text}}' },
  today: { en: 'today', es: 'hoy' },
  yesterday: { en: 'yesterday', es: 'ayer' },
  contribution: { en: '{{way}}: {{kind}} ({{names}})', es: '{{way}}: {{kind}} ({{names}})' },
  introduction: { en: '{{introducer}} introduced you to {{names}}', es: '{{introducer}} le ha presentado a {{names}}' },
  followUp: {
    en: 'Follow-up with {{name}}: {{text}}, by {{day}}',
    es: 'Seguimiento de {{name}}: {{text}}, para el {{day}}',
  },
  promise: { en: 'Promised to {{name}}: {{text}}, by {{day}}', es: 'Prometido a {{name}}: {{text}}, para el {{day}}' },
  unknown: { en: 'Not among your contacts: {{names}}', es: 'No está entre sus contactos: {{names}}' },
  change: { en: 'Look at it first…', es: 'Revisar antes…' },
})
