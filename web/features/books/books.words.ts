import { defineWords } from '#web/words/define-words.ts'

/** The texts of books and labels. */
export const booksWords = defineWords('books', {
  title: { en: 'Books and labels', es: 'Libretas y etiquetas' },
  lead: {
    en: 'A book holds contacts, and a phone shows it as a group. A label is a word on a contact; anybody may have many.',
    es: 'Una libreta reúne contactos, y un teléfono la muestra como un grupo. Una etiqueta es una palabra en un contacto; cada uno puede llevar muchas.',
  },
  books: { en: 'Books', es: 'Libretas' },
  labels: { en: 'Labels', es: 'Etiquetas' },
  noLabels: { en: 'No labels yet', es: 'Todavía no hay etiquetas' },
  noLabelsText: {
    en: 'Select people in the list and press L. Labels of Google and Outlook arrive as labels.',
    es: 'Seleccione personas en la lista y pulse L. Las etiquetas de Google y las categorías de Outlook llegan como etiquetas.',
  },
  contacts: {
    en: { one: 'one contact', other: '{{count}} contacts' },
    es: { one: 'un contacto', other: '{{count}} contactos' },
  },
  'kind-personal': { en: 'personal', es: 'personal' },
  'kind-shared': { en: 'shared', es: 'compartida' },
  'kind-label': { en: 'follows a label', es: 'sigue a una etiqueta' },
  'kind-team': { en: 'the team', es: 'el equipo' },
  'right-view': { en: 'you may look', es: 'puede mirar' },
  'right-comment': { en: 'you may comment', es: 'puede comentar' },
  'right-edit': { en: 'you may edit', es: 'puede editar' },
  'right-delete': { en: 'you may edit and delete', es: 'puede editar y borrar' },
  'right-share': { en: 'you may share', es: 'puede compartir' },
  'right-manage': { en: 'you may do everything', es: 'puede hacerlo todo' },
  own: { en: 'yours', es: 'suya' },
  shareBook: { en: 'Share the book {{name}}', es: 'Compartir la libreta {{name}}' },
  shareLabel: { en: 'Share the label {{name}}', es: 'Compartir la etiqueta {{name}}' },
  sharedWith: {
    en: { one: 'shared with one', other: 'shared with {{count}}' },
    es: { one: 'compartida con uno', other: 'compartida con {{count}}' },
  },
  of: { en: 'of {{name}}', es: 'de {{name}}' },
  menu: { en: 'More about {{name}}', es: 'Más sobre {{name}}' },
  activity: { en: 'What was done in it', es: 'Qué se ha hecho en ella' },
  access: { en: 'Who can see it', es: 'Quién puede verla' },
  rename: { en: 'Rename…', es: 'Cambiar el nombre…' },
  remove: { en: 'Delete…', es: 'Borrar…' },
  removeLabel: { en: 'Take off everybody…', es: 'Quitar a todos…' },
  list: { en: 'Let colleagues ask for it', es: 'Anunciarla a los compañeros' },
  unlist: { en: 'Hide it from colleagues', es: 'Dejar de anunciarla' },
  nowListed: {
    en: '{{name}}: colleagues see its name and yours, and may ask for it',
    es: '{{name}}: los compañeros ven su nombre y el de usted, y pueden pedirla',
  },
  nowUnlisted: {
    en: '{{name}}: colleagues no longer know of it',
    es: '{{name}}: los compañeros ya no saben que existe',
  },
  talks: { en: 'Who learns of interactions…', es: 'Quién se entera de las interacciones…' },
  hideFields: { en: 'Hidden fields…', es: 'Campos ocultos…' },
  handOver: { en: 'Hand over…', es: 'Pasar a otra persona…' },
  handOverTitle: { en: 'Hand {{name}} over', es: 'Pasar {{name}} a otra persona' },
  handOverText: {
    en: 'The book and all its contacts then belong to that person. Nobody else loses anything. You can undo it.',
    es: 'La libreta y todos sus contactos pasan a ser de esa persona. Nadie más pierde nada. Se puede deshacer.',
  },
  handOverYes: { en: 'Hand over', es: 'Pasar la libreta' },
  handedOver: { en: '{{name}} belongs to {{heir}} now', es: '{{name}} es ahora de {{heir}}' },
  heir: { en: 'To whom', es: 'A quién' },
  keep: { en: 'And I', es: 'Y yo' },
  keepNothing: { en: 'no longer see it', es: 'dejo de verla' },
  askMore: { en: 'Ask for more…', es: 'Pedir más…' },
  leave: { en: 'Leave this book', es: 'Dejar esta libreta' },
  hasLeft: {
    en: '{{name}} is gone from your lists and phones; you can come back',
    es: '{{name}} ya no está en sus listas ni teléfonos; puede volver',
  },
  former: { en: 'Books you had', es: 'Libretas que tuvo' },
  requests: {
    en: { one: 'Requests (1)', other: 'Requests ({{count}})' },
    es: { one: 'Peticiones (1)', other: 'Peticiones ({{count}})' },
  },
  noRequests: { en: 'Requests', es: 'Peticiones' },
  newBook: { en: 'New book', es: 'Libreta nueva' },
  name: { en: 'Name', es: 'Nombre' },
  kind: { en: 'For', es: 'Para' },
  forMe: { en: 'me alone', es: 'mí' },
  forOthers: { en: 'me and colleagues', es: 'mí y mis compañeros' },
  save: { en: 'Save', es: 'Guardar' },
  create: { en: 'Make the book', es: 'Crear la libreta' },
  renameTitle: { en: 'Rename {{name}}', es: 'Cambiar el nombre de {{name}}' },
  removeTitle: { en: 'Delete the book {{name}}?', es: '¿Borrar la libreta {{name}}?' },
  removeText: {
    en: {
      one: 'The one contact that lives in it goes to the trash and is removed from every phone that has this book. You can undo it.',
      other:
        'The {{count}} contacts that live in it go to the trash and are removed from every phone that has this book. You can undo it.',
    },
    es: {
      one: 'El contacto que vive en ella va a la papelera y se quita de todos los teléfonos que tienen esta libreta. Se puede deshacer.',
      other:
        'Los {{count}} contactos que viven en ella van a la papelera y se quitan de todos los teléfonos que tienen esta libreta. Se puede deshacer.',
    },
  },
  removeLabelTitle: { en: 'Take the label {{name}} off everybody?', es: '¿Quitar la etiqueta {{name}} a todos?' },
  removeLabelText: {
    en: { one: 'One contact loses it. You can undo it.', other: '{{count}} contacts lose it. You can undo it.' },
    es: {
      one: 'Un contacto la pierde. Se puede deshacer.',
      other: '{{count}} contactos la pierden. Se puede deshacer.',
    },
  },
  renameLabelText: {
    en: {
      one: 'One contact gets the new one. You can undo it.',
      other: '{{count}} contacts get the new one. You can undo it.',
    },
    es: {
      one: 'Un contacto recibe la nueva. Se puede deshacer.',
      other: '{{count}} contactos reciben la nueva. Se puede deshacer.',
    },
  },
  yes: { en: 'Delete', es: 'Borrar' },
  takeOff: { en: 'Take off', es: 'Quitar' },
  bookGone: { en: '{{name}} is deleted', es: '{{name}}: borrada' },
  completeBy: { en: '{{share}} complete', es: '{{share}} completos' },
})
