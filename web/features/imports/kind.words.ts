import { defineWords } from '#web/words/define-words.ts'

/** What kinds of files are called within a sentence. */
export const kindWords = defineWords('import-kinds', {
  'kind-linkedin': { en: 'the connections of LinkedIn', es: 'los contactos de LinkedIn' },
  'kind-google-csv': { en: 'an export of Google Contacts', es: 'una exportación de Contactos de Google' },
  'kind-outlook-csv': { en: 'an export of Outlook', es: 'una exportación de Outlook' },
  'kind-thunderbird-csv': { en: 'an export of Thunderbird', es: 'una exportación de Thunderbird' },
  'kind-hubspot-csv': { en: 'an export of HubSpot', es: 'una exportación de HubSpot' },
  'kind-salesforce-contacts': { en: 'contacts of Salesforce', es: 'contactos de Salesforce' },
  'kind-salesforce-accounts': { en: 'accounts of Salesforce', es: 'cuentas de Salesforce' },
  'kind-zoho-csv': { en: 'an export of Zoho or Bigin', es: 'una exportación de Zoho o Bigin' },
  'kind-mailchimp-csv': { en: 'an audience of Mailchimp', es: 'una audiencia de Mailchimp' },
  'kind-lazo-csv': { en: 'Lazo’s own table', es: 'una tabla del propio Lazo' },
  'kind-csv': { en: 'a table', es: 'una tabla' },
  'kind-xlsx': { en: 'a workbook', es: 'un libro de Excel' },
  'kind-vcard': { en: 'vCards', es: 'vCards' },
  'kind-ldif': { en: 'an LDIF directory', es: 'un directorio LDIF' },
  'kind-jscontact': { en: 'JSContact cards', es: 'contactos JSContact' },
  'kind-jcard': { en: 'jCards', es: 'jCards' },
  'kind-monica': { en: 'an export of Monica', es: 'una exportación de Monica' },
})
