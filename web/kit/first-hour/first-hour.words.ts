import { defineWords } from '#web/words/define-words.ts'

/** The texts of the first hour. */
export const firstHourWords = defineWords('first-hour', {
  title: { en: 'Your first hour with Lazo', es: 'Su primera hora con Lazo' },
  text: {
    en: 'Three steps, in any order. Each is ticked by itself when it is done.',
    es: 'Tres pasos, en el orden que quiera. Cada uno se marca solo cuando está hecho.',
  },
  import: { en: 'Bring your contacts in', es: 'Traiga sus contactos' },
  importText: {
    en: 'A file of Google, LinkedIn, Outlook, a phone or a spreadsheet: drop it, look at what will become of it, and take it back if you do not like it.',
    es: 'Un archivo de Google, LinkedIn, Outlook, un teléfono o una hoja de cálculo: suéltelo, mire en qué se convertirá y deshágalo si no le gusta.',
  },
  importGo: { en: 'To bringing in', es: 'Ir a traer contactos' },
  see: { en: 'Find somebody', es: 'Encuentre a alguien' },
  seeText: {
    en: 'Type part of a name, a phone or a company in the box above, and open the contact: everything can be changed right there.',
    es: 'Escriba parte de un nombre, un teléfono o una empresa en el cuadro de arriba y abra el contacto: todo se puede cambiar ahí mismo.',
  },
  seeGo: { en: 'To the people', es: 'Ir a las personas' },
  connect: { en: 'Connect your phone', es: 'Conecte su teléfono' },
  connectText: {
    en: 'Your contacts in the phone’s own address book: who calls is known, and what you change there is changed here.',
    es: 'Sus contactos en la agenda del propio teléfono: sabrá quién llama, y lo que cambie allí cambia aquí.',
  },
  connectGo: { en: 'Connect a device', es: 'Conectar un dispositivo' },
  isDone: { en: 'done', es: 'hecho' },
  isOpen: { en: 'still to do', es: 'pendiente' },
  allDone: { en: 'All three are done. The address book is yours.', es: 'Los tres están hechos. La agenda es suya.' },
  dismiss: { en: 'I know my way, thank you', es: 'Ya sé manejarme, gracias' },
  justLooking: { en: 'Only looking around?', es: '¿Solo está mirando?' },
  trySamples: { en: 'Try it with sample contacts', es: 'Probar con contactos de ejemplo' },
  removeSamples: { en: 'Remove the sample contacts', es: 'Quitar los contactos de ejemplo' },
  samplesThere: { en: 'The sample contacts are here', es: 'Ya están los contactos de ejemplo' },
  samplesGone: { en: 'The sample contacts are gone', es: 'Ya no están los contactos de ejemplo' },
})
