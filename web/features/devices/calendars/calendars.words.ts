import { defineWords } from '#web/words/define-words.ts'

/** The texts of calendars. */
export const calendarWords = defineWords('calendars', {
  title: { en: 'Calendars', es: 'Calendarios' },
  lead: {
    en: 'Birthdays and follow-ups in the calendar of your phone: add a calendar account (CalDAV) there with the same address, user name and password as for contacts, once the device may show them. What you tick off there is done here too.',
    es: 'Los cumpleaños y los seguimientos en el calendario del teléfono: añada allí una cuenta de calendario (CalDAV) con la misma dirección, el mismo usuario y la misma contraseña que para los contactos, cuando el dispositivo pueda mostrarlos. Lo que marque allí como hecho queda hecho también aquí.',
  },
  days: { en: 'Follow-ups on their days too', es: 'Seguimientos también en su día' },
  daysText: {
    en: 'A third calendar, to read, for programs that show events and no tasks.',
    es: 'Un tercer calendario, de lectura, para programas que muestran eventos y no tareas.',
  },
  nameDays: { en: 'Name days', es: 'Santos' },
  nobody: { en: 'Of nobody', es: 'De nadie' },
  key: { en: 'Of key contacts', es: 'De los contactos clave' },
  everybody: { en: 'Of everybody', es: 'De todos' },
  feeds: { en: 'To subscribe to', es: 'Para suscribirse' },
  feedsText: {
    en: 'For programs that only take an address, such as Google Calendar. Whoever knows the address reads it, so it can be ended at any time.',
    es: 'Para programas que solo aceptan una dirección, como Google Calendar. Quien conoce la dirección lo lee, por eso se puede anular en cualquier momento.',
  },
  add: { en: 'New address', es: 'Nueva dirección' },
  addTitle: { en: 'A calendar to subscribe to', es: 'Un calendario para suscribirse' },
  make: { en: 'Make it', es: 'Crear' },
  name: { en: 'Name', es: 'Nombre' },
  whose: { en: 'Whose dates', es: 'De quién' },
  all: { en: 'Everybody', es: 'Todos' },
  withOccasions: { en: 'Birthdays and occasions', es: 'Cumpleaños y ocasiones' },
  withFollowUps: { en: 'Follow-ups', es: 'Seguimientos' },
  made: { en: '{{name}} is ready', es: '{{name}}: listo' },
  once: { en: 'The address is shown this once.', es: 'La dirección se muestra solo esta vez.' },
  address: { en: 'Address', es: 'Dirección' },
  done: { en: 'Done', es: 'Listo' },
  fetched: { en: 'asked for {{when}}', es: 'pedido {{when}}' },
  never: { en: 'not asked for yet', es: 'aún sin pedir' },
  end: { en: 'End', es: 'Anular' },
  endNamed: { en: 'End {{name}}', es: 'Anular {{name}}' },
  endTitle: { en: 'End {{name}}?', es: '¿Anular {{name}}?' },
  endText: {
    en: 'Its address stops working at once. This cannot be undone.',
    es: 'Su dirección deja de funcionar al momento. No se puede deshacer.',
  },
  ended: { en: '{{name}} is ended', es: '{{name}}: anulado' },
  waiting: { en: 'Whom are these for?', es: '¿Para quién son?' },
  waitingText: {
    en: 'Noted on a phone, and naming nobody who is known. Write the whole name of the person into the task there, and it is a follow-up of theirs.',
    es: 'Anotado en un teléfono sin nombrar a nadie conocido. Escriba allí el nombre completo de la persona en la tarea y será un seguimiento suyo.',
  },
  onDevice: { en: 'Show the calendars on it', es: 'Mostrar en él los calendarios' },
  onDeviceText: {
    en: 'Birthdays of everybody you see, and your follow-ups. Its password opens them then.',
    es: 'Los cumpleaños de quienes usted ve y sus seguimientos. Su contraseña los abre entonces.',
  },
  shown: { en: 'It may show the calendars', es: 'Ya puede mostrar los calendarios' },
  hidden: { en: 'It shows no calendars any more', es: 'Ya no muestra los calendarios' },
})
