import { defineWords } from '#web/words/define-words.ts'

/** The texts of the dialogs for labels and books. */
export const placeWords = defineWords('card-place', {
  labels: { en: 'Labels and kinds', es: 'Etiquetas y tipos' },
  label: { en: 'Labels', es: 'Etiquetas' },
  labelHint: { en: 'Type a label and press Enter.', es: 'Escriba una etiqueta y pulse Intro.' },
  ownLabel: { en: 'Labels only for me', es: 'Etiquetas solo para mí' },
  ownLabelHint: {
    en: 'Nobody else sees or counts them, here or on any list.',
    es: 'Nadie más las ve ni las cuenta, ni aquí ni en ninguna lista.',
  },
  kinds: { en: 'Kind of contact', es: 'Tipo de contacto' },
  sectors: { en: 'Sector', es: 'Sector' },
  functions: { en: 'What they do', es: 'A qué se dedica' },
  seniority: { en: 'How high they stand', es: 'Qué nivel tiene' },
  belonging: { en: 'Internal or external', es: 'Interno o externo' },
  internal: { en: 'internal', es: 'interno' },
  external: { en: 'external', es: 'externo' },
  byAddresses: { en: 'By the addresses: {{what}}', es: 'Según sus direcciones: {{what}}' },
  books: { en: 'Books of this contact', es: 'Libretas de este contacto' },
  booksHint: {
    en: 'A contact has one home and can stand in other books beside it, always as one and the same contact.',
    es: 'Cada contacto tiene una libreta de origen y puede estar además en otras, siempre como un solo contacto.',
  },
  home: { en: 'Home', es: 'Origen' },
  homeOf: { en: 'Home: {{book}}', es: 'Libreta de origen: {{book}}' },
  alsoIn: { en: 'Also in {{book}}', es: 'También en {{book}}' },
  save: { en: 'Save', es: 'Guardar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
})
