import { defineWords } from '#web/words/define-words.ts'

/** The kinds of contact and the sectors that the product knows by name. */
export const kindWords = defineWords('kinds', {
  customer: { en: 'Customer', es: 'Cliente' },
  supplier: { en: 'Supplier', es: 'Proveedor' },
  prospect: { en: 'Prospect', es: 'Cliente potencial' },
  partner: { en: 'Partner', es: 'Socio' },
  colleague: { en: 'Colleague', es: 'Compañero' },
  'former-colleague': { en: 'Former colleague', es: 'Antiguo compañero' },
  authority: { en: 'Authority', es: 'Administración' },
  press: { en: 'Press', es: 'Prensa' },
  education: { en: 'Education', es: 'Educación' },
  academia: { en: 'Academia', es: 'Universidad e investigación' },
  industry: { en: 'Industry', es: 'Industria' },
  government: { en: 'Government', es: 'Administración pública' },
  media: { en: 'Media', es: 'Medios de comunicación' },
  telecoms: { en: 'Telecoms', es: 'Telecomunicaciones' },
  systems: { en: 'Systems', es: 'Sistemas' },
  innovators: { en: 'Innovators', es: 'Innovación' },
  'civil-associations': { en: 'Civil associations', es: 'Asociaciones civiles' },
})

/** The sectors that are offered first; whoever writes another gets that one. */
export const knownSectors = [
  'education',
  'academia',
  'industry',
  'government',
  'media',
  'telecoms',
  'systems',
  'innovators',
  'civil-associations',
] as const
