import { defineWords } from '#web/words/define-words.ts'

/** Why somebody is on the page of today, as sentences. */
export const reasonWords = defineWords('today-reasons', {
  'owed-reply': {
    en: { one: 'Has waited for your answer since yesterday', other: 'Has waited {{count}} days for your answer' },
    es: { one: 'Espera su respuesta desde ayer', other: 'Espera su respuesta desde hace {{count}} días' },
  },
  'owed-reply-today': { en: 'Wrote today and waits for your answer', es: 'Le ha escrito hoy y espera su respuesta' },
  'owed-thanks': { en: 'You have not said thanks for {{what}}', es: 'No ha dado las gracias por {{what}}' },
  'promised-late': {
    en: { one: 'Promised for yesterday', other: 'Promised, and due {{count}} days ago' },
    es: { one: 'Prometido para ayer', other: 'Prometido para hace {{count}} días' },
  },
  'promised-today': { en: 'Promised for today', es: 'Prometido para hoy' },
  'promised-ahead': {
    en: { one: 'Promised for tomorrow', other: 'Promised, due in {{count}} days' },
    es: { one: 'Prometido para mañana', other: 'Prometido para dentro de {{count}} días' },
  },
  'due-late': {
    en: { one: 'Was meant for yesterday', other: 'Was meant for {{count}} days ago' },
    es: { one: 'Previsto para ayer', other: 'Previsto para hace {{count}} días' },
  },
  'due-today': { en: 'Meant for today', es: 'Previsto para hoy' },
  'due-ahead': {
    en: { one: 'Meant for tomorrow', other: 'Meant for {{count}} days from now' },
    es: { one: 'Previsto para mañana', other: 'Previsto para dentro de {{count}} días' },
  },
  silence: {
    en: {
      one: 'No contact for one day; you want to be in touch every {{ideal}} days',
      other: 'No contact for {{count}} days; you want to be in touch every {{ideal}}',
    },
    es: {
      one: 'Sin contacto desde hace un día; quiere mantenerlo cada {{ideal}} días',
      other: 'Sin contacto desde hace {{count}} días; quiere mantenerlo cada {{ideal}}',
    },
  },
  near: {
    en: { one: '{{kind}}, nothing for one day', other: '{{kind}}, nothing for {{count}} days' },
    es: { one: '{{kind}}, sin contacto desde hace un día', other: '{{kind}}, sin contacto desde hace {{count}} días' },
  },
  'never-met': {
    en: { one: 'One talk, never met, both in {{town}}', other: '{{count}} talks, never met, both in {{town}}' },
    es: {
      one: 'Una conversación, nunca en persona, ambos en {{town}}',
      other: '{{count}} conversaciones, nunca en persona, ambos en {{town}}',
    },
  },
  inbound: {
    en: { one: 'Came in yesterday and waits at the desk', other: 'Came in {{count}} days ago and waits at the desk' },
    es: { one: 'Llegó ayer y espera en la mesa', other: 'Llegó hace {{count}} días y espera en la mesa' },
  },
  key: { en: 'Key contact', es: 'Contacto clave' },
  marked: { en: 'Marked by you', es: 'Señalado por usted' },
  promised: { en: 'Your word given', es: 'Palabra dada' },
  objective: {
    en: { one: 'Serves one of your aims', other: 'Serves {{count}} of your aims' },
    es: { one: 'Sirve a uno de sus objetivos', other: 'Sirve a {{count}} de sus objetivos' },
  },
  'rung-audience': { en: 'Follows you', es: 'Le sigue' },
  'rung-responded': { en: 'Has answered you', es: 'Le ha respondido' },
  'rung-conversation': { en: 'You are in conversation', es: 'Tienen conversación' },
  'rung-relationship': { en: 'You have a relationship', es: 'Tienen relación' },
  'rung-trust': { en: 'There is trust', es: 'Hay confianza' },

  birthday: { en: 'Birthday {{when}}', es: 'Cumpleaños {{when}}' },
  'birthday-years': { en: 'Turns {{years}} {{when}}', es: 'Cumple {{years}} {{when}}' },
  wedding: { en: 'Wedding anniversary {{when}}', es: 'Aniversario de boda {{when}}' },
  'name-day': { en: 'Name day {{when}}', es: 'Santo {{when}}' },
  'first-contact': {
    en: { one: 'A year since you first talked, {{when}}', other: '{{count}} years since you first talked, {{when}}' },
    es: {
      one: 'Un año desde que hablaron por primera vez, {{when}}',
      other: '{{count}} años desde que hablaron por primera vez, {{when}}',
    },
  },
  christmas: { en: 'Christmas {{when}}', es: 'Navidad {{when}}' },
  'new-year': { en: 'New Year {{when}}', es: 'Año nuevo {{when}}' },
  summer: { en: 'Summer holidays {{when}}', es: 'Vacaciones de verano {{when}}' },
  'new-job': { en: 'New job {{when}}', es: 'Trabajo nuevo {{when}}' },
  child: { en: 'A child {{when}}', es: 'Un hijo {{when}}' },
  achievement: { en: 'An achievement {{when}}', es: 'Un logro {{when}}' },

  help: { en: 'help', es: 'la ayuda' },
  introduction: { en: 'an introduction', es: 'una presentación' },
  advice: { en: 'advice', es: 'un consejo' },
  information: { en: 'information', es: 'una información' },
  attention: { en: 'their attention', es: 'su atención' },
  business: { en: 'business', es: 'un negocio' },
  gift: { en: 'a present', es: 'un regalo' },
  endorsement: { en: 'an endorsement', es: 'una recomendación' },
  thanks: { en: 'their thanks', es: 'su agradecimiento' },
  learned: { en: 'what you learned', es: 'lo que aprendió' },
  taught: { en: 'their time', es: 'su tiempo' },
})
