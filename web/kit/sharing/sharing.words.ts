import { defineWords } from '#web/words/define-words.ts'

/** The texts of sharing a book, a label or a contact with colleagues. */
export const sharingWords = defineWords('sharing', {
  title: { en: 'Share {{name}}', es: 'Compartir {{name}}' },
  everyone: { en: 'Everyone in {{workspace}}', es: 'Todo el mundo en {{workspace}}' },
  everyoneHint: {
    en: 'all members, now and later, except guests',
    es: 'todos los miembros, ahora y después, salvo invitados',
  },
  team: { en: 'team', es: 'equipo' },
  gone: { en: 'Somebody who is gone', es: 'Alguien que ya no está' },
  search: { en: 'With whom', es: 'Con quién' },
  searchHint: { en: 'A name or an address', es: 'Un nombre o un correo' },
  nobodyFound: { en: 'Nobody else of that name.', es: 'Nadie más con ese nombre.' },
  they: { en: 'They', es: 'Qué podrá hacer' },
  'can-view': { en: 'can see', es: 'puede ver' },
  'can-comment': { en: 'can comment', es: 'puede comentar' },
  'can-edit': { en: 'can edit', es: 'puede editar' },
  'can-delete': { en: 'can edit and delete', es: 'puede editar y borrar' },
  'can-share': { en: 'can share it on', es: 'puede compartir con otros' },
  'can-manage': { en: 'can do everything', es: 'puede hacerlo todo' },
  'means-view': {
    en: 'Looks and uses, changes nothing; keeps notes of their own.',
    es: 'Mira y usa, no cambia nada; guarda notas propias.',
  },
  'means-comment': { en: 'Looks and writes comments.', es: 'Mira y escribe comentarios.' },
  'means-edit': {
    en: 'Adds and changes contacts; deletes none.',
    es: 'Añade y cambia contactos; no borra ninguno.',
  },
  'means-delete': {
    en: 'Adds, changes and deletes contacts. Everything can be undone.',
    es: 'Añade, cambia y borra contactos. Todo se puede deshacer.',
  },
  'means-share': {
    en: 'All of that, and shares the contacts with others.',
    es: 'Todo eso, y comparte los contactos con otras personas.',
  },
  'means-manage': {
    en: 'All of that, and decides who sees it, as you do.',
    es: 'Todo eso, y decide quién lo ve, igual que usted.',
  },
  now: { en: 'Shared with', es: 'Compartida con' },
  nobody: { en: 'With nobody yet. It is yours alone.', es: 'Con nadie todavía. Es solo suya.' },
  nobodyCard: {
    en: 'Nobody has this contact by itself; whoever reads its book sees it.',
    es: 'Nadie tiene este contacto suelto; lo ve quien lee su libreta.',
  },
  since: { en: 'since {{day}}', es: 'desde el {{day}}' },
  sinceBy: { en: 'since {{day}}, by {{name}}', es: 'desde el {{day}}, por {{name}}' },
  left: { en: 'left the book', es: 'dejó la libreta' },
  rightOf: { en: 'What {{name}} can do', es: 'Qué puede hacer {{name}}' },
  takeAway: { en: 'Stop sharing with {{name}}', es: 'Dejar de compartir con {{name}}' },
  given: { en: '{{what}}: {{who}} {{can}}', es: '{{what}}: {{who}} {{can}}' },
  taken: { en: '{{what}}: no longer shared with {{who}}', es: '{{what}}: ya no se comparte con {{who}}' },
  done: { en: 'Done', es: 'Listo' },
  bookHolds: {
    en: {
      one: 'One contact is in it. On the others’ phones it is a group of its own.',
      other: '{{count}} contacts are in it. On the others’ phones it is a group of its own.',
    },
    es: {
      one: 'Contiene un contacto. En los teléfonos de los demás aparece como un grupo aparte.',
      other: 'Contiene {{count}} contactos. En los teléfonos de los demás aparece como un grupo aparte.',
    },
  },
  labelHolds: {
    en: {
      one: 'The one contact with this label is shared, and whoever gets the label later.',
      other: 'The {{count}} contacts with this label are shared, and whoever gets the label later.',
    },
    es: {
      one: 'Se comparte el único contacto con esta etiqueta, y los que la reciban más adelante.',
      other: 'Se comparten los {{count}} contactos con esta etiqueta, y los que la reciban más adelante.',
    },
  },
  labelHoldsSome: {
    en: '{{count}} of the {{all}} contacts with this label are shared, and whoever gets the label later.',
    es: 'Se comparten {{count}} de los {{all}} contactos con esta etiqueta, y los que la reciban más adelante.',
  },
  withheld: {
    en: { one: 'Why one is left out', other: 'Why {{count}} are left out' },
    es: { one: 'Por qué se queda fuera uno', other: 'Por qué se quedan fuera {{count}}' },
  },
  withheldIn: {
    en: 'belongs to {{book}} of {{owner}}, where you cannot share',
    es: 'es de {{book}}, de {{owner}}, donde usted no puede compartir',
  },
  withheldFar: {
    en: 'a colleague shares it with you, and only they can share it on',
    es: 'se lo comparte otra persona, la única que puede compartirlo',
  },
  sharedByOthers: {
    en: 'Also shared by {{names}}, in books of their own.',
    es: 'También la comparten {{names}}, en libretas propias.',
  },
  cardHolds: {
    en: 'Only this contact, not the book it is in. Your private notes stay yours.',
    es: 'Solo este contacto, no la libreta en la que está. Sus notas privadas siguen siendo suyas.',
  },
})
