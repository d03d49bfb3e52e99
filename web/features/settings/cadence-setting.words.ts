import { defineWords } from '#web/words/define-words.ts'

/** The texts of the settings about how often to be in touch. */
export const cadenceSettingWords = defineWords('cadence-setting', {
  title: { en: 'How often to be in touch', es: 'Cada cuánto mantener el contacto' },
  text: {
    en: 'By label, for all who have it; of several labels the strictest holds. What you say of one person goes before it, and where nothing is said the rung decides.',
    es: 'Por etiqueta, para quienes la tienen; de varias vale la más exigente. Lo que diga de una persona va por delante, y si no ha dicho nada decide el peldaño.',
  },
  every: { en: 'every {{ideal}} days, {{maximum}} at most', es: 'cada {{ideal}} días, {{maximum}} como mucho' },
  label: { en: 'Label', es: 'Etiqueta' },
  idealDays: { en: 'Days, ideally', es: 'Días, lo ideal' },
  maximumDays: { en: 'Days at most', es: 'Días como mucho' },
  order: { en: 'No fewer than ideally.', es: 'No menos que lo ideal.' },
  add: { en: 'Set', es: 'Fijar' },
  added: { en: '{{label}}: how often is set.', es: '{{label}}: frecuencia fijada.' },
  remove: { en: 'Remove', es: 'Quitar' },
  removeOf: { en: 'Remove how often for {{label}}', es: 'Quitar la frecuencia de {{label}}' },
  removed: { en: '{{label}}: as usual again.', es: '{{label}}: como de costumbre.' },
})
