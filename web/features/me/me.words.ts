import { defineWords } from '#web/words/define-words.ts'

/** The texts of one's own card. */
export const meWords = defineWords('me', {
  title: { en: 'My card', es: 'Mi tarjeta' },
  lead: {
    en: 'What others keep of you: hand it on by its code, on paper, or as a page of your own.',
    es: 'Lo que otros guardan de usted: pásela con su código, en papel o como página propia.',
  },

  which: { en: 'Which contact are you?', es: '¿Qué contacto es usted?' },
  whichText: {
    en: 'Your card is an ordinary contact that Lazo knows to be you. Others see it where its book is shared.',
    es: 'Su tarjeta es un contacto normal que Lazo sabe que es usted. Los demás la ven donde su libreta esté compartida.',
  },
  perhaps: { en: 'Perhaps one of these:', es: 'Quizá uno de estos:' },
  find: { en: 'Find yourself among the contacts', es: 'Búsquese entre los contactos' },
  thisIsMe: { en: 'This is me', es: 'Soy yo' },
  thisIsMeOf: { en: '{{name}} is me', es: '{{name}} soy yo' },
  notFound: { en: 'Nobody of that name', es: 'Nadie con ese nombre' },
  makeIt: { en: 'Make my card', es: 'Crear mi tarjeta' },
  makeText: {
    en: 'Begins with your name and e-mail; you fill in the rest.',
    es: 'Empieza con su nombre y su correo; el resto lo pone usted.',
  },
  firstBook: { en: 'Contacts', es: 'Contactos' },
  chosen: { en: 'This is your card now', es: 'Esta es ahora su tarjeta' },

  edit: { en: 'Edit', es: 'Editar' },
  open: { en: 'Open as a contact', es: 'Abrir como contacto' },
  another: { en: 'Choose another contact', es: 'Elegir otro contacto' },
  keepIt: { en: 'Keep the present one', es: 'Dejar la actual' },
  loading: { en: 'Your card is being read…', es: 'Se está leyendo su tarjeta…' },
  lost: {
    en: 'Your card cannot be read here at the moment.',
    es: 'Ahora mismo no se puede leer aquí su tarjeta.',
  },

  due: { en: 'A year has gone by. Is your card still right?', es: 'Ha pasado un año. ¿Sigue bien su tarjeta?' },
  right: { en: 'It is right', es: 'Está bien' },
  thanks: { en: 'Thank you. See you in a year', es: 'Gracias. Hasta dentro de un año' },
  looked: {
    en: 'Looked over on {{day}}. Lazo asks again on {{next}}.',
    es: 'Revisada el {{day}}. Lazo volverá a preguntar el {{next}}.',
  },

  hand: { en: 'Hand it on', es: 'Pasarla' },
  handText: {
    en: 'Whoever points a camera at the code gets your card, without any account. What you marked as private and your notes stay out.',
    es: 'Quien apunte la cámara al código recibe su tarjeta, sin cuenta alguna. Lo que marcó como privado y sus notas quedan fuera.',
  },
  code: { en: 'Code of the card of {{name}}', es: 'Código de la tarjeta de {{name}}' },
  tooMuch: {
    en: 'The card is too full for a code that phones can read. The file holds it all.',
    es: 'La tarjeta tiene demasiado para un código que lean los móviles. El archivo lo lleva todo.',
  },
  file: { en: 'Save as vCard', es: 'Guardar como vCard' },
  paper: { en: 'Print cards', es: 'Imprimir tarjetas' },

  page: { en: 'Public page', es: 'Página pública' },
  pageText: {
    en: 'A page of your own that everybody can open, made of your card. It is off until you switch it on.',
    es: 'Una página propia que cualquiera puede abrir, hecha con su tarjeta. Está apagada hasta que la encienda.',
  },
  isOn: { en: 'Everybody can open it', es: 'Cualquiera puede abrirla' },
  slug: { en: 'Address', es: 'Dirección' },
  slugHint: {
    en: '{{start}} and then 3 to 40 small letters, digits and hyphens',
    es: '{{start}} y luego de 3 a 40 letras minúsculas, cifras y guiones',
  },
  slugBad: {
    en: 'Only small letters without accents, digits and hyphens: from 3 to 40, no hyphen at the ends.',
    es: 'Solo minúsculas sin acento, cifras y guiones: de 3 a 40, sin guion en los extremos.',
  },
  bio: { en: 'About you', es: 'Sobre usted' },
  bioHint: { en: 'A few sentences, as you would introduce yourself.', es: 'Unas frases, como se presentaría usted.' },
  shows: { en: 'What of your card is shown', es: 'Qué se muestra de su tarjeta' },
  'shows-photo': { en: 'Photo', es: 'Foto' },
  'shows-pronouns': { en: 'Pronouns', es: 'Pronombres' },
  'shows-organization': { en: 'Work', es: 'Trabajo' },
  'shows-phones': { en: 'Phones', es: 'Teléfonos' },
  'shows-emails': { en: 'E-mails', es: 'Correos' },
  'shows-addresses': { en: 'Addresses', es: 'Direcciones' },
  'shows-links': { en: 'Web pages', es: 'Páginas web' },
  'shows-profiles': { en: 'Profiles', es: 'Perfiles' },
  'shows-birthday': { en: 'Birthday', es: 'Cumpleaños' },
  'shows-interests': { en: 'Interests', es: 'Intereses' },
  'shows-private': { en: 'Also what is marked as private', es: 'También lo marcado como privado' },
  language: { en: 'Language of the page', es: 'Idioma de la página' },
  'language-none': { en: 'That of who reads it', es: 'El de quien la lea' },
  save: { en: 'Save the page', es: 'Guardar la página' },
  saved: { en: 'The page is saved', es: 'Página guardada' },
  pageCode: { en: 'Code that leads to your page', es: 'Código que lleva a su página' },
})
