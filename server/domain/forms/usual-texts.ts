import type { Language, Words } from '@lazo/contract'

/** What a form says that its maker left as it was offered. */
const usualTexts: readonly Words[] = [
  { en: 'Leave your details', es: 'Deje sus datos' },
  {
    en: 'To stay in contact about what we talked about. The details are given to nobody else.',
    es: 'Para seguir en contacto sobre lo que hablamos. Los datos no se ceden a nadie.',
  },
]

/** A text of a form as its reader is told it: in their language where it is as it was offered, else as it was written. Pure. */
export function toldText(text: string, language: Language): string {
  return usualTexts.find(({ en, es }) => text === en || text === es)?.[language] ?? text
}
