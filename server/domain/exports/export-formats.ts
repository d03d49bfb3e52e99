/** What contacts can be written as. */
export const EXPORT_FORMATS = [
  'vcard4',
  'vcard3',
  'jscontact',
  'jcard',
  'ldif',
  'csv',
  'google-csv',
  'outlook-csv',
  'xlsx',
] as const
/** One of them. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** The media type and the ending of a format's files. */
export const FORMAT_FILES: Readonly<Record<ExportFormat, { mediaType: string; ending: string }>> = {
  vcard4: { mediaType: 'text/vcard; charset=utf-8; version=4.0', ending: 'vcf' },
  vcard3: { mediaType: 'text/vcard; charset=utf-8; version=3.0', ending: 'vcf' },
  jscontact: { mediaType: 'application/json; charset=utf-8', ending: 'json' },
  jcard: { mediaType: 'application/vcard+json; charset=utf-8', ending: 'json' },
  ldif: { mediaType: 'text/x-ldif; charset=utf-8', ending: 'ldif' },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  'google-csv': { mediaType: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  'outlook-csv': { mediaType: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
}
