import { defineWords } from '#web/words/define-words.ts'

/** How this browser stands to the server, in a few words. */
export const noticeWords = defineWords('notices', {
  'in-sync': { en: 'All in sync', es: 'Todo al día' },
  sending: { en: 'Saving…', es: 'Guardando…' },
  loading: { en: 'Loading {{percent}} %', es: 'Cargando {{percent}} %' },
  receiving: { en: 'Receiving changes…', es: 'Recibiendo cambios…' },
  waiting: {
    en: { one: '1 waiting', other: '{{count}} waiting' },
    es: { one: '1 en espera', other: '{{count}} en espera' },
  },
  offline: { en: 'Offline', es: 'Sin conexión' },
  offlineWaiting: {
    en: { one: 'Offline, 1 waiting', other: 'Offline, {{count}} waiting' },
    es: { one: 'Sin conexión, 1 en espera', other: 'Sin conexión, {{count}} en espera' },
  },
  conflicts: {
    en: { one: '1 conflict', other: '{{count}} conflicts' },
    es: { one: '1 conflicto', other: '{{count}} conflictos' },
  },
  stateLabel: { en: 'Connection: {{state}}', es: 'Conexión: {{state}}' },
})
