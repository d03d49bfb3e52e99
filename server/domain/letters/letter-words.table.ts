import type { StoredNotification } from '#store/notifications/reader.ts'
import type { LetterText } from './letter.ts'
import { type TodayLetterFacts, todayInEnglish, todayInSpanish } from './today-letter.ts'

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

/** What a member has not read. */
interface DigestFacts {
  readonly name: string
  readonly workspace: string
  /** The oldest first; nobody where the server itself tells. */
  readonly told: readonly { readonly kind: StoredNotification['kind']; readonly who: string | null }[]
  readonly link: string
}

/** All letters in one language. */
export interface LetterWords {
  invitation(facts: InvitationFacts): LetterText
  reset(facts: ResetFacts): LetterText
  digest(facts: DigestFacts): LetterText
  today(facts: TodayLetterFacts): LetterText
}

type News = Readonly<Record<StoredNotification['kind'], (who: string) => string>>

const ENGLISH_NEWS: News = {
  mention: (who) => `${who} named you in a comment.`,
  handed: (who) => `${who} handed you a contact.`,
  request: (who) => `${who} asks you for something.`,
  answer: (who) => `${who} answered what you asked for.`,
  book: (who) => `${who} shares a book with you.`,
  alarm: () => 'Somebody opened or took out more contacts than is usual.',
}

const SPANISH_NEWS: News = {
  mention: (who) => `${who} le nombra en un comentario.`,
  handed: (who) => `${who} le ha pasado un contacto.`,
  request: (who) => `${who} le pide algo.`,
  answer: (who) => `${who} ha respondido a lo que pidió.`,
  book: (who) => `${who} comparte una libreta con usted.`,
  alarm: () => 'Alguien ha abierto o sacado más contactos de lo habitual.',
}

const MOST_LINES = 20

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
      `The link works once, until ${moment(expiresAt, 'en')}. If you did not expect it, ignore this message: nothing happens without the link.`,
    ],
  }),
  reset: ({ name, link, expiresAt }) => ({
    subject: 'Choose a new password for Lazo',
    paragraphs: [`Hello ${name},`, 'somebody, most likely you, asked for a new password for your account in Lazo.'],
    action: { text: 'Choose a password', link },
    foot: [
      `The link works once, until ${moment(expiresAt, 'en')}. If it was not you, ignore this message: your password stays as it is.`,
    ],
  }),
  digest: ({ name, workspace, told, link }) => ({
    subject:
      told.length === 1 ? `Something new for you in ${workspace}` : `${told.length} things new for you in ${workspace}`,
    paragraphs: [`Hello ${name},`, linesOf(told, ENGLISH_NEWS, 'Somebody', (n) => `… and ${n} more.`)],
    action: { text: 'Look at it', link },
    foot: ['You choose in the settings of Lazo how often it writes to you, and of what.'],
  }),
  today: todayInEnglish,
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
      `El enlace sirve una vez, hasta el ${moment(expiresAt, 'es')}. Si no lo esperaba, ignore este correo: sin el enlace no pasa nada.`,
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
      `El enlace sirve una vez, hasta el ${moment(expiresAt, 'es')}. Si no ha sido usted, ignore este correo: su contraseña sigue como está.`,
    ],
  }),
  digest: ({ name, workspace, told, link }) => ({
    subject: told.length === 1 ? `Un aviso nuevo en ${workspace}` : `${told.length} avisos nuevos en ${workspace}`,
    paragraphs: [`Hola, ${name}:`, linesOf(told, SPANISH_NEWS, 'Alguien', (n) => `… y ${n} más.`)],
    action: { text: 'Verlos', link },
    foot: ['En los ajustes de Lazo elige cada cuánto le escribe, y sobre qué.'],
  }),
  today: todayInSpanish,
}

/** The letters in a language. */
export function letterWords(language: 'es' | 'en'): LetterWords {
  return language === 'es' ? spanish : english
}

function moment(at: Date, language: 'es' | 'en'): string {
  return `${at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`
}

/** One line each, the oldest first, and how many more there are. */
function linesOf(told: DigestFacts['told'], news: News, somebody: string, more: (n: number) => string): string {
  const lines = told.slice(0, MOST_LINES).map(({ kind, who }) => news[kind](who ?? somebody))
  return [...lines, ...(told.length > MOST_LINES ? [more(told.length - MOST_LINES)] : [])].join('\n')
}
