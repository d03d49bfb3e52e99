import { defineWords } from '#web/words/define-words.ts'

/** The texts of what a book hides of its contacts. */
export const hiddenFieldsWords = defineWords('hiddenFields', {
  title: { en: 'Hidden fields of {{name}}', es: 'Campos ocultos de {{name}}' },
  lead: {
    en: 'What you choose is hidden everywhere: on the page, on phones, in files and in searches. It is kept when somebody who does not see it edits the contact. Whoever manages the book sees everything.',
    es: 'Lo que elija queda oculto en todas partes: en la página, en los teléfonos, en los archivos y en las búsquedas. Se conserva aunque edite el contacto quien no lo ve. Quien administra la libreta lo ve todo.',
  },
  what: { en: 'Hide', es: 'Ocultar' },
  'private-phones': { en: 'Private phones', es: 'Teléfonos privados' },
  phones: { en: 'All phones', es: 'Todos los teléfonos' },
  'private-emails': { en: 'Private e-mail addresses', es: 'Correos privados' },
  emails: { en: 'All e-mail addresses', es: 'Todos los correos' },
  'private-addresses': { en: 'Private addresses', es: 'Direcciones privadas' },
  addresses: { en: 'All addresses', es: 'Todas las direcciones' },
  dates: { en: 'Birthday and dates', es: 'Cumpleaños y fechas' },
  notes: { en: 'Notes', es: 'Notas' },
  photo: { en: 'Photo', es: 'Foto' },
  online: { en: 'Profiles and web pages', es: 'Perfiles y páginas web' },
  personal: { en: 'Family and personal facts', es: 'Familia y datos personales' },
  'tax-ids': { en: 'Tax numbers', es: 'Números fiscales' },
  custom: { en: 'All fields of your own', es: 'Todos los campos propios' },
  labels: { en: 'Fields of your own, by name', es: 'Campos propios, por su nombre' },
  from: { en: 'From whom', es: 'A quién' },
  'below-manage': { en: 'everybody except who manages the book', es: 'a todos menos a quien administra la libreta' },
  'below-share': { en: 'whoever cannot share it on', es: 'a quien no puede compartir con otros' },
  'below-delete': { en: 'whoever cannot delete', es: 'a quien no puede borrar' },
  'below-edit': { en: 'whoever cannot edit', es: 'a quien no puede editar' },
  'below-comment': { en: 'whoever can only look', es: 'a quien solo puede mirar' },
  'below-nobody': { en: 'guests alone', es: 'solo a los invitados' },
  guests: {
    en: 'And from guests, and in links for outsiders',
    es: 'Y a los invitados, y en enlaces para personas de fuera',
  },
  save: { en: 'Save', es: 'Guardar' },
  saved: {
    en: '{{name}}: saved; phones fetch its contacts again',
    es: '{{name}}: guardado; los teléfonos vuelven a cargar sus contactos',
  },
  same: { en: '{{name}}: nothing has changed', es: '{{name}}: no ha cambiado nada' },
})
