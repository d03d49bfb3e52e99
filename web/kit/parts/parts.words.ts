import { defineWords } from '#web/words/define-words.ts'

/** What the parts of a card are called that one may hand out or keep back. */
export const partWords = defineWords('parts', {
  names: { en: 'Names', es: 'Nombres' },
  emails: { en: 'E-mails', es: 'Correos' },
  phones: { en: 'Telephones', es: 'Teléfonos' },
  addresses: { en: 'Addresses', es: 'Direcciones' },
  organizations: { en: 'Organisation and position', es: 'Empresa y cargo' },
  notes: { en: 'Notes', es: 'Notas' },
  dates: { en: 'Birthdays and dates', es: 'Cumpleaños y fechas' },
  photos: { en: 'Photos', es: 'Fotos' },
  labels: { en: 'Labels', es: 'Etiquetas' },
  online: { en: 'Profiles and websites', es: 'Perfiles y páginas web' },
  personal: { en: 'Personal facts', es: 'Datos personales' },
  custom: { en: 'Custom fields', es: 'Campos propios' },
})
