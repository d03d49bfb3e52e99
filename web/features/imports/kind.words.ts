import { defineWords } from '#web/words/define-words.ts'

/** What kinds of files are called within a sentence. */
export const kindWords = defineWords('import-kinds', {
  linkedin: { en: 'the connections of LinkedIn', es: 'los contactos de LinkedIn' },
  'google-csv': { en: 'an export of Google Contacts', es: 'una exportación de Contactos de Google' },
  'outlook-csv': { en: 'an export of Outlook', es: 'una exportación de Outlook' },
  'thunderbird-csv': { en: 'an export of Thunderbird', es: 'una exportación de Thunderbird' },
  'hubspot-csv': { en: 'an export of HubSpot', es: 'una exportación de HubSpot' },
  'salesforce-contacts': { en: 'contacts of Salesforce', es: 'contactos de Salesforce' },
  'salesforce-accounts': { en: 'accounts of Salesforce', es: 'cuentas de Salesforce' },
  'zoho-csv': { en: 'an export of Zoho or Bigin', es: 'una exportación de Zoho o Bigin' },
  'mailchimp-csv': { en: 'an audience of Mailchimp', es: 'una audiencia de Mailchimp' },
  'lazo-csv': { en: 'Lazo’s own table', es: 'una tabla del propio Lazo' },
  csv: { en: 'a table', es: 'una tabla' },
  xlsx: { en: 'a workbook', es: 'un libro de Excel' },
  vcard: { en: 'vCards', es: 'vCards' },
  ldif: { en: 'an LDIF directory', es: 'un directorio LDIF' },
  jscontact: { en: 'JSContact cards', es: 'contactos JSContact' },
  jcard: { en: 'jCards', es: 'jCards' },
  monica: { en: 'an export of Monica', es: 'una exportación de Monica' },
})
