import { defineWords } from '#web/words/define-words.ts'

/** The texts of the ways to sign in besides the password. */
export const waysWords = defineWords('ways', {
  or: { en: 'or', es: 'o bien' },
  others: { en: 'Other ways to sign in', es: 'Otras formas de entrar' },
  passkey: { en: 'Use a passkey', es: 'Usar una clave de acceso' },
  passkeyLeft: {
    en: 'No passkey was used. Is there one for this address on this device?',
    es: 'No se ha usado ninguna clave de acceso. ¿Hay alguna para esta dirección en este dispositivo?',
  },
  provider: { en: 'Continue with {{name}}', es: 'Continuar con {{name}}' },
  directory: { en: 'Sign in at {{name}}', es: 'Entrar en {{name}}' },
  directoryText: {
    en: 'With the user name and password that you have there. They are asked of the directory and kept nowhere.',
    es: 'Con el usuario y la contraseña que tiene allí. Se le preguntan al directorio y no se guardan en ningún sitio.',
  },
  user: { en: 'User name or e-mail', es: 'Usuario o correo' },
  back: { en: 'Sign in otherwise', es: 'Entrar de otra forma' },

  'trip-lost': {
    en: 'You were away too long, or came back in another browser. Begin again.',
    es: 'Ha tardado demasiado, o ha vuelto con otro navegador. Empiece de nuevo.',
  },
  'provider-not-found': {
    en: 'This way to sign in exists no more.',
    es: 'Esa forma de entrar ya no existe.',
  },
  'provider-unreachable': {
    en: 'The sign-in of your organisation cannot be reached at this moment. Try again, or tell who administers Lazo.',
    es: 'Ahora mismo no se puede preguntar al inicio de sesión de su organización. Inténtelo de nuevo, o avise a quien administra Lazo.',
  },
  'provider-refused': {
    en: 'The sign-in of your organisation did not let you through.',
    es: 'El inicio de sesión de su organización no le ha dejado pasar.',
  },
  'email-unverified': {
    en: 'Your organisation does not vouch for your e-mail address, so nobody here knows who you are. Who administers the sign-in can change that.',
    es: 'Su organización no responde por su dirección de correo, así que aquí nadie sabe quién es usted. Puede cambiarlo quien administra el inicio de sesión.',
  },
  'not-invited': {
    en: 'Your organisation knows you, but you are no member here yet. Ask for an invitation.',
    es: 'Su organización le conoce, pero todavía no es miembro aquí. Pida una invitación.',
  },
  'account-disabled': {
    en: 'You are kept out for now. Whoever administers Lazo can let you in again.',
    es: 'De momento no tiene acceso. Quien administra Lazo puede devolvérselo.',
  },
  'secret-lost': {
    en: 'The sign-in of your organisation has to be set up anew: its secret cannot be read here any more. Tell who administers Lazo.',
    es: 'Hay que volver a configurar el inicio de sesión de su organización: su secreto ya no se puede leer aquí. Avise a quien administra Lazo.',
  },
  otherProblem: {
    en: 'Signing in did not work ({{code}}). Try again, or tell who administers Lazo.',
    es: 'No se ha podido entrar ({{code}}). Inténtelo de nuevo, o avise a quien administra Lazo.',
  },
})
