import { defineWords } from '#web/words/define-words.ts'

/** The texts of the page on which it is decided how people sign in. */
export const signInAdminWords = defineWords('sign-in-admin', {
  title: { en: 'How people sign in', es: 'Cómo se inicia sesión' },
  lead: {
    en: 'What people need to come into {{workspace}}, and how they can use the sign-in of your company.',
    es: 'Qué hace falta para entrar en {{workspace}} y cómo usar el inicio de sesión de su empresa.',
  },
  trouble: { en: 'This could not be read: {{message}}', es: 'Esto no se ha podido leer: {{message}}' },
  copy: { en: 'Copy: {{what}}', es: 'Copiar: {{what}}' },
  copied: { en: 'Copied', es: 'Copiado' },
})
