import { defineWords } from '#web/words/define-words.ts'

/** The texts of what a person is and was to the organization. */
export const stagesWords = defineWords('card-stages', {
  title: { en: 'Stage', es: 'Etapa' },
  hint: { en: 'What they are to your organisation', es: 'Qué es para su organización' },
  choose: { en: 'Nobody has said yet', es: 'Nadie lo ha dicho todavía' },
  since: { en: 'since {{since}}', es: 'desde el {{since}}' },
  span: { en: '{{since}} to {{until}}', es: 'del {{since}} al {{until}}' },
  days: { en: { one: '1 day', other: '{{n}} days' }, es: { one: '1 día', other: '{{n}} días' } },
  talks: {
    en: { one: '1 interaction', other: '{{n}} interactions' },
    es: { one: '1 interacción', other: '{{n}} interacciones' },
  },
  minutes: { en: '{{n}} min of yours', es: '{{n}} min suyos' },
  hours: { en: '{{h}} h {{m}} min of yours', es: '{{h}} h y {{m}} min suyos' },
})
