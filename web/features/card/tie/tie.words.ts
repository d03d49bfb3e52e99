import { defineWords } from '#web/words/define-words.ts'

/** The texts of how one stands with the person of a card. */
export const tieWords = defineWords('card-tie', {
  title: { en: 'Your relationship', es: 'Su relación' },
  onlyYou: { en: 'Only you see it.', es: 'Solo la ve usted.' },
  edit: { en: 'Edit', es: 'Editar' },
  ladder: { en: 'How far it has come', es: 'Hasta dónde ha llegado' },
  why: { en: 'Why here', es: 'Por qué aquí' },
  next: { en: 'Up to “{{rung}}” it takes', es: 'Para llegar a «{{rung}}» hace falta' },
  met: { en: 'There', es: 'Se cumple' },
  missing: { en: 'Still missing', es: 'Falta' },
  'because-in-a-book': { en: 'The card is in a book', es: 'El contacto está en una libreta' },
  'because-signal': {
    en: 'A sign from them: they reacted, follow you or came to an event',
    es: 'Una señal suya: ha reaccionado, le sigue o vino a un evento',
  },
  'because-turned-to-me': { en: 'They turned to you once', es: 'Se ha dirigido a usted alguna vez' },
  'because-exchange-days': {
    en: 'Exchanges on {{need}} days: {{have}} so far',
    es: 'Intercambios en {{need}} días: hasta ahora, {{have}}',
  },
  'because-exchange-span': {
    en: 'Over {{need}} days: {{have}} so far',
    es: 'A lo largo de {{need}} días: hasta ahora, {{have}}',
  },
  'because-spoken': { en: 'You have talked or met', es: 'Han hablado o se han visto' },
  'because-personal-facts': {
    en: '{{need}} personal facts known: {{have}} so far',
    es: '{{need}} datos personales conocidos: hasta ahora, {{have}}',
  },
  'because-both-gave': { en: 'Both of you gave something', es: 'Los dos han aportado algo' },
  'because-known-for': {
    en: '{{need}} days since the first exchange: {{have}} so far',
    es: '{{need}} días desde el primer intercambio: hasta ahora, {{have}}',
  },
  'because-alive': { en: 'It is not dormant', es: 'No está dormida' },
  'because-confirmed': { en: 'You confirm the trust', es: 'Usted confirma la confianza' },
  'because-held': { en: 'You hold it here', es: 'Usted la mantiene aquí' },
  confirmTrust: { en: 'I trust them', es: 'Confío en esta persona' },

  warmth: { en: 'Warmth {{value}} of 100', es: 'Calor: {{value}} de 100' },
  rhythm: {
    en: { one: 'You usually talk every day.', other: 'You usually talk every {{count}} days.' },
    es: { one: 'Suelen hablar todos los días.', other: 'Suelen hablar cada {{count}} días.' },
  },
  silence: {
    en: { one: 'Silent for a day.', other: 'Silent for {{count}} days.' },
    es: { one: 'Un día de silencio.', other: '{{count}} días de silencio.' },
  },
  silenceTimes: {
    en: 'Silent for {{days}} days: {{times}} times longer than usual between you.',
    es: '{{days}} días de silencio: {{times}} veces más de lo habitual entre ustedes.',
  },
  fading: { en: 'It is fading.', es: 'Se está apagando.' },
  'state-warm': { en: 'Within the cadence', es: 'Dentro de la cadencia' },
  'state-due': { en: 'Time to be in touch', es: 'Toca dar señales de vida' },
  'state-cooling': { en: 'Cooling', es: 'Se enfría' },
  'state-dormant': { en: 'Dormant', es: 'Dormida' },
  cadence: { en: 'Every {{ideal}} to {{maximum}} days', es: 'Cada {{ideal}} a {{maximum}} días' },
  key: { en: 'Key contact', es: 'Contacto clave' },
  marked: { en: 'Of weight', es: 'De peso' },
  askNext: { en: 'Next time you could ask:', es: 'La próxima vez podría preguntar:' },
  'ask-work': { en: 'what are they working on these days?', es: '¿a qué se dedica ahora?' },
  'ask-interest': { en: 'what do they like to do?', es: '¿qué le gusta hacer?' },
  'ask-project': { en: 'which project are they at?', es: '¿en qué proyecto anda?' },
  'ask-family': { en: 'how is the family?', es: '¿qué tal la familia?' },

  metHow: { en: 'How you met', es: 'Cómo se conocieron' },
  introducedBy: { en: 'introduced by {{name}}', es: 'presentación de {{name}}' },
  networks: { en: 'Networks', es: 'Redes' },
  'network-not-yet': { en: 'not yet', es: 'todavía no' },
  'network-requested': { en: 'requested', es: 'solicitado' },
  'network-connected': { en: 'connected', es: 'conectados' },
  'network-since': { en: 'connected since {{day}}', es: 'conectados desde el {{day}}' },
  forMe: { en: 'What they can do for you', es: 'Qué puede hacer por usted' },
  forThem: { en: 'What you can do for them', es: 'Qué puede hacer usted' },
  facts: { en: 'What you know', es: 'Lo que sabe' },
  nothing: {
    en: 'Nothing noted yet: how you met, what they like, what each can do for the other.',
    es: 'Nada anotado todavía: cómo se conocieron, qué le gusta, qué puede hacer cada uno por el otro.',
  },
  balance: {
    en: 'Given {{given}}, received {{received}}, asked {{asked}}',
    es: 'Dado: {{given}}; recibido: {{received}}; pedido: {{asked}}',
  },
  'balance-only-asked': {
    en: 'For a year you have only received or asked.',
    es: 'Desde hace un año usted solo recibe o pide.',
  },
  'balance-only-given': { en: 'For a year you have only given.', es: 'Desde hace un año usted solo da.' },
  bestKnownBy: { en: 'Best known by', es: 'Quién le conoce mejor' },
  pressure: {
    en: 'In {{days}} days all of you sent {{messages}} messages, {{commercial}} of them to sell ({{members}} members).',
    es: 'En {{days}} días, entre todos: {{messages}} mensajes, {{commercial}} comerciales (miembros: {{members}}).',
  },
})
