import type { Language, Words } from '@lazo/contract'
import type { TableKind } from '@lazo/tables'

/** What the layouts of tables are called in a sentence. */
const layoutWords: Readonly<Record<TableKind, Words>> = {
  linkedin: {
    en: 'the connections of LinkedIn’s data export',
    es: 'los contactos de la exportación de datos de LinkedIn',
  },
  'google-csv': { en: 'the export of Google Contacts', es: 'la exportación de Contactos de Google' },
  'outlook-csv': { en: 'the export of Outlook', es: 'la exportación de Outlook' },
  'thunderbird-csv': { en: 'the export of Thunderbird', es: 'la exportación de Thunderbird' },
  'hubspot-csv': { en: 'the export of contacts of HubSpot', es: 'la exportación de contactos de HubSpot' },
  'salesforce-contacts': { en: 'the contacts of Salesforce', es: 'los contactos de Salesforce' },
  'salesforce-accounts': { en: 'the accounts of Salesforce', es: 'las cuentas de Salesforce' },
  'zoho-csv': { en: 'the export of Zoho CRM or Bigin', es: 'la exportación de Zoho CRM o Bigin' },
  'mailchimp-csv': { en: 'the audience export of Mailchimp', es: 'la exportación de una audiencia de Mailchimp' },
  'lazo-csv': { en: 'Lazo’s own export', es: 'la exportación propia de Lazo' },
  csv: { en: 'a table', es: 'una tabla' },
}

/** What a layout is called; one that this version does not know by its code. */
export function nameLayout(kind: string, language: Language): string {
  return Object.hasOwn(layoutWords, kind) ? layoutWords[kind as TableKind][language] : kind
}
