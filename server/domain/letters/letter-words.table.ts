import type { LetterText } from './letter.ts'

/** An invitation by mail. */
interface InvitationFacts {
  readonly workspace: string
  /** Who invites; null when it was done on the server itself. */
  readonly inviter: string | null
  readonly link: string
  readonly expiresAt: Date
}

/** A link to choose a password. */
interface ResetFacts {
  readonly name: string
  readonly link: string
  readonly expiresAt: Date
}

/** All letters in one language. */
export interface LetterWords {
  invitation(facts: InvitationFacts): LetterText
  reset(facts: ResetFacts): LetterText
  trial(server: string): LetterText
}

const english: LetterWords = {
  invitation: ({ workspace, inviter, link, expiresAt }) => ({
    subject: `${inviter ?? 'Lazo'} invites you to the contacts of ${workspace}`,
    paragraphs: [
      inviter === null
        ? `You are invited to the shared contacts of ${workspace}.`
        : `${inviter} invites you to the shared contacts of ${workspace}.`,
      'Choose a password, and everything is there: in the browser, and on your phone and mail program when you connect them.',
    ],
    action: { text: 'Join', link },
    foot: [
      `The link works once, until ${moment(expiresAt, 'en')}. Whoever did not expect it may throw this letter away: nothing happens without the link.`,
    ],
  }),
  reset: ({ name, link, expiresAt }) => ({
    subject: 'Choose a new password for Lazo',
    paragraphs: [`Hello ${name},`, 'somebody, most likely you, asked for a new password for your account in Lazo.'],
    action: { text: 'Choose a password', link },
    foot: [
      `The link works once, until ${moment(expiresAt, 'en')}. If it was not you, throw this letter away: your password stays as it is.`,
    ],
  }),
  trial: (server) => ({
    subject: 'Lazo can send letters',
    paragraphs: [
      `This is a trial letter from Lazo at ${server}. Since you read it, invitations and digests reach people.`,
    ],
    foot: ['Somebody who administers Lazo asked for it.'],
  }),
}

const spanish: LetterWords = {
  invitation: ({ workspace, inviter, link, expiresAt }) => ({
    subject: `${inviter ?? 'Lazo'} le invita a los contactos de ${workspace}`,
    paragraphs: [
      inviter === null
        ? `Tiene una invitación a los contactos compartidos de ${workspace}.`
        : `${inviter} le invita a los contactos compartidos de ${workspace}.`,
      'Elija una contraseña y lo tendrá todo: en el navegador y, cuando los conecte, en el teléfono y en el programa de correo.',
    ],
    action: { text: 'Entrar', link },
    foot: [
      `El enlace sirve una vez, hasta el ${moment(expiresAt, 'es')}. Si no lo esperaba, puede tirar esta carta: sin el enlace no pasa nada.`,
    ],
  }),
  reset: ({ name, link, expiresAt }) => ({
    subject: 'Elija una contraseña nueva para Lazo',
    paragraphs: [
      `Hola, ${name}:`,
      'Alguien, seguramente usted, ha pedido una contraseña nueva para su cuenta de Lazo.',
    ],
    action: { text: 'Elegir contraseña', link },
    foot: [
      `El enlace sirve una vez, hasta el ${moment(expiresAt, 'es')}. Si no ha sido usted, tire esta carta: su contraseña sigue como está.`,
    ],
  }),
  trial: (server) => ({
    subject: 'Lazo puede enviar cartas',
    paragraphs: [
      `Esta es una carta de prueba de Lazo en ${server}. Si la lee, las invitaciones y los resúmenes llegan a las personas.`,
    ],
    foot: ['La ha pedido quien administra Lazo.'],
  }),
}

/** The letters in a language. */
export function letterWords(language: 'es' | 'en'): LetterWords {
  return language === 'es' ? spanish : english
}

function moment(at: Date, language: 'es' | 'en'): string {
  return `${at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`
}
