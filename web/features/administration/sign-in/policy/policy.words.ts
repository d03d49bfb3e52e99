import { defineWords } from '#web/words/define-words.ts'

/** The texts of what a workspace asks of who enters it. */
export const policyWords = defineWords('policy', {
  title: { en: 'What is asked of everybody', es: 'Qué se pide a todo el mundo' },
  text: {
    en: 'It counts at once in every browser, also where somebody is signed in already. Connected phones, programs and keys go on as they are, until they are revoked or their owner is kept out.',
    es: 'Vale al momento en todos los navegadores, también donde ya hay una sesión abierta. Los teléfonos, programas y claves conectados siguen como están, hasta que se revocan o su dueño queda sin acceso.',
  },
  factor: { en: 'Ask for a second factor', es: 'Pedir un segundo factor' },
  factorText: {
    en: 'The password alone is not enough then: people also need a code from an app, a passkey, or the sign-in of the company.',
    es: 'La contraseña sola ya no basta: hace falta además un código de una aplicación, una clave de acceso o el inicio de sesión de la empresa.',
  },
  nobody: { en: 'Everybody has one already.', es: 'Ya lo tiene todo el mundo.' },
  lacking: {
    en: {
      one: 'One member has none yet and will be asked to set it up at the next sign-in: {{names}}',
      other: '{{count}} members have none yet and will be asked to set it up at the next sign-in: {{names}}',
    },
    es: {
      one: 'Un miembro no lo tiene todavía; se le pedirá que lo configure la próxima vez que entre: {{names}}',
      other:
        '{{count}} miembros no lo tienen todavía; se les pedirá que lo configuren la próxima vez que entren: {{names}}',
    },
  },
  domains: { en: 'E-mail domains that may come in', es: 'Dominios de correo que pueden entrar' },
  domainsText: {
    en: 'Such as acme.example, acme.es. Empty: any address. Guests may always come in.',
    es: 'Por ejemplo acme.example, acme.es. Vacío: cualquier dirección. Los invitados siempre pueden entrar.',
  },
  save: { en: 'Save', es: 'Guardar' },
  saved: { en: 'Saved: it counts from now on', es: 'Guardado: vale desde ahora' },
  factorFirst: {
    en: 'You need a second factor yourself before you ask it of others. Add a passkey or a code in your settings, sign in with it, and come back.',
    es: 'Antes de pedirlo a los demás tiene que usarlo usted. Añada una clave de acceso o un código en sus ajustes, entre con él y vuelva.',
  },
  domainFirst: {
    en: 'You would shut yourself out: add the domain of your own address too.',
    es: 'Se quedaría fuera usted: añada también el dominio de su dirección.',
  },
})
