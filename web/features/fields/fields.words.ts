import { defineWords } from '#web/words/define-words.ts'

/** The texts of the page of what contacts should have. */
export const fieldsWords = defineWords('field-template', {
  title: { en: 'What contacts should have', es: 'Qué debe tener un contacto' },
  lead: {
    en: 'What is missing is shown on each contact and counted here. A contact can always be saved without it.',
    es: 'Lo que falta se muestra en cada contacto y se cuenta aquí. Siempre se puede guardar un contacto sin ello.',
  },
  none: { en: 'There are no rules yet', es: 'Todavía no hay reglas' },
  noneText: {
    en: 'Administrators can say which fields every person and organisation should have.',
    es: 'Los administradores pueden decir qué campos debe tener cada persona y cada organización.',
  },
  start: { en: 'Start with the usual', es: 'Empezar con lo habitual' },
  addRule: { en: 'Add a rule', es: 'Añadir una regla' },
  removeRule: { en: 'Remove this rule', es: 'Quitar esta regla' },
  save: { en: 'Save', es: 'Guardar' },
  saved: { en: 'Saved', es: 'Guardado' },
  who: { en: 'For', es: 'Para' },
  individual: { en: 'People', es: 'Personas' },
  org: { en: 'Organisations', es: 'Organizaciones' },
  contactKind: { en: 'Kind of contact', es: 'Tipo de contacto' },
  anyKind: { en: 'All kinds', es: 'Todos los tipos' },
  required: { en: 'Required', es: 'Necesario' },
  recommended: { en: 'Recommended', es: 'Recomendado' },
  complete: { en: '{{share}} have all that is required', es: 'El {{share}} tiene todo lo necesario' },
  noCards: { en: 'There are no such contacts yet', es: 'Aún no hay contactos así' },
  lacking: { en: 'Without {{part}}: {{n}}', es: 'Sin {{part}}: {{n}}' },
})
