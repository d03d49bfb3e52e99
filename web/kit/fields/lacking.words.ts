import { defineWords } from '#web/words/define-words.ts'

/** The parts that a card may be without. */
export const lackingWords = defineWords('card-parts', {
  name: { en: 'Name', es: 'Nombre' },
  nickname: { en: 'Nickname', es: 'Apodo' },
  email: { en: 'E-mail', es: 'Correo' },
  phone: { en: 'Phone', es: 'Teléfono' },
  address: { en: 'Address', es: 'Dirección' },
  organization: { en: 'Organisation', es: 'Organización' },
  title: { en: 'Position', es: 'Cargo' },
  birthday: { en: 'Birthday', es: 'Cumpleaños' },
  photo: { en: 'Photo', es: 'Foto' },
  online: { en: 'Profile', es: 'Perfil' },
  link: { en: 'Link', es: 'Enlace' },
  note: { en: 'Note', es: 'Nota' },
  label: { en: 'Label', es: 'Etiqueta' },
  contactKind: { en: 'Kind of contact', es: 'Tipo de contacto' },
  sector: { en: 'Sector', es: 'Sector' },
  function: { en: 'Function', es: 'Función' },
  stage: { en: 'Stage', es: 'Etapa' },
  taxId: { en: 'Tax number', es: 'NIF' },
  relation: { en: 'Relation', es: 'Relación' },
  personal: { en: 'Personal facts', es: 'Datos personales' },
})
