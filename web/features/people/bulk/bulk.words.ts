import { defineWords } from '#web/words/define-words.ts'

/** The texts of acts on many cards. */
export const bulkWords = defineWords('bulk', {
  bar: { en: 'What to do with the selection', es: 'Qué hacer con la selección' },
  selected: {
    en: { one: '{{n}} selected', other: '{{n}} selected' },
    es: { one: '{{n}} seleccionado', other: '{{n}} seleccionados' },
  },
  elsewhere: {
    en: { one: '{{n}} of them is not on this list', other: '{{n}} of them are not on this list' },
    es: { one: '{{n}} no está en esta lista', other: '{{n}} no están en esta lista' },
  },
  all: { en: 'Select all {{n}}', es: 'Seleccionar los {{n}}' },
  more: { en: 'More', es: 'Más' },
  labelTitle: { en: 'Label', es: 'Etiquetar' },
  label: { en: 'Label', es: 'Etiqueta' },
  labelHint: { en: 'Choose one or write a new one', es: 'Elija una o escriba una nueva' },
  add: { en: 'Give', es: 'Poner' },
  remove: { en: 'Take away', es: 'Quitar' },
  addOrRemove: { en: 'Give or take away', es: 'Poner o quitar' },
  editTitle: { en: 'Change a field of all', es: 'Cambiar un campo de todos' },
  field: { en: 'Which field', es: 'Qué campo' },
  kind: { en: 'Kind of contact', es: 'Tipo de contacto' },
  sector: { en: 'Sector', es: 'Sector' },
  custom: { en: 'Field of your own', es: 'Campo propio' },
  customName: { en: 'Its name', es: 'Su nombre' },
  value: { en: 'Value', es: 'Valor' },
  moveTitle: { en: 'Put into a book', es: 'Poner en una libreta' },
  book: { en: 'Book', es: 'Libreta' },
  how: { en: 'How', es: 'Cómo' },
  link: { en: 'Show them there too', es: 'Mostrarlos también allí' },
  linkHint: {
    en: 'They stay in the book they come from, and whoever reads this one sees them too.',
    es: 'Siguen en la libreta de la que vienen, y quien lee esta también los ve.',
  },
  move: { en: 'Move them there', es: 'Moverlos allí' },
  moveHint: {
    en: 'They belong to this book from now on. Who reads only the old one no longer sees them.',
    es: 'Desde ahora pertenecen a esta libreta. Quien solo lee la anterior deja de verlos.',
  },
  unlink: { en: 'Take them out of it', es: 'Sacarlos de ella' },
  unlinkHint: {
    en: 'They stay in the book they come from.',
    es: 'Siguen en la libreta de la que vienen.',
  },
  deleteTitle: {
    en: { one: 'Delete {{name}}?', other: 'Delete {{n}} contacts?' },
    es: { one: '¿Borrar a {{name}}?', other: '¿Borrar {{n}} contactos?' },
  },
  nameless: { en: 'this contact', es: 'este contacto' },
  removedFrom: {
    en: { one: 'It is removed from {{places}}.', other: 'They are removed from {{places}}.' },
    es: { one: 'Se quita de {{places}}.', other: 'Se quitan de {{places}}.' },
  },
  books: { en: { one: '{{n}} book', other: '{{n}} books' }, es: { one: '{{n}} libreta', other: '{{n}} libretas' } },
  devices: {
    en: { one: '{{n}} device of yours', other: '{{n}} devices of yours' },
    es: { one: '{{n}} dispositivo suyo', other: '{{n}} dispositivos suyos' },
  },
  trash: {
    en: {
      one: 'It waits in the trash and comes back with one click.',
      other: 'They wait in the trash and come back with one click.',
    },
    es: {
      one: 'Espera en la papelera y vuelve con un clic.',
      other: 'Esperan en la papelera y vuelven con un clic.',
    },
  },
  gets: {
    en: { one: '{{n}} gets it', other: '{{n}} get it' },
    es: { one: '{{n}} la recibe', other: '{{n}} la reciben' },
  },
  loses: {
    en: { one: '{{n}} loses it', other: '{{n}} lose it' },
    es: { one: '{{n}} la pierde', other: '{{n}} la pierden' },
  },
  comes: {
    en: { one: '{{n}} comes into it', other: '{{n}} come into it' },
    es: { one: '{{n}} entra', other: '{{n}} entran' },
  },
  leaves: { en: { one: '{{n}} leaves it', other: '{{n}} leave it' }, es: { one: '{{n}} sale', other: '{{n}} salen' } },
  changes: {
    en: { one: '{{n}} is changed', other: '{{n}} are changed' },
    es: { one: '{{n}} cambia', other: '{{n}} cambian' },
  },
  already: {
    en: { one: '{{n}} is so already', other: '{{n}} are so already' },
    es: { one: '{{n}} ya está así', other: '{{n}} ya están así' },
  },
  refused: {
    en: { one: '{{n}} is not yours to change', other: '{{n}} are not yours to change' },
    es: { one: '{{n}} no puede cambiarlo usted', other: '{{n}} no puede cambiarlos usted' },
  },
  counting: { en: 'Counting…', es: 'Contando…' },
  nothing: { en: 'This changes nothing.', es: 'Esto no cambia nada.' },
  run: { en: { one: 'Do it', other: 'Do it for {{n}}' }, es: { one: 'Hacerlo', other: 'Hacerlo con {{n}}' } },
  delete: { en: 'Delete', es: 'Borrar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
  stop: { en: 'Stop here', es: 'Parar aquí' },
  progress: { en: '{{done}} of {{of}}', es: '{{done}} de {{of}}' },
  stopped: { en: 'Stopped. What was done can be taken back.', es: 'Parado. Lo hecho se puede deshacer.' },
  titleLabel: { en: 'Labelled “{{label}}”', es: 'Etiquetados «{{label}}»' },
  titleUnlabel: { en: 'Label “{{label}}” taken away', es: 'Etiqueta «{{label}}» quitada' },
  titleEdit: { en: '{{field}}: {{value}}', es: '{{field}}: {{value}}' },
})
