import type { Words } from '@lazo/contract'

/** The words around the chapters of the guide. */
export const guideWords = {
  title: { en: 'Guide', es: 'Guía' },
  lead: {
    en: 'Short chapters, each on one thing. Start with the first, or take the one you need.',
    es: 'Capítulos cortos, cada uno sobre una cosa. Empiece por el primero o vaya al que necesite.',
  },
  manuals: { en: 'For whoever runs the server', es: 'Para quien lleva el servidor' },
  all: { en: 'All chapters', es: 'Todos los capítulos' },
  next: { en: 'Next:', es: 'Siguiente:' },
  otherLanguage: { en: 'En español', es: 'In English' },
} as const satisfies Record<string, Words>
