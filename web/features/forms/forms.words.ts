import { defineWords } from '#web/words/define-words.ts'

/** The texts of forms by which people leave their details. */
export const formsWords = defineWords('forms', {
  title: { en: 'Leave your details', es: 'Deje sus datos' },
  lead: {
    en: 'A page where people leave their own details, by link or code: at a fair, at the reception, in a mail. Each entry becomes a contact in the book you choose.',
    es: 'Una página donde la gente deja sus propios datos, por enlace o por código: en una feria, en recepción, en un correo. Cada entrada se convierte en un contacto de la libreta que elija.',
  },
  make: { en: 'New form', es: 'Formulario nuevo' },
  empty: { en: 'No form yet', es: 'Todavía no hay formularios' },
  emptyText: {
    en: 'Say who you are and what the details are for, and hand out the code. Nobody needs an account to fill it in.',
    es: 'Diga quién es y para qué quiere los datos, y reparta el código. Nadie necesita una cuenta para rellenarlo.',
  },
  isOn: { en: 'Can be filled in', es: 'Se puede rellenar' },
  entries: {
    en: { one: 'One entry, the last one {{when}}', other: '{{count}} entries, the last one {{when}}' },
    es: { one: 'Una entrada, la última {{when}}', other: '{{count}} entradas, la última {{when}}' },
  },
  noEntries: { en: 'Nobody has filled it in yet', es: 'Nadie lo ha rellenado todavía' },
  into: { en: 'Into the book {{book}}', es: 'A la libreta {{book}}' },
  shut: {
    en: 'It is shut: you may no longer put contacts into its book. Choose another.',
    es: 'Está cerrado: ya no puede añadir contactos a su libreta. Elija otra.',
  },
  edit: { en: 'Change…', es: 'Cambiar…' },
  editOf: { en: 'Change {{name}}', es: 'Cambiar {{name}}' },
  poster: { en: 'Poster with the code', es: 'Cartel con el código' },
  remove: { en: 'Delete…', es: 'Borrar…' },
  removeTitle: { en: 'Delete {{name}}?', es: '¿Borrar {{name}}?' },
  removeText: {
    en: 'Its link and code stop working for good. The contacts that came by it stay.',
    es: 'Su enlace y su código dejan de servir para siempre. Los contactos que llegaron con él se quedan.',
  },
  removeYes: { en: 'Delete the form', es: 'Borrar el formulario' },
  removed: { en: '{{name}} is deleted', es: '{{name}}: borrado' },
  save: { en: 'Save', es: 'Guardar' },
  create: { en: 'Make the form', es: 'Crear el formulario' },
  name: { en: 'Title', es: 'Título' },
  nameHint: { en: 'It stands above the form.', es: 'Se lee encima del formulario.' },
  book: { en: 'Book for the contacts', es: 'Libreta para los contactos' },
  newBook: { en: 'A new book: {{name}}', es: 'Una libreta nueva: {{name}}' },
  notice: { en: 'What people are told before they fill it in', es: 'Lo que se dice a quien lo va a rellenar' },
  noticeHint: {
    en: 'The law asks for these three (GDPR, article 13); people ask for them too.',
    es: 'Estas tres cosas las pide la ley (RGPD, artículo 13), y también la gente.',
  },
  responsible: { en: 'Who is responsible', es: 'Quién es responsable' },
  purpose: { en: 'What the details are for', es: 'Para qué son los datos' },
  usualPurpose: {
    en: 'To stay in contact about what we talked about. The details are given to nobody else.',
    es: 'Para seguir en contacto sobre lo que hablamos. Los datos no se ceden a nadie.',
  },
  address: { en: 'Where to turn to', es: 'A dónde dirigirse' },
  addressHint: { en: 'A mail address, a phone or a street.', es: 'Un correo, un teléfono o una dirección.' },
  code: { en: 'Code that leads to {{name}}', es: 'Código que lleva a {{name}}' },
  scan: { en: 'Point the camera of your phone here', es: 'Apunte aquí con la cámara del móvil' },
  print: { en: 'Print', es: 'Imprimir' },
  back: { en: 'Back to the forms', es: 'Volver a los formularios' },
  gone: { en: 'This form is no longer there', es: 'Este formulario ya no existe' },
})
