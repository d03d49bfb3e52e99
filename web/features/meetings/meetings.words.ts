import { defineWords } from '#web/words/define-words.ts'

/** The texts of meetings that one's own calendar tells of. */
export const meetingWords = defineWords('meetings', {
  title: { en: 'Meetings of your calendar', es: 'Reuniones de su calendario' },
  lead: {
    en: 'Lazo looks in your own calendar for meetings with people you know, by the addresses of those who took part, and asks of each whether it is to be noted. Only you see it; the calendar itself is not kept.',
    es: 'Lazo busca en su propio calendario reuniones con gente que conoce, por las direcciones de quienes participaron, y pregunta una por una si la anota. Solo lo ve usted; el calendario en sí no se guarda.',
  },
  found: { en: 'Did these take place?', es: '¿Tuvieron lugar?' },
  none: { en: 'No meeting waits', es: 'No hay reuniones pendientes' },
  noneText: {
    en: 'Have a calendar read below, or choose an iCalendar file (.ics) that your calendar program exports.',
    es: 'Haga leer un calendario aquí abajo, o elija un archivo iCalendar (.ics) exportado por su programa de calendario.',
  },
  take: { en: 'Note it', es: 'Anotar' },
  takeNamed: { en: 'Note it: {{what}}', es: 'Anotar: {{what}}' },
  refuse: { en: 'Not this one', es: 'Esta no' },
  refuseNamed: { en: 'Not this one: {{what}}', es: 'Esta no: {{what}}' },
  taken: { en: '{{what}} is noted', es: '{{what}}: anotada' },
  refused: { en: '{{what}} is not proposed again', es: '{{what}}: no se vuelve a proponer' },
  unnamed: { en: 'Meeting', es: 'Reunión' },
  meeting: { en: 'meeting', es: 'reunión' },
  'video-call': { en: 'video call', es: 'videollamada' },
  minutes: {
    en: { one: 'one minute', other: '{{count}} minutes' },
    es: { one: 'un minuto', other: '{{count}} minutos' },
  },
  file: { en: 'Choose a file (.ics)', es: 'Elegir un archivo (.ics)' },
  read: {
    en: { one: 'One meeting was found', other: '{{count}} meetings were found' },
    es: { one: 'Se ha encontrado una reunión', other: 'Se han encontrado {{count}} reuniones' },
  },
  calendars: { en: 'Calendars that are read every hour', es: 'Calendarios que se leen cada hora' },
  calendarsText: {
    en: 'By the private address of a calendar (Google, Outlook), or by CalDAV with user name and app password (iCloud, Nextcloud, Fastmail). Address and password are kept sealed and are shown to nobody.',
    es: 'Por la dirección privada de un calendario (Google, Outlook), o por CalDAV con usuario y contraseña de aplicación (iCloud, Nextcloud, Fastmail). La dirección y la contraseña se guardan cifradas y no se muestran a nadie.',
  },
  add: { en: 'Add a calendar', es: 'Añadir un calendario' },
  addTitle: { en: 'A calendar to read', es: 'Un calendario que leer' },
  save: { en: 'Read it', es: 'Leerlo' },
  name: { en: 'Name', es: 'Nombre' },
  usual: { en: 'Work', es: 'Trabajo' },
  address: { en: 'Address', es: 'Dirección' },
  addressText: {
    en: 'It begins with https or webcal.',
    es: 'Empieza por https o webcal.',
  },
  user: { en: 'User name', es: 'Usuario' },
  userText: {
    en: 'For CalDAV; a private address needs none.',
    es: 'Para CalDAV; una dirección privada no lo necesita.',
  },
  password: { en: 'App password', es: 'Contraseña de aplicación' },
  readAt: { en: '{{host}} · read {{when}}', es: '{{host}} · leído {{when}}' },
  unreachable: {
    en: '{{host}} could not be reached; tried again within the hour',
    es: '{{host}} no responde; se vuelve a intentar en una hora',
  },
  refusedBy: {
    en: '{{host}} does not let Lazo in any more: add it again with another password',
    es: '{{host}} ya no deja entrar: añádalo otra vez con otra contraseña',
  },
  unreadable: { en: '{{host}} gives no calendar any more', es: '{{host}} ya no da un calendario' },
  remove: { en: 'Remove', es: 'Quitar' },
  removeNamed: { en: 'Remove {{name}}', es: 'Quitar {{name}}' },
  removeTitle: { en: 'Read {{name}} no more?', es: '¿Dejar de leer {{name}}?' },
  removeText: {
    en: 'What it proposed and you did not answer goes; what you noted stays.',
    es: 'Lo que proponía y no ha contestado desaparece; lo anotado se queda.',
  },
  removed: { en: '{{name}} is read no more', es: '{{name}}: ya no se lee' },
})
