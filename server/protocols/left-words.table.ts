import type { Words } from '@lazo/contract'
import type { LeftKind } from '#domain/imports/bundle/left-kind.ts'

/** What files are that came together with others and were left. */
export const leftWords: Readonly<Record<LeftKind, Words>> = {
  archive: {
    en: 'an archive inside; unpack it and import it by itself',
    es: 'un archivo comprimido dentro de otro; descomprímalo e impórtelo aparte',
  },
  calendar: { en: 'a calendar', es: 'un calendario' },
  damaged: { en: 'damaged', es: 'dañado' },
  empty: { en: 'empty', es: 'vacío' },
  'google-data': { en: 'other data of Google', es: 'otros datos de Google' },
  'linkedin-activity': { en: 'activity on LinkedIn', es: 'actividad en LinkedIn' },
  'linkedin-endorsements': {
    en: 'endorsements and recommendations of LinkedIn',
    es: 'validaciones y recomendaciones de LinkedIn',
  },
  'linkedin-invitations': { en: 'invitations of LinkedIn', es: 'invitaciones de LinkedIn' },
  'linkedin-messages': { en: 'messages of LinkedIn', es: 'mensajes de LinkedIn' },
  'linkedin-profile': { en: 'your own profile on LinkedIn', es: 'su propio perfil de LinkedIn' },
  mail: { en: 'mail', es: 'correo' },
  media: { en: 'pictures, sound or film', es: 'imágenes, sonido o vídeo' },
  'not-asked': { en: 'not of the kind that was asked for', es: 'no es de la clase pedida' },
  page: { en: 'a web page', es: 'una página web' },
  special: { en: 'a link or a device, which is not followed', es: 'un enlace o dispositivo, que no se sigue' },
  system: { en: 'a file of the system', es: 'un archivo del sistema' },
  'too-large': {
    en: 'too large to be read inside an archive',
    es: 'demasiado grande para leerlo dentro de un archivo comprimido',
  },
  unknown: { en: 'of no kind that is known', es: 'de ninguna clase conocida' },
  unreadable: { en: 'cannot be read', es: 'no se puede leer' },
  'unsure-table': {
    en: 'a table that may not be of contacts; import it by itself if it is',
    es: 'una tabla que quizá no sea de contactos; impórtela aparte si lo es',
  },
}
