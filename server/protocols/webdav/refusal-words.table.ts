import type { Words } from '@lazo/contract'

/** What is said to people when the rules of these protocols refuse something, by what it is. */
export const refusalWords = {
  bookTransfer: {
    en: 'A book cannot be copied or moved to another address; copy its cards.',
    es: 'Una libreta no se puede copiar ni llevar a otra dirección; copie sus contactos.',
  },
  ownPlace: {
    en: 'A card cannot be put into its own place.',
    es: 'Un contacto no se puede poner donde ya está.',
  },
  foreignBook: {
    en: 'A card can only be put into one of your books.',
    es: 'Un contacto solo se puede poner en una de sus libretas.',
  },
  noBookThere: {
    en: 'There is no such book to put it into.',
    es: 'No existe esa libreta donde ponerlo.',
  },
  bookInPart: {
    en: 'A book is deleted with all that is in it.',
    es: 'Una libreta se borra con todo lo que tiene.',
  },
  bookInside: {
    en: 'There can be no collection inside a book.',
    es: 'Dentro de una libreta no puede haber otra colección.',
  },
  taskTaken: {
    en: 'There is a task of this UID at another address.',
    es: 'Ya hay una tarea con este UID en otra dirección.',
  },
  onlyTasks: {
    en: 'This calendar takes tasks, and nothing else.',
    es: 'Este calendario solo admite tareas.',
  },
  taskTooLarge: {
    en: 'The task is longer than may be.',
    es: 'La tarea es más larga de lo que se admite.',
  },
  mkcolNotXml: { en: 'The body of a MKCOL is XML.', es: 'El cuerpo de un MKCOL es XML.' },
  onlyBooks: {
    en: 'Only address books can be made here.',
    es: 'Aquí solo se pueden crear libretas de direcciones.',
  },
  cardTaken: {
    en: 'A card is taken as text/vcard in version 3.0 or 4.0.',
    es: 'Un contacto se recibe como text/vcard en la versión 3.0 o 4.0.',
  },
  cardGiven: {
    en: 'Cards are given as text/vcard in version 3.0 or 4.0.',
    es: 'Los contactos se dan como text/vcard en la versión 3.0 o 4.0.',
  },
  noAddress: {
    en: 'The Destination of the request must be an address.',
    es: 'El Destination de la petición tiene que ser una dirección.',
  },
  otherServer: {
    en: 'Cards are not carried to other servers.',
    es: 'Los contactos no se llevan a otros servidores.',
  },
  nothingThere: { en: 'Nothing can be put at that address.', es: 'En esa dirección no se puede poner nada.' },
  openLine: {
    en: 'Passwords are taken over https only, so that nobody on the way can read them.',
    es: 'Las contraseñas solo se aceptan por https, para que nadie pueda leerlas por el camino.',
  },
  openProxy: {
    en: 'Passwords are taken over https only, so that nobody on the way can read them. If the proxy before Lazo speaks TLS, name it in LAZO_TRUST_PROXY.',
    es: 'Las contraseñas solo se aceptan por https, para que nadie pueda leerlas por el camino. Si el proxy que hay delante de Lazo habla TLS, nómbrelo en LAZO_TRUST_PROXY.',
  },
  tooDeep: {
    en: 'Ask with Depth 0 or 1; everything at once is not told.',
    es: 'Pregunte con Depth 0 o 1; no se cuenta todo de una vez.',
  },
  noReport: {
    en: 'There is no report {report} on this resource.',
    es: 'Este recurso no tiene el informe {report}.',
  },
} as const satisfies Record<string, Words>

/** One of these words. */
export type RefusalWord = keyof typeof refusalWords

/** The same of XML that cannot be taken, where its own sentence, which is English, is not understood. */
export const xmlWords = {
  malformed: 'El cuerpo no es XML bien formado.',
  encoding: 'El cuerpo no está en una codificación que se lea: UTF-8 o UTF-16.',
  doctype: 'No se aceptan declaraciones de tipo de documento.',
  'too-deep': 'Hay demasiados elementos unos dentro de otros.',
  'too-large': 'El cuerpo es demasiado grande.',
  'too-many': 'El cuerpo pide o contiene demasiado.',
  invalid: 'El XML no es lo que esta petición necesita.',
} as const
