import type { Words } from '@lazo/contract'
import type { PrintLayout } from './print-request.ts'

/** What the file of a print is called. */
export const printFileNames: Readonly<Record<PrintLayout, Words>> = {
  'contact-sheet': { en: 'contacts.pdf', es: 'contactos.pdf' },
  'phone-list': { en: 'phone-list.pdf', es: 'lista-telefonica.pdf' },
  'address-labels': { en: 'address-labels.pdf', es: 'etiquetas.pdf' },
  envelopes: { en: 'envelopes.pdf', es: 'sobres.pdf' },
  card: { en: 'cards.pdf', es: 'tarjetas.pdf' },
}
