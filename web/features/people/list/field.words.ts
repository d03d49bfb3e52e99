import { defineWords } from '#web/words/define-words.ts'

/** The parts of a card in which something was found. */
export const fieldWords = defineWords('found-fields', {
  name: { en: 'Name', es: 'Nombre' },
  nickname: { en: 'Nickname', es: 'Apodo' },
  organization: { en: 'Organisation', es: 'Organización' },
  title: { en: 'Position', es: 'Cargo' },
  email: { en: 'E-mail', es: 'Correo' },
  phone: { en: 'Phone', es: 'Teléfono' },
  online: { en: 'Profile', es: 'Perfil' },
  address: { en: 'Address', es: 'Dirección' },
  note: { en: 'Note', es: 'Nota' },
  keyword: { en: 'Label', es: 'Etiqueta' },
  custom: { en: 'Own field', es: 'Campo propio' },
  personal: { en: 'Personal', es: 'Personal' },
})
