import { defineWords } from '#web/words/define-words.ts'

/** The texts of the page on which it is decided how people sign in. */
export const signInAdminWords = defineWords('sign-in-admin', {
  title: { en: 'How people sign in', es: 'Cómo se inicia sesión' },
  lead: {
    en: 'What {{workspace}} asks of who comes in, and who else may say who somebody is.',
    es: 'Qué pide {{workspace}} a quien entra, y quién más puede decir quién es cada cual.',
  },
  trouble: { en: 'This could not be read: {{message}}', es: 'Esto no se ha podido leer: {{message}}' },
  copy: { en: 'Copy: {{what}}', es: 'Copiar: {{what}}' },
  copied: { en: 'Copied', es: 'Copiado' },
})
