import { defineWords } from '#web/words/define-words.ts'

/** What is told without being asked. */
export const noticeWords = defineWords('notices', {
  refused: { en: 'An edit could not be saved: {{message}}', es: 'Un cambio no se pudo guardar: {{message}}' },
  alert: {
    en: { one: '{{device}} has deleted a contact.', other: '{{device}} has deleted {{count}} contacts at once.' },
    es: { one: '{{device}} ha borrado un contacto.', other: '{{device}} ha borrado {{count}} contactos de una vez.' },
  },
  takeBack: { en: 'Bring them back', es: 'Recuperarlos' },
  revoked: { en: 'The password of {{device}} is no longer good.', es: 'La contraseña de {{device}} ya no sirve.' },
  renewed: { en: 'The password of {{device}} was renewed.', es: 'La contraseña de {{device}} se ha renovado.' },
  'in-sync': { en: 'All in sync', es: 'Todo al día' },
  sending: { en: 'Saving…', es: 'Guardando…' },
  loading: { en: 'Loading {{percent}} %', es: 'Cargando {{percent}} %' },
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
