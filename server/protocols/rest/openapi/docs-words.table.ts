import type { Words } from '@lazo/contract'

/** The words of the page that describes the API. */
export const docsWords = {
  title: { en: 'The API of Lazo', es: 'La API de Lazo' },
  intro: {
    en: 'Cards are JSContact (RFC 9553), errors are problems (RFC 9457), times are UTC. For programs, the same in OpenAPI 3.1:',
    es: 'Los contactos son JSContact (RFC 9553), los errores son problemas (RFC 9457) y las horas van en UTC. Para programas, lo mismo en OpenAPI 3.1:',
  },
  keyTitle: { en: 'The key', es: 'La clave' },
  key: {
    en: 'Send an API token as “Authorization: Bearer …”. It is made by the command “lazo token”, or here by POST /tokens. A token of scope read may only read.',
    es: 'Envíe una clave como «Authorization: Bearer …». La crea la orden «lazo token», o aquí POST /tokens. Una clave de lectura solo permite leer.',
  },
  writeTitle: { en: 'Changing without overwriting others', es: 'Cambiar sin pisar a otros' },
  write: {
    en: 'Every card comes with an ETag. PUT needs it in If-Match and is refused with 412 when the card changed since. PATCH takes it as “base” and is merged with what others did; where both touched the same part it is refused with 409 and the paths. With If-Match alone it is as strict as PUT.',
    es: 'Cada contacto lleva un ETag. PUT lo exige en If-Match y se rechaza con 412 si el contacto cambió después. PATCH lo toma como «base» y se une a lo que hicieron otros; si ambos tocaron lo mismo, se rechaza con 409 y las rutas. Solo con If-Match es tan estricto como PUT.',
  },
  syncTitle: { en: 'Staying up to date', es: 'Mantenerse al día' },
  sync: {
    en: 'GET /changes without “since” gives the token of this moment; with it, what changed. GET /live tells by server-sent events when to ask, what became of your devices, and who else has a card open that you announce by PUT /cards/{cardId}/presence. After 410, load everything again.',
    es: 'GET /changes sin «since» da la marca de este momento; con ella, lo que ha cambiado. GET /live avisa con eventos de cuándo preguntar, de lo que pasa con sus dispositivos y de quién más tiene abierto un contacto que usted anuncia con PUT /cards/{cardId}/presence. Después de un 410, cargue todo de nuevo.',
  },
  routesTitle: { en: 'What can be asked', es: 'Lo que se puede pedir' },
  need: { en: 'Needs', es: 'Necesita' },
  'need-nothing': { en: 'nothing', es: 'nada' },
  'need-account': { en: 'the session of a browser', es: 'una sesión de navegador' },
  'need-read': { en: 'a session or a token', es: 'una sesión o una clave' },
  'need-write': { en: 'a session or a token of scope write', es: 'una sesión o una clave de escritura' },
  body: { en: 'Takes', es: 'Toma' },
  answer: { en: 'Answers', es: 'Responde' },
  line: { en: 'Each line', es: 'Cada línea' },
  failures: { en: 'May fail with', es: 'Puede fallar con' },
  shapesTitle: { en: 'The shapes', es: 'Las formas' },
  errorsTitle: { en: 'What can go wrong', es: 'Lo que puede fallar' },
} as const satisfies Record<string, Words>
