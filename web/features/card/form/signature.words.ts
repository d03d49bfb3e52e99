import { defineWords } from '#web/words/define-words.ts'

/** The texts of reading a pasted signature. */
export const signatureWords = defineWords('signature', {
  paste: { en: 'Paste a signature…', es: 'Pegar una firma…' },
  title: { en: 'Read a signature', es: 'Leer una firma' },
  text: { en: 'Paste the end of a mail here', es: 'Pegue aquí el final de un correo' },
  found: { en: 'What goes where', es: 'Qué va en cada sitio' },
  none: { en: 'Nothing was recognised yet.', es: 'Todavía no se ha reconocido nada.' },
  from: { en: 'Line {{line}}: {{text}}', es: 'Línea {{line}}: {{text}}' },
  'why-label': { en: 'labelled so', es: 'lo dice su etiqueta' },
  'why-form': { en: 'has this form', es: 'tiene esa forma' },
  'why-numbering-plan': { en: 'such numbers exist', es: 'esos números existen' },
  'why-mail-address': { en: 'the mail address says the same', es: 'coincide con el correo' },
  'why-word': { en: 'by a word in it', es: 'por una palabra que contiene' },
  'why-legal-form': { en: 'by the legal form', es: 'por la forma jurídica' },
  'why-place': { en: 'by where it stands', es: 'por el lugar que ocupa' },
  name: { en: 'Name', es: 'Nombre' },
  title2: { en: 'Job title', es: 'Cargo' },
  organization: { en: 'Organisation', es: 'Organización' },
  unit: { en: 'Department', es: 'Departamento' },
  phone: { en: 'Phone', es: 'Teléfono' },
  email: { en: 'E-mail', es: 'Correo' },
  link: { en: 'Web page', es: 'Página web' },
  profile: { en: 'Profile', es: 'Perfil' },
  address: { en: 'Address', es: 'Dirección' },
  taxId: { en: 'Tax number', es: 'Número fiscal' },
  left: {
    en: { one: 'One line is left out.', other: '{{count}} lines are left out.' },
    es: { one: 'Se deja fuera una línea.', other: 'Se dejan fuera {{count}} líneas.' },
  },
  take: { en: 'Put into the form', es: 'Llevar al formulario' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
})
