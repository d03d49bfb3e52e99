import { defineWords } from '#web/words/define-words.ts'

/** The texts around the comments on a card. */
export const talkWords = defineWords('talk', {
  title: { en: 'Comments', es: 'Comentarios' },
  text: { en: 'Comment', es: 'Comentario' },
  placeholder: {
    en: 'Write a comment. @ names a colleague.',
    es: 'Escriba un comentario. Con @ nombra a un compañero.',
  },
  hint: { en: 'Ctrl+Enter sends it.', es: 'Ctrl+Intro lo envía.' },
  send: { en: 'Send', es: 'Enviar' },
  audience: { en: 'Who reads it', es: 'Quién lo lee' },
  all: { en: 'All who see this contact', es: 'Quien ve este contacto' },
  me: { en: 'Only me', es: 'Solo yo' },
  team: { en: 'Only {{team}}', es: 'Solo {{team}}' },
  onlyYou: { en: 'Only you read this', es: 'Solo lo lee usted' },
  onlyTeam: { en: 'Only {{team}} reads this', es: 'Solo lo lee {{team}}' },
  gone: { en: 'Somebody who left', es: 'Alguien que ya no está' },
  goneTeam: { en: 'a team that is gone', es: 'un equipo que ya no existe' },
  edited: { en: 'edited', es: 'editado' },
  before: { en: 'What it said before', es: 'Lo que decía antes' },
  edit: { en: 'Edit', es: 'Editar' },
  editOf: { en: 'Edit your comment “{{text}}”', es: 'Editar su comentario «{{text}}»' },
  remove: { en: 'Delete', es: 'Borrar' },
  removeOf: { en: 'Delete the comment “{{text}}”', es: 'Borrar el comentario «{{text}}»' },
  removed: { en: 'The comment was deleted', es: 'Comentario borrado' },
  undo: { en: 'Undo', es: 'Deshacer' },
  save: { en: 'Save', es: 'Guardar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
  earlier: { en: 'Earlier comments', es: 'Comentarios anteriores' },
  suggested: { en: 'Colleagues', es: 'Compañeros' },
  aTeam: { en: 'team', es: 'equipo' },
  found: {
    en: { one: 'One name. Arrow down, then Enter.', other: '{{count}} names. Arrow keys, then Enter.' },
    es: { one: 'Un nombre. Flecha abajo y luego Intro.', other: '{{count}} nombres. Flechas y luego Intro.' },
  },
  offline: {
    en: 'Comments are read and written with a connection.',
    es: 'Los comentarios se leen y se escriben con conexión.',
  },
  readOnly: {
    en: 'You may read the comments here and write none.',
    es: 'Aquí puede leer los comentarios, no escribirlos.',
  },
})
