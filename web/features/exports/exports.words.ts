import { defineWords } from '#web/words/define-words.ts'

/** The texts of taking contacts out. */
export const exportWords = defineWords('exports', {
  title: { en: 'Export', es: 'Exportar' },
  lead: {
    en: 'A file with exactly what you choose. What is hidden from you, or what you may not take out, is not in it; what you noted for yourself alone is.',
    es: 'Un archivo con exactamente lo que elija. No lleva lo que usted no puede ver o no puede sacar; sí lleva lo que anotó solo para usted.',
  },
  format: { en: 'As what', es: 'En qué formato' },
  vcard4: { en: 'vCard 4: newest programs', es: 'vCard 4: programas recientes' },
  vcard3: { en: 'vCard 3: phones and most programs', es: 'vCard 3: teléfonos y casi todos los programas' },
  xlsx: { en: 'Excel workbook', es: 'Libro de Excel' },
  csv: { en: 'CSV with every value', es: 'CSV con todos los valores' },
  'google-csv': { en: 'CSV for Google Contacts', es: 'CSV para Contactos de Google' },
  'outlook-csv': { en: 'CSV for Outlook', es: 'CSV para Outlook' },
  ldif: { en: 'LDIF for directories', es: 'LDIF para directorios' },
  jscontact: { en: 'JSContact (JSON)', es: 'JSContact (JSON)' },
  jcard: { en: 'jCard (JSON)', es: 'jCard (JSON)' },
  fields: { en: 'Which parts', es: 'Qué partes' },
  allParts: { en: 'All of them', es: 'Todas' },
  go: { en: 'Save the file', es: 'Guardar el archivo' },
  making: { en: 'Making the file…', es: 'Preparando el archivo…' },
})
