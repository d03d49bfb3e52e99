import { defineWords } from '#web/words/define-words.ts'

/** The texts of handing a card to somebody. */
export const handOnWords = defineWords('hand-on', {
  title: { en: 'Hand on the contact of {{name}}', es: 'Pasar el contacto de {{name}}' },
  what: { en: 'What is handed on', es: 'Qué se pasa' },
  phones: { en: 'Phones', es: 'Teléfonos' },
  emails: { en: 'E-mails', es: 'Correos' },
  links: { en: 'Pages and profiles', es: 'Páginas y perfiles' },
  addresses: { en: 'Addresses', es: 'Direcciones' },
  organization: { en: 'Work', es: 'Trabajo' },
  dates: { en: 'Birthday', es: 'Cumpleaños' },
  photo: { en: 'Photo', es: 'Foto' },
  notes: { en: 'Shared notes', es: 'Notas compartidas' },
  own: {
    en: 'What only you see is never handed on.',
    es: 'Lo que solo ve usted no se pasa nunca.',
  },
  scan: { en: 'Scan it with a phone to keep the contact', es: 'Escanéelo con un móvil para guardar el contacto' },
  tooMuch: {
    en: 'This is too much for a code that scans well. Take something away.',
    es: 'Es demasiado para un código que se lea bien. Quite algo.',
  },
  share: { en: 'Share…', es: 'Compartir…' },
  download: { en: 'Download vCard', es: 'Descargar vCard' },
  code: { en: 'QR code of {{name}}', es: 'Código QR de {{name}}' },
})
