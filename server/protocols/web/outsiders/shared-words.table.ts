import type { Words } from '@lazo/contract'

/** What the pages of links say by themselves. */
export const sharedWords = {
  gateTitle: { en: 'This page has a password', es: 'Esta página tiene contraseña' },
  gateLead: {
    en: 'Whoever sent you the link can tell you the password.',
    es: 'Quien le envió el enlace puede decirle la contraseña.',
  },
  password: { en: 'Password', es: 'Contraseña' },
  open: { en: 'Open', es: 'Abrir' },
  wrong: { en: 'That is not the password.', es: 'Esa no es la contraseña.' },
  missing: { en: 'Please type the password.', es: 'Escriba la contraseña.' },
  until: { en: 'This page can be opened until {date}.', es: 'Esta página puede abrirse hasta el {date}.' },
  empty: { en: 'There is nobody in it at the moment.', es: 'En este momento no hay nadie.' },
  next: { en: 'Next page', es: 'Página siguiente' },
  first: { en: 'First page', es: 'Primera página' },
  back: { en: 'All contacts', es: 'Todos los contactos' },
  notes: { en: 'Notes', es: 'Notas' },
  labels: { en: 'Labels', es: 'Etiquetas' },
  more: { en: 'More', es: 'Más datos' },
} as const satisfies Record<string, Words>

/** One of these words. */
export type SharedWord = keyof typeof sharedWords
