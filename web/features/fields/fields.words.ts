import { defineWords } from '#web/words/define-words.ts'

/** The texts of the page of what contacts should have. */
export const fieldsWords = defineWords('field-template', {
  title: { en: 'What contacts should have', es: 'Qué debe tener un contacto' },
  lead: {
    en: 'So that nobody has to go looking: what is missing is shown on each contact and counted here. It never keeps anybody from saving.',
    es: 'Para que nadie tenga que ir a buscarlo: lo que falta se muestra en cada contacto y se cuenta aquí. Nunca impide guardar.',
  },
  none: { en: 'Nothing has been said yet', es: 'Todavía no se ha dicho nada' },
  noneText: {
    en: 'An administrator can say which fields every person and organisation should have.',
    es: 'Quien administra puede decir qué campos debe tener cada persona y cada organización.',
  },
  start: { en: 'Start with the usual', es: 'Empezar con lo habitual' },
  addRule: { en: 'Add a rule', es: 'Añadir una regla' },
  removeRule: { en: 'Remove this rule', es: 'Quitar esta regla' },
  save: { en: 'Save', es: 'Guardar' },
  saved: { en: 'Saved', es: 'Guardado' },
  who: { en: 'Of whom', es: 'De quién' },
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
