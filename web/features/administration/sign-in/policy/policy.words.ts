import { defineWords } from '#web/words/define-words.ts'

/** The texts of what a workspace asks of who enters it. */
export const policyWords = defineWords('policy', {
  title: { en: 'What is asked of everybody', es: 'Qué se pide a todo el mundo' },
  text: {
    en: 'It holds for browsers from their next step on, also for those that are signed in. Phones, programs and keys go on: they were made by somebody who was let in, and end when they are revoked or their member is disabled.',
    es: 'Vale para los navegadores desde su siguiente paso, también para los que ya tienen la sesión abierta. Los teléfonos, programas y claves siguen: los creó alguien que podía entrar, y acaban cuando se revocan o se desactiva a su miembro.',
  },
  factor: { en: 'Ask for a second factor', es: 'Pedir un segundo factor' },
  factorText: {
    en: 'Who enters shows a code from an app or a passkey, or comes by the provider of the company.',
    es: 'Quien entra muestra un código de una aplicación o una clave de acceso, o viene por el proveedor de la empresa.',
  },
  nobody: { en: 'Everybody has one already.', es: 'Ya lo tiene todo el mundo.' },
  lacking: {
    en: {
      one: 'One member has none yet, and sets it up at the next sign-in before anything else: {{names}}',
      other: '{{count}} members have none yet, and set it up at the next sign-in before anything else: {{names}}',
    },
    es: {
      one: 'Un miembro no lo tiene todavía, y lo configura la próxima vez que entre, antes que nada: {{names}}',
      other:
        '{{count}} miembros no lo tienen todavía, y lo configuran la próxima vez que entren, antes que nada: {{names}}',
    },
  },
  domains: { en: 'Domains that may enter', es: 'Dominios que pueden entrar' },
  domainsText: {
    en: 'Such as acme.example, acme.es. Left empty, every address may. Guests come from outside and always may.',
    es: 'Por ejemplo acme.example, acme.es. Si se deja vacío, cualquier dirección. Los invitados vienen de fuera y siempre pueden.',
  },
  save: { en: 'Save', es: 'Guardar' },
  saved: { en: 'It holds from now on', es: 'Vale desde ahora' },
  factorFirst: {
    en: 'Only who has a second factor may ask it of others. Add a passkey or a code in your settings, sign in with it, and come back.',
    es: 'Solo puede pedirlo a los demás quien ya lo tiene. Añada una clave de acceso o un código en sus ajustes, entre con él y vuelva.',
  },
  domainFirst: {
    en: 'Your own address would be shut out: add its domain too.',
    es: 'Se quedaría fuera usted: añada también el dominio de su dirección.',
  },
})
