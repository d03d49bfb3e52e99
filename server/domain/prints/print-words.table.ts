import type { Words } from '@lazo/contract'

/** What prints say beside what cards say. */
export const printWords = {
  'contact-sheet': { en: 'Contacts', es: 'Contactos' },
  'phone-list': { en: 'Phone list', es: 'Listín telefónico' },
  'address-labels': { en: 'Address labels', es: 'Etiquetas de direcciones' },
  envelopes: { en: 'Envelopes', es: 'Sobres' },
  card: { en: 'Contact card', es: 'Tarjeta de contacto' },
  page: { en: 'Page {number}', es: 'Página {number}' },
  nobody: { en: 'There is no contact to print.', es: 'No hay ningún contacto que imprimir.' },
  'nobody-phone': {
    en: 'None of these contacts has a phone number.',
    es: 'Ninguno de estos contactos tiene teléfono.',
  },
  'nobody-address': {
    en: 'None of these contacts has a postal address.',
    es: 'Ninguno de estos contactos tiene dirección postal.',
  },
  mobile: { en: 'mobile', es: 'móvil' },
  fax: { en: 'fax', es: 'fax' },
  'main-number': { en: 'switchboard', es: 'centralita' },
  pager: { en: 'pager', es: 'busca' },
  work: { en: 'work', es: 'trabajo' },
  private: { en: 'home', es: 'casa' },
} as const satisfies Record<string, Words>

/** One of them. */
export type PrintWord = keyof typeof printWords
