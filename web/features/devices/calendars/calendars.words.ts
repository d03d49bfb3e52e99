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
  leapDay: { en: 'Those born on 29 February, in other years', es: 'Quienes nacieron el 29 de febrero, los demás años' },
  'february-28': { en: 'On 28 February', es: 'El 28 de febrero' },
  'march-1': { en: 'On 1 March', es: 'El 1 de marzo' },
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
  waiting: {
    en: {
      one: 'One task of a phone names nobody: say whom it is for',
      other: '{{count}} tasks of a phone name nobody: say whom they are for',
    },
    es: {
      one: 'Una tarea del teléfono no nombra a nadie: diga para quién es',
      other: '{{count}} tareas del teléfono no nombran a nadie: diga para quién son',
    },
  },
  own: { en: 'Your own calendar', es: 'Su propio calendario' },
  ownText: {
    en: 'Lazo can look in it for meetings with people you know, and asks of each whether it is to be noted.',
    es: 'Lazo puede buscar en él reuniones con gente que conoce, y pregunta una por una si la anota.',
  },
  ownOpen: { en: 'Meetings of your calendar', es: 'Reuniones de su calendario' },
  onDevice: { en: 'Show the calendars on it', es: 'Mostrar en él los calendarios' },
  onDeviceText: {
    en: 'Birthdays of everybody you see, and your follow-ups. Its password opens them then.',
    es: 'Los cumpleaños de quienes usted ve y sus seguimientos. Su contraseña los abre entonces.',
  },
  shown: { en: 'It may show the calendars', es: 'Ya puede mostrar los calendarios' },
  hidden: { en: 'It shows no calendars any more', es: 'Ya no muestra los calendarios' },
})
