import { defineWords } from '#web/words/define-words.ts'

/** The texts of the page of follow-ups. */
export const followUpsWords = defineWords('follow-ups', {
  title: { en: 'Follow-ups', es: 'Seguimientos' },
  lead: {
    en: 'What you mean to do next, and what you promised. Only you see it.',
    es: 'Lo que quiere hacer y lo que ha prometido. Solo lo ve usted.',
  },
  due: { en: 'Due', es: 'Toca ahora' },
  coming: { en: 'Coming', es: 'Más adelante' },
  over: { en: 'Over', es: 'Terminados' },
  add: { en: 'New follow-up', es: 'Seguimiento nuevo' },
  none: { en: 'Nothing is to be done', es: 'No hay nada pendiente' },
  noneText: {
    en: 'Note on a card what you mean to do next, or type it in the palette: “promised Luis to send him the offer on Friday”.',
    es: 'Anote en un contacto lo que quiere hacer, o escríbalo en la paleta: «prometí a Luis mandarle la oferta el viernes».',
  },
  noneDue: { en: 'Nothing is due.', es: 'Ahora no toca nada.' },
  showOver: { en: 'Show what is over', es: 'Ver los terminados' },
  noneOver: { en: 'Nothing is over yet.', es: 'Todavía no hay nada terminado.' },
  more: { en: 'More', es: 'Más' },
  nobodys: { en: 'Whom are these for?', es: '¿Para quién son?' },
  nobodysText: {
    en: 'Noted on a phone, and naming nobody who is known, or several.',
    es: 'Anotado en un teléfono sin nombrar a nadie conocido, o a varios.',
  },
  whom: { en: 'Whom “{{text}}” is for', es: 'Para quién es «{{text}}»' },
  forPerson: { en: '“{{text}}” is for {{name}}', es: '«{{text}}» es para {{name}}' },
  assigned: { en: '“{{text}}” is for {{name}}', es: '«{{text}}» es para {{name}}' },
})
