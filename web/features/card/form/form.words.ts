import { defineWords } from '#web/words/define-words.ts'

/** The texts of the whole form of a card. */
export const wholeFormWords = defineWords('whole-form', {
  newPerson: { en: 'New contact', es: 'Contacto nuevo' },
  newOrganization: { en: 'New organisation', es: 'Organización nueva' },
  editing: { en: 'Edit {{name}}', es: 'Editar {{name}}' },
  name: { en: 'Name', es: 'Nombre' },
  reach: { en: 'Ways to reach them', es: 'Formas de contacto' },
  work: { en: 'Work', es: 'Trabajo' },
  days: { en: 'Dates and relations', es: 'Fechas y relaciones' },
  personal: { en: 'Personal', es: 'Personal' },
  personalHint: {
    en: 'Only you see these until you share them.',
    es: 'Solo los ve usted, mientras no los comparta.',
  },
  place: { en: 'Labels and book', es: 'Etiquetas y libreta' },
  other: { en: 'More data', es: 'Más datos' },
  book: { en: 'Book', es: 'Libreta' },
  add: { en: 'Add: {{what}}', es: 'Añadir: {{what}}' },
  remove: { en: 'Remove {{what}}', es: 'Quitar {{what}}' },
  order: {
    en: 'Order of {{what}}: drag, or press the arrow keys',
    es: 'Orden de {{what}}: arrastre o pulse las flechas',
  },
  moved: { en: '{{what}} is now number {{place}}', es: '{{what}}: ahora en el puesto {{place}}' },
  prefer: { en: 'Use {{what}} first', es: 'Preferir {{what}}' },
  save: { en: 'Save', es: 'Guardar' },
  saveAndNext: { en: 'Save and add another', es: 'Guardar y añadir otro' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
  nothing: { en: 'Type a name or anything else that is known.', es: 'Escriba un nombre o cualquier otro dato.' },
  kind: { en: 'What this is', es: 'Qué es' },
  person: { en: 'Person', es: 'Persona' },
  organization: { en: 'Organisation', es: 'Organización' },
  group: { en: 'Group', es: 'Grupo' },
  location: { en: 'Place', es: 'Lugar' },
  firstBook: { en: 'My contacts', es: 'Mis contactos' },
  willMakeBook: {
    en: 'Your first book, “{{name}}”, is made with this contact.',
    es: 'Con este contacto se crea su primera libreta, «{{name}}».',
  },
})
