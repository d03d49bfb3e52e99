import { defineWords } from '#web/words/define-words.ts'

/** The texts of asking for a book, or for what a colleague has. */
export const askWords = defineWords('ask', {
  titleBook: { en: 'Ask for {{name}}', es: 'Pedir {{name}}' },
  titleMember: { en: 'Ask a colleague', es: 'Pedir a un compañero' },
  goesTo: {
    en: '{{name}} reads this and answers. Nothing changes before.',
    es: '{{name}} lo lee y responde. Hasta entonces no cambia nada.',
  },
  wanted: { en: 'I would like to', es: 'Me gustaría' },
  'may-view': { en: 'see it', es: 'verla' },
  'may-comment': { en: 'comment', es: 'comentar' },
  'may-edit': { en: 'edit', es: 'editar' },
  'may-delete': { en: 'edit and delete', es: 'editar y borrar' },
  'may-share': { en: 'share it on', es: 'compartirla con otros' },
  'may-manage': { en: 'do everything', es: 'hacerlo todo' },
  whom: { en: 'Whom', es: 'A quién' },
  nobody: { en: 'Nobody of that name', es: 'Nadie con ese nombre' },
  message: { en: 'In a few words', es: 'En pocas palabras' },
  messageHint: { en: 'What do you need it for?', es: '¿Para qué la necesita?' },
  messageHintMember: {
    en: 'May I have the number of the printer of the catalogue?',
    es: '¿Me puede pasar el teléfono de la imprenta del catálogo?',
  },
  ask: { en: 'Ask', es: 'Pedir' },
  asked: { en: 'Asked. The answer comes under Requests.', es: 'Pedido. La respuesta llega a Peticiones.' },
})
