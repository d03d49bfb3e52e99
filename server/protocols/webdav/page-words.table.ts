import type { Words } from '@lazo/contract'

/** The words of the pages that people see who open an address of this door in a browser. */
export const pageWords = {
  about: {
    en: 'This address is for programs: your phone, your mail program, your desktop. They show and keep what is here by themselves.',
    es: 'Esta dirección es para programas: su teléfono, su correo, su escritorio. Ellos muestran y guardan solos lo que hay aquí.',
  },
  inside: { en: 'What is here', es: 'Lo que hay aquí' },
  nothing: { en: 'Nothing yet.', es: 'Todavía nada.' },
  download: { en: 'Download everything as vCard', es: 'Descargar todo como vCard' },
  cards: { en: 'Contacts', es: 'Contactos' },
  more: { en: 'and {count} more', es: 'y {count} más' },
  readOnly: { en: 'You may read it, not change it.', es: 'Puede leerlo, no cambiarlo.' },
} as const satisfies Record<string, Words>
