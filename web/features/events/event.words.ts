import { defineWords } from '#web/words/define-words.ts'

/** The texts of events, and of one of them. */
export const eventWords = defineWords('events', {
  title: { en: 'Events', es: 'Eventos' },
  lead: {
    en: 'Fairs, congresses and other places where you meet many people at once. Nobody else sees them.',
    es: 'Ferias, congresos y otros sitios donde conoce a mucha gente de una vez. Nadie más los ve.',
  },
  add: { en: 'New event', es: 'Evento nuevo' },
  none: { en: 'No events yet', es: 'Todavía no hay eventos' },
  noneText: {
    en: 'Note a fair before you go: who is expected, and afterwards the cards you were given, how you met, and what to do next with each.',
    es: 'Anote una feria antes de ir: a quién se espera y, después, las tarjetas que le dieron, cómo se conocieron y qué hará con cada uno.',
  },
  name: { en: 'Name', es: 'Nombre' },
  place: { en: 'Place', es: 'Lugar' },
  day: { en: 'Day', es: 'Día' },
  addTitle: { en: 'New event', es: 'Evento nuevo' },
  editTitle: { en: 'Change the event', es: 'Cambiar el evento' },
  save: { en: 'Save', es: 'Guardar' },
  edit: { en: 'Change', es: 'Cambiar' },
  remove: { en: 'Remove', es: 'Quitar' },
  scan: { en: 'Scan cards', es: 'Escanear tarjetas' },
  expectedCount: {
    en: { one: '1 expected', other: '{{count}} expected' },
    es: { one: '1 persona esperada', other: '{{count}} personas esperadas' },
  },
  cameCount: {
    en: { one: '1 card or note', other: '{{count}} cards or notes' },
    es: { one: '1 tarjeta o nota', other: '{{count}} tarjetas o notas' },
  },
  waitCount: {
    en: { one: '1 to look over', other: '{{count}} to look over' },
    es: { one: '1 por revisar', other: '{{count}} por revisar' },
  },
  isSaved: { en: 'Saved', es: 'Guardado' },
  isRemoved: { en: 'Removed: {{name}}', es: 'Se ha quitado: {{name}}' },
  isMet: { en: 'Met: {{name}}', es: 'Encontrado: {{name}}' },
  isUnmet: { en: 'Not met: {{name}}', es: 'No encontrado: {{name}}' },
  isAtDesk: { en: '{{name}} waits to become a contact', es: '{{name}} espera para ser un contacto' },
  toEvents: { en: 'To the events', es: 'A los eventos' },
  waiting: { en: 'To look over', es: 'Por revisar' },
  waitingText: {
    en: 'Cards and notes of this event that are no contacts yet.',
    es: 'Tarjetas y notas de este evento que aún no son contactos.',
  },
  review: { en: 'Look them over', es: 'Revisarlas' },
  nameless: { en: 'Somebody', es: 'Alguien' },
  unread: { en: 'Being read…', es: 'Leyendo…' },
  expected: { en: 'Expected', es: 'Personas esperadas' },
  expectedText: {
    en: 'One press says that you met: how you met and the day are noted.',
    es: 'Una pulsación dice que se encontraron: quedan anotados el día y cómo se conocieron.',
  },
  expectedNone: { en: 'Nobody is on the list.', es: 'No hay nadie en la lista.' },
  addExpected: { en: 'Add people', es: 'Añadir personas' },
  met: { en: 'Met', es: 'Encontrado' },
  metOf: { en: 'Met: {{name}}', es: 'Encontrado: {{name}}' },
  atDesk: { en: 'Noted at the desk', es: 'Anotado en la mesa' },
  dropOf: { en: 'Not expected: {{name}}', es: 'Ya no se espera: {{name}}' },
  isDropped: { en: 'Not expected: {{name}}', es: 'Ya no se espera: {{name}}' },
  isExpected: {
    en: { one: '1 more is expected', other: '{{count}} more are expected' },
    es: { one: 'Se espera a 1 persona más', other: 'Se espera a {{count}} personas más' },
  },
  metTitle: { en: 'Met there', es: 'Encontrados allí' },
  metNone: {
    en: 'Nobody yet. Tick who was expected, or confirm the cards you were given.',
    es: 'Nadie todavía. Marque a quien se esperaba, o confirme las tarjetas que le dieron.',
  },
  followUps: { en: 'What comes next, for each', es: 'Qué sigue, para cada uno' },
  unseen: { en: 'Somebody', es: 'Alguien' },
})
