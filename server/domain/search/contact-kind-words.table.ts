import type { KnownContactKind } from '@lazo/jscontact'

/** What people call the kinds of contact, folded, by language. The kinds' own names are found in every language. */
export const CONTACT_KIND_WORDS: Record<'es' | 'en', Partial<Record<string, KnownContactKind>>> = {
  es: {
    cliente: 'customer',
    proveedor: 'supplier',
    proveedora: 'supplier',
    interesado: 'prospect',
    interesada: 'prospect',
    socio: 'partner',
    socia: 'partner',
    companero: 'colleague',
    companera: 'colleague',
    colega: 'colleague',
    excompanero: 'former-colleague',
    excompanera: 'former-colleague',
    autoridad: 'authority',
    administracion: 'authority',
    prensa: 'press',
  },
  en: { client: 'customer', vendor: 'supplier', lead: 'prospect', government: 'authority', media: 'press' },
}
