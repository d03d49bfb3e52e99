import { defineWords } from '#web/words/define-words.ts'

/** The texts of the portrait of a network at first sight. */
export const portraitWords = defineWords('kit-portrait', {
  title: { en: 'Your network at first sight', es: 'Su red a primera vista' },
  people: {
    en: {
      one: '{{people}} contact; something has happened with {{evidence}}.',
      other: '{{people}} contacts; something has happened with {{evidence}} of them.',
    },
    es: {
      one: '{{people}} contacto; ha habido algo con {{evidence}}.',
      other: '{{people}} contactos; ha habido algo con {{evidence}} de ellos.',
    },
  },
  years: { en: 'When you met', es: 'Cuándo se conocieron' },
  yearsPicture: {
    en: 'People by the year in which you met, from {{first}} to {{last}}; most in {{most}}, with {{people}}.',
    es: 'Personas según el año en que se conocieron, de {{first}} a {{last}}; la mayoría en {{most}}, con {{people}}.',
  },
  sectors: { en: 'Sectors', es: 'Sectores' },
  places: { en: 'Places', es: 'Lugares' },
  talksWith: { en: 'You really talk with', es: 'Habla de verdad con' },
  fading: { en: 'Going cold', es: 'Se están enfriando' },
  newJobs: { en: 'New job', es: 'Nuevo trabajo' },
  acts: { en: 'Three small acts for today', es: 'Tres pequeños gestos para hoy' },
  'act-owed-reply': { en: 'Answer {{name}}', es: 'Responder a {{name}}' },
  'act-owed-thanks': { en: 'Thank {{name}}', es: 'Dar las gracias a {{name}}' },
  'act-follow-up': { en: 'Do what you meant to do with {{name}}', es: 'Hacer lo que tenía pendiente con {{name}}' },
  'act-occasion': { en: 'Congratulate {{name}}', es: 'Felicitar a {{name}}' },
  'act-new-job': { en: 'Congratulate {{name}} on the new position', es: 'Felicitar a {{name}} por el nuevo puesto' },
  'act-fading': { en: 'Ask {{name}} how they are: it has been long', es: 'Preguntar a {{name}} qué tal: hace tiempo' },
  'act-connection': { en: 'Send {{name}} a first word', es: 'Escribir unas primeras palabras a {{name}}' },
  keyHint: {
    en: 'Star the people who matter: they become key contacts, and today asks for them when they have been silent for too long.',
    es: 'Marque con la estrella a quienes importan: serán contactos clave, y la página de hoy los recordará si llevan demasiado en silencio.',
  },
  key: { en: 'Key contact: {{name}}', es: 'Contacto clave: {{name}}' },
  today: { en: 'See what today asks for', es: 'Ver lo que pide el día de hoy' },
  catalogue: { en: 'Say who the others are', es: 'Decir quiénes son los demás' },
  'act-cadence': { en: 'Get in touch with {{name}}', es: 'Ponerse en contacto con {{name}}' },
  network: { en: 'See the whole picture', es: 'Ver el dibujo completo' },
})
