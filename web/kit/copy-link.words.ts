import { defineWords } from '#web/words/define-words.ts'

/** The texts of addresses to be copied. */
export const copyWords = defineWords('copy-link', {
  copy: { en: 'Copy the link', es: 'Copiar el enlace' },
  copied: { en: 'Copied', es: 'Copiado' },
})
