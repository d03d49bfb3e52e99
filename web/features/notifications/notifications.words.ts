import { defineWords } from '#web/words/define-words.ts'

/** The texts of what one is told of. */
export const notificationWords = defineWords('notifications', {
  title: { en: 'Notifications', es: 'Avisos' },
  lead: {
    en: 'What others did that concerns you. In the settings you choose what you are told of.',
    es: 'Lo que han hecho otras personas y le afecta. En los ajustes elige de qué se le avisa.',
  },
  none: { en: 'Nothing yet', es: 'Nada todavía' },
  noneText: {
    en: 'When a colleague names you in a comment, hands you a contact or shares a book with you, you see it here.',
    es: 'Cuando alguien le nombre en un comentario, le pase un contacto o comparta una libreta con usted, lo verá aquí.',
  },
  allRead: { en: 'Mark all as read', es: 'Marcar todo como leído' },
  read: { en: 'Mark as read', es: 'Marcar como leído' },
  unread: { en: 'Mark as unread', es: 'Marcar como no leído' },
  isNew: { en: 'new', es: 'nuevo' },
  somebody: { en: 'Somebody who left', es: 'Alguien que ya no está' },
  mention: {
    en: '{{who}} names you in a comment on {{what}}',
    es: '{{who}} le nombra en un comentario sobre {{what}}',
  },
  handed: { en: '{{who}} handed {{what}} to you', es: '{{who}} le ha pasado {{what}}' },
  request: { en: '{{who}} asks you for “{{what}}”', es: '{{who}} le pide «{{what}}»' },
  requestAny: { en: '{{who}} asks you for something', es: '{{who}} le pide algo' },
  granted: { en: '{{who}} gave you what you asked for', es: '{{who}} le ha dado lo que pidió' },
  refused: { en: '{{who}} refused your request', es: '{{who}} ha rechazado su petición' },
  book: { en: '{{who}} shares the book “{{what}}” with you', es: '{{who}} comparte con usted la libreta «{{what}}»' },
  alarm: {
    en: 'Somebody opened or took out more contacts than is usual',
    es: 'Alguien ha abierto o sacado más contactos de lo habitual',
  },
  offline: { en: 'Notifications need a connection.', es: 'Los avisos necesitan conexión.' },
})
