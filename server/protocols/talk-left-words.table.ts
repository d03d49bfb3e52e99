import type { Language } from '@lazo/contract'
import type { LeftReason } from '@lazo/talks'

/** Why something in an export is not kept as a talk, in both languages: what it is, and whom it is with. */
export const talkLeftWords: Readonly<
  Record<LeftReason | 'no-card' | 'unsure' | 'full', Readonly<Record<Language, string>>>
> = {
  automatic: { en: 'it was sent by a program', es: 'lo envió un programa' },
  broken: { en: 'it cannot be read', es: 'no se puede leer' },
  draft: { en: 'it was never sent', es: 'no llegó a enviarse' },
  group: { en: 'it was said in a group, to nobody in particular', es: 'se dijo en un grupo, a nadie en particular' },
  full: {
    en: 'there is no more room for talks with this contact',
    es: 'no caben más conversaciones con este contacto',
  },
  'names-nobody': {
    en: 'it names nobody: comments and reactions on LinkedIn do not say whom they were for',
    es: 'no nombra a nadie: los comentarios y reacciones de LinkedIn no dicen para quién eran',
  },
  'no-card': { en: 'nobody in it is a contact of yours', es: 'nadie que aparezca en ello es contacto suyo' },
  'no-date': { en: 'its date cannot be read', es: 'no se entiende su fecha' },
  'not-mine': { en: 'you had no part in it', es: 'usted no tomó parte' },
  system: { en: 'it is a message of the program itself', es: 'es un aviso del propio programa' },
  'too-large': { en: 'it is too large', es: 'es demasiado grande' },
  unsure: { en: 'it may be one of several contacts', es: 'puede ser uno de varios contactos' },
  'too-many': { en: 'it went to too many people', es: 'fue para demasiadas personas' },
}
