import { defineWords } from '#web/words/define-words.ts'

/** What is said of follow-ups wherever they are shown. */
export const followUpWords = defineWords('kit-follow-ups', {
  today: { en: 'today', es: 'hoy' },
  inDays: {
    en: { one: 'tomorrow', other: 'in {{count}} days' },
    es: { one: 'mañana', other: 'dentro de {{count}} días' },
  },
  late: {
    en: { one: 'since yesterday', other: 'for {{count}} days' },
    es: { one: 'desde ayer', other: 'desde hace {{count}} días' },
  },
  promised: { en: 'Promised', es: 'Prometido' },
  snoozed: { en: 'Put off until {{day}}', es: 'Aplazado hasta el {{day}}' },
  doneOn: { en: 'Done {{when}}', es: 'Hecho {{when}}' },
  cancelledOn: { en: 'Not needed any more, {{when}}', es: 'Ya no hace falta, {{when}}' },
  done: { en: 'Done: {{text}}', es: 'Hecho: {{text}}' },
  more: { en: 'More for: {{text}}', es: 'Más acciones de: {{text}}' },
  edit: { en: 'Edit', es: 'Editar' },
  tomorrow: { en: 'Put off until tomorrow', es: 'Aplazar hasta mañana' },
  week: { en: 'Put off for a week', es: 'Aplazar una semana' },
  month: { en: 'Put off for a month', es: 'Aplazar un mes' },
  cancel: { en: 'Not needed any more', es: 'Ya no hace falta' },
  reopen: { en: 'To be done after all', es: 'Sí hay que hacerlo' },
  history: { en: 'What it said before', es: 'Qué decía antes' },
  before: { en: 'Until {{when}}: {{what}}', es: 'Hasta {{when}}: {{what}}' },
  due: { en: 'due {{day}}', es: 'para el {{day}}' },
  title: { en: 'Follow-up', es: 'Seguimiento' },
  whom: { en: 'With whom', es: 'Con quién' },
  text: { en: 'What is to be done', es: 'Qué hay que hacer' },
  dueOn: { en: 'By when', es: 'Para cuándo' },
  isPromised: { en: 'I promised it', es: 'Lo he prometido' },
  save: { en: 'Keep', es: 'Guardar' },
})
