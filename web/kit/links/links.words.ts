import { defineWords } from '#web/words/define-words.ts'

/** The texts of links for people outside. */
export const linkWords = defineWords('links', {
  title: { en: 'Links for people outside', es: 'Enlaces para personas de fuera' },
  lead: {
    en: 'Whoever has a link sees what you chose, without an account, until it expires or you revoke it.',
    es: 'Quien tiene un enlace ve lo que usted eligió, sin cuenta, hasta que caduca o usted lo revoca.',
  },
  empty: { en: 'No links yet', es: 'Todavía no hay enlaces' },
  emptyText: {
    en: 'A link is made where a book or a contact is shared: “Link for somebody outside…”.',
    es: 'Un enlace se crea donde se comparte una libreta o un contacto: «Enlace para alguien de fuera…».',
  },
  make: { en: 'Link for somebody outside…', es: 'Enlace para alguien de fuera…' },
  makeTitle: { en: 'Show {{name}} to somebody outside', es: 'Mostrar {{name}} a alguien de fuera' },
  name: { en: 'Title of the page', es: 'Título de la página' },
  until: { en: 'Until', es: 'Hasta' },
  password: { en: 'Password, if you want one', es: 'Contraseña, si quiere' },
  passwordHint: { en: 'Send it another way than the link.', es: 'Hágala llegar por otra vía que el enlace.' },
  language: { en: 'Language', es: 'Idioma' },
  readers: { en: 'of whoever opens it', es: 'el de quien lo abre' },
  en: { en: 'English', es: 'inglés' },
  es: { en: 'Spanish', es: 'español' },
  shown: { en: 'Besides the name it shows', es: 'Además del nombre muestra' },
  effect: {
    en: 'Read-only. Your private notes are never in it. You see how often it is opened.',
    es: 'Solo para leer. Sus notas privadas nunca aparecen. Usted ve cuántas veces se abre.',
  },
  create: { en: 'Make the link', es: 'Crear el enlace' },
  made: { en: 'Send this address to whoever is to see it:', es: 'Envíe esta dirección a quien deba verlo:' },
  done: { en: 'Done', es: 'Listo' },
  ofThing: { en: 'Shows {{name}}: {{parts}}', es: 'Muestra {{name}}: {{parts}}' },
  nameOnly: { en: 'the name alone', es: 'solo el nombre' },
  untilDay: { en: 'until {{day}}', es: 'hasta el {{day}}' },
  over: { en: 'expired on {{day}}', es: 'caducado el {{day}}' },
  hasPassword: { en: 'with a password', es: 'con contraseña' },
  by: {
    en: 'made by {{name}}, the only one who has the address',
    es: 'creado por {{name}}, la única persona que tiene la dirección',
  },
  never: { en: 'not opened yet', es: 'sin abrir todavía' },
  opened: {
    en: { one: 'opened once, {{when}}', other: 'opened {{count}} times, last {{when}}' },
    es: { one: 'abierto una vez, {{when}}', other: 'abierto {{count}} veces, la última {{when}}' },
  },
  journal: { en: 'Day by day', es: 'Día a día' },
  journalDay: {
    en: { one: '{{day}}: once', other: '{{day}}: {{count}} times' },
    es: { one: '{{day}}: una vez', other: '{{day}}: {{count}} veces' },
  },
  revoke: { en: 'Revoke', es: 'Revocar' },
  revokeTitle: { en: 'Revoke the link {{name}}?', es: '¿Revocar el enlace {{name}}?' },
  revokeText: {
    en: 'From now on its address shows nothing to anybody. This cannot be undone.',
    es: 'Desde ahora su dirección no muestra nada a nadie. No se puede deshacer.',
  },
  revoked: { en: '{{name}} is revoked', es: '{{name}}: revocado' },
})
