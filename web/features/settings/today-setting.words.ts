import { defineWords } from '#web/words/define-words.ts'

/** The texts of the settings about being told what today asks for. */
export const todaySettingWords = defineWords('today-setting', {
  title: { en: 'Today in the morning', es: 'Hoy, por la mañana' },
  text: {
    en: 'From seven in the morning Lazo can tell you how much waits for you. It tells figures, never names.',
    es: 'Desde las siete de la mañana Lazo puede decirle cuánto le espera. Dice cifras, nunca nombres.',
  },
  mail: { en: 'By mail', es: 'Por correo' },
  mailText: {
    en: 'Where the server sends mail; a day on which nothing waits brings none.',
    es: 'Si el servidor envía correo; un día sin nada pendiente no trae ninguno.',
  },
  'mail-off': { en: 'Never', es: 'Nunca' },
  'mail-daily': { en: 'Every day', es: 'Cada día' },
  'mail-weekly': { en: 'On Mondays', es: 'Los lunes' },
  browsers: { en: 'In these browsers', es: 'En estos navegadores' },
  add: { en: 'Tell me in this browser', es: 'Avisarme en este navegador' },
  remove: { en: 'No more', es: 'Ya no' },
  removeOf: { en: 'No more in {{name}}', es: 'Ya no en {{name}}' },
  cannot: {
    en: 'This browser cannot show messages of Lazo.',
    es: 'Este navegador no puede mostrar avisos de Lazo.',
  },
})
