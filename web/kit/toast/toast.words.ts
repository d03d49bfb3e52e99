import { defineWords } from '#web/words/define-words.ts'

/** The texts of toasts. */
export const toastWords = defineWords('toast', {
  close: { en: 'Close', es: 'Cerrar' },
  region: { en: 'Messages', es: 'Mensajes' },
  offline: {
    en: 'Lazo cannot reach its server. Try again when there is a connection.',
    es: 'Lazo no llega a su servidor. Inténtelo de nuevo cuando haya conexión.',
  },
  unknown: { en: 'Something went wrong: {{message}}', es: 'Algo ha fallado: {{message}}' },
})
