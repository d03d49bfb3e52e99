import { defineWords } from '#web/words/define-words.ts'

/** The texts of how this browser stands to the server. */
export const syncWords = defineWords('sync', {
  title: { en: 'Connection', es: 'Conexión' },
  'in-sync': { en: 'All in sync', es: 'Todo al día' },
  'in-syncText': {
    en: 'What you see is what the server has. Changes of others appear by themselves.',
    es: 'Lo que ve es lo que tiene el servidor. Los cambios de otros aparecen solos.',
  },
  loading: { en: 'Your contacts are being brought', es: 'Se están trayendo sus contactos' },
  loadingText: {
    en: '{{percent}} % are here. You can work meanwhile.',
    es: 'Ya está el {{percent}} %. Mientras tanto puede trabajar.',
  },
  sending: { en: 'Your changes are on their way', es: 'Sus cambios están en camino' },
  sendingText: { en: 'It takes a moment.', es: 'Es un momento.' },
  waiting: { en: 'Some changes wait', es: 'Hay cambios en espera' },
  waitingText: {
    en: 'The server did not take them yet; they are tried again by themselves.',
    es: 'El servidor aún no los ha recibido; se reintentan solos.',
  },
  offline: { en: 'No connection', es: 'Sin conexión' },
  offlineText: {
    en: 'Everything can be read, found and edited. What you change goes out as soon as the server is there again.',
    es: 'Todo se puede leer, encontrar y cambiar. Lo que cambie saldrá en cuanto vuelva el servidor.',
  },
  conflicts: { en: 'Your choice is needed', es: 'Hace falta que elija' },
  conflictsText: {
    en: 'Somebody else changed the same as you. Nothing is lost: choose what stays.',
    es: 'Alguien más ha cambiado lo mismo que usted. No se ha perdido nada: elija qué se queda.',
  },
  kept: {
    en: { one: 'One contact is kept in this browser.', other: '{{shown}} contacts are kept in this browser.' },
    es: { one: 'Este navegador guarda un contacto.', other: 'Este navegador guarda {{shown}} contactos.' },
  },
  notKept: {
    en: 'This browser keeps nothing: with the tab, what waits is lost.',
    es: 'Este navegador no guarda nada: al cerrar la pestaña se pierde lo que espera.',
  },
  toSettings: { en: 'What this browser keeps', es: 'Lo que guarda este navegador' },

  waits: { en: 'Waiting to be sent', es: 'En espera de salir' },
  refusals: { en: 'Refused by the server', es: 'Rechazados por el servidor' },
  refusalsText: {
    en: 'These changes were not made. Copy what you still need, then put them away.',
    es: 'Estos cambios no se hicieron. Copie lo que todavía necesite y descártelos.',
  },
  takeBack: { en: 'Take back', es: 'Quitar' },
  takeBackOf: { en: 'Take back: {{what}}', es: 'Quitar: {{what}}' },
  takenBack: { en: 'Taken back', es: 'Quitado' },
  copy: { en: 'Copy', es: 'Copiar' },
  copyOf: { en: 'Copy what was lost: {{what}}', es: 'Copiar lo perdido: {{what}}' },
  copied: { en: 'Copied', es: 'Copiado' },
  dismiss: { en: 'Put away', es: 'Descartar' },
  dismissOf: { en: 'Put away: {{what}}', es: 'Descartar: {{what}}' },
  lost: { en: 'What was lost', es: 'Lo que se perdió' },

  'did-edit': { en: 'Edit of {{name}}', es: 'Cambio en {{name}}' },
  'did-layer': { en: 'What only you see of {{name}}', es: 'Lo que solo usted ve de {{name}}' },
  'did-create': { en: 'New contact {{name}}', es: 'Contacto nuevo: {{name}}' },
  'did-photo': { en: 'Photo of {{name}}', es: 'Foto de {{name}}' },
  'did-delete': {
    en: { one: '{{name}} to the trash', other: '{{count}} contacts to the trash' },
    es: { one: '{{name}} a la papelera', other: '{{count}} contactos a la papelera' },
  },
  'did-restore': {
    en: { one: '{{name}} back from the trash', other: '{{count}} contacts back from the trash' },
    es: { one: '{{name}} de vuelta de la papelera', other: '{{count}} contactos de vuelta de la papelera' },
  },
  'did-move': {
    en: { one: '{{name}} into another book', other: '{{count}} contacts into another book' },
    es: { one: '{{name}} a otra libreta', other: '{{count}} contactos a otra libreta' },
  },
  'did-link': {
    en: { one: '{{name}} into one more book', other: '{{count}} contacts into one more book' },
    es: { one: '{{name}} también a otra libreta', other: '{{count}} contactos también a otra libreta' },
  },
  'did-unlink': {
    en: { one: '{{name}} out of a book', other: '{{count}} contacts out of a book' },
    es: { one: '{{name}} fuera de una libreta', other: '{{count}} contactos fuera de una libreta' },
  },
  'did-undo-edit': { en: 'Taking back an edit of {{name}}', es: 'Deshacer un cambio en {{name}}' },
  'did-undo-batch': {
    en: { one: 'Taking back what was done to {{name}}', other: 'Taking back what was done to {{count}} contacts' },
    es: { one: 'Deshacer lo hecho con {{name}}', other: 'Deshacer lo hecho con {{count}} contactos' },
  },
  'did-talk': {
    en: { one: 'Talk with {{name}}', other: 'Talk with {{count}} people' },
    es: { one: 'Contacto con {{name}}', other: 'Contacto con {{count}} personas' },
  },
  'did-follow-up': { en: 'Follow-up with {{name}}', es: 'Seguimiento de {{name}}' },
  'did-mark': { en: 'Not today: {{name}}', es: 'Hoy no: {{name}}' },
  'did-draft': { en: 'Text sent to {{name}}', es: 'Texto enviado a {{name}}' },
  'did-tie': { en: 'Your relationship with {{name}}', es: 'Su relación con {{name}}' },
  nameless: { en: 'a contact', es: 'un contacto' },
})
