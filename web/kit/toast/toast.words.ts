import { defineWords } from '#web/words/define-words.ts'

/** The texts of toasts. */
export const toastWords = defineWords('toast', {
  undo: { en: 'Undo', es: 'Deshacer' },
  close: { en: 'Close', es: 'Cerrar' },
  region: { en: 'Messages', es: 'Mensajes' },
  offline: {
    en: 'Lazo cannot reach its server. Try again when there is a connection.',
    es: 'Lazo no llega a su servidor. Inténtelo de nuevo cuando haya conexión.',
  },
  left: {
    en: { one: 'One contact was left as it was: {{why}}', other: '{{count}} contacts were left as they were: {{why}}' },
    es: {
      one: 'Un contacto se ha dejado como estaba: {{why}}',
      other: '{{count}} contactos se han dejado como estaban: {{why}}',
    },
  },
  unknown: { en: 'Something went wrong: {{message}}', es: 'Algo ha fallado: {{message}}' },
})
