import type { Words } from '@lazo/contract'

/** What the public page of a member says by itself. */
export const profileWords = {
  save: { en: 'Save contact', es: 'Guardar contacto' },
  write: { en: 'Write', es: 'Escribir' },
  call: { en: 'Call', es: 'Llamar' },
  contact: { en: 'Contact', es: 'Contacto' },
  elsewhere: { en: 'Elsewhere', es: 'En la red' },
  likes: { en: 'Interests', es: 'Intereses' },
  email: { en: 'E-mail', es: 'Correo' },
  phone: { en: 'Phone', es: 'Teléfono' },
  mobile: { en: 'Mobile', es: 'Móvil' },
  fax: { en: 'Fax', es: 'Fax' },
  address: { en: 'Address', es: 'Dirección' },
  birthday: { en: 'Birthday', es: 'Cumpleaños' },
  website: { en: 'Website', es: 'Sitio web' },
  photoOf: { en: 'Photo of {name}', es: 'Foto de {name}' },
  qr: { en: 'QR code with the address of this page', es: 'Código QR con la dirección de esta página' },
  scan: {
    en: 'Point a camera here to open this page on a phone.',
    es: 'Apunte con la cámara para abrir esta página en un móvil.',
  },
  unnamed: { en: 'Without a name', es: 'Sin nombre' },
} as const satisfies Record<string, Words>

/** One of these words. */
export type ProfileWord = keyof typeof profileWords
