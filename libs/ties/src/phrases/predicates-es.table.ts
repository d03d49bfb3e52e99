import type { Meaning, Predicate } from './predicate.ts'

/** A verb as who did it says it: just so, or with its participle or infinitive. */
function mine(plain: string, participle: string, infinitive: string): string {
  return `(?:${plain}|(?:he|hemos) (?:${participle})|acab(?:o|amos) de (?:${infinitive}))`
}

/** The same as somebody else did it to the member. */
function theirs(plain: string, participle: string): string {
  return `(?:me|nos) (?:${plain}|(?:ha|han) (?:${participle}))`
}

const DRINK = '(?:un |unas? |unos )?(?:cafe|cafes|te|copas?|canas?|cervezas?|vinos?|algo)'
const received = { way: 'received' } as const
const given = { way: 'given' } as const

const ROWS: readonly (readonly [string, Meaning])[] = [
  [mine('llame|llamamos|telefonee', 'llamado|telefoneado', 'llamar|telefonear'), { by: 'me', medium: 'call' }],
  [
    mine('hable|hablamos|charle|charlamos|converse', 'hablado|charlado|conversado', 'hablar|charlar|conversar'),
    { by: 'me', medium: 'speak' },
  ],
  [
    mine(
      'comi|comimos|cene|cenamos|almorce|almorzamos|desayune|desayunamos|merende|me reuni|nos reunimos|quede|quedamos|visite|visitamos',
      'comido|cenado|almorzado|desayunado|quedado|visitado',
      'comer|cenar|almorzar|desayunar|quedar|visitar|reunirme',
    ),
    { by: 'me', medium: 'meeting' },
  ],
  [
    `(?:me he reunido|nos hemos reunido|(?:me |nos )?(?:vi|vimos|he visto|hemos visto)(?= a | con )|nos (?:vimos|hemos visto)|estuv(?:e|imos)(?= con )|he estado(?= con )|(?:me|nos) (?:encontre|encontramos|cruce|cruzamos)|coincid[ií](?:mos)?|conoci(?:mos)?|he conocido)`,
    { by: 'me', medium: 'meeting' },
  ],
  [`${mine('tome|tomamos', 'tomado', 'tomar')} ${DRINK}`, { by: 'me', medium: 'meeting' }],
  [
    mine(
      'escribi|escribimos|mande|mandamos|envie|enviamos|conteste|respondi|felicite',
      'escrito|mandado|enviado|contestado|respondido|felicitado',
      'escribir|mandar|enviar|contestar|responder|felicitar',
    ),
    { by: 'me', medium: 'write' },
  ],
  [mine('regale|regalamos', 'regalado', 'regalar'), { by: 'me', medium: 'gift', gives: { kind: 'gift', ...given } }],
  ['(?:hice |hicimos )?(?:una )?(?:videollamada|videoconferencia)(?= con| a)', { by: 'me', medium: 'video-call' }],
  ['(?:tuve |tuvimos )?(?:una )?llamada(?= con| a)', { by: 'me', medium: 'call' }],
  ['llamada (?:perdida )?de', { by: 'me', medium: 'call' }],
  [
    '(?:tuve |tuvimos )?(?:una? )?(?:reunion|comida|cena|almuerzo|desayuno|cafe|visita)(?= con| a)',
    { by: 'me', medium: 'meeting' },
  ],
  ['(?:correo|mail|email|mensaje|whatsapp|carta) a', { by: 'me', medium: 'write' }],

  [theirs('llamo|llamaron|telefoneo', 'llamado'), { by: 'them', medium: 'call' }],
  [
    theirs(
      'escribio|escribieron|mando|mandaron|envio|enviaron|contesto|contestaron|respondio|felicito',
      'escrito|mandado|enviado|contestado|respondido|felicitado',
    ),
    { by: 'them', medium: 'write' },
  ],
  ['(?:correo|mail|email|mensaje|whatsapp|carta) de', { by: 'them', medium: 'write' }],
  [theirs('visito|visitaron|invito|invitaron', 'visitado|invitado'), { by: 'them', medium: 'meeting' }],
  [
    theirs('presento|presentaron', 'presentado'),
    { by: 'them', introduces: true, gives: { kind: 'introduction', ...received } },
  ],
  [theirs('ayudo|ayudaron|echo una mano', 'ayudado'), { by: 'them', gives: { kind: 'help', ...received } }],
  [
    theirs('aconsejo|aconsejaron|recomendo|asesoro', 'aconsejado|recomendado|asesorado'),
    { by: 'them', gives: { kind: 'advice', ...received } },
  ],
  [theirs('enseno|ensenaron|explico', 'ensenado|explicado'), { by: 'them', gives: { kind: 'learned', ...received } }],
  [
    theirs('conto|contaron|dijo|dijeron|informo|aviso', 'contado|dicho|informado|avisado'),
    { by: 'them', gives: { kind: 'information', ...received } },
  ],
  [
    theirs('agradecio|dio las gracias', 'agradecido|dado las gracias'),
    { by: 'them', gives: { kind: 'thanks', ...received } },
  ],
  [theirs('regalo|regalaron', 'regalado'), { by: 'them', medium: 'gift', gives: { kind: 'gift', ...received } }],
  [
    theirs('compro|hizo un pedido|encargo', 'comprado|hecho un pedido|encargado'),
    { by: 'them', gives: { kind: 'business', ...received } },
  ],

  [mine('presente|presentamos', 'presentado', 'presentar'), { by: 'me', gives: { kind: 'introduction', ...given } }],
  [mine('ayude|ayudamos|eche una mano', 'ayudado', 'ayudar'), { by: 'me', gives: { kind: 'help', ...given } }],
  [
    mine('aconseje|recomende|asesore', 'aconsejado|recomendado|asesorado', 'aconsejar|recomendar|asesorar'),
    { by: 'me', gives: { kind: 'advice', ...given } },
  ],
  [
    mine('ensene|explique', 'ensenado|explicado', 'ensenar|explicar'),
    { by: 'me', gives: { kind: 'taught', ...given } },
  ],
  [
    mine('conte|informe|avise', 'contado|informado|avisado', 'contar|informar|avisar'),
    { by: 'me', gives: { kind: 'information', ...given } },
  ],
  [
    mine('agradeci|di las gracias', 'agradecido|dado las gracias', 'agradecer|dar las gracias'),
    { by: 'me', gives: { kind: 'thanks', ...given } },
  ],
  [mine('aprendi', 'aprendido', 'aprender'), { by: 'me', gives: { kind: 'learned', ...received } }],
  [
    `(?:le )?${mine('pedi|pedimos', 'pedido', 'pedir')}(?: consejo)`,
    { by: 'me', gives: { kind: 'advice', way: 'asked' } },
  ],
  [`(?:le )?${mine('pedi|pedimos', 'pedido', 'pedir')}`, { by: 'me', gives: { kind: 'help', way: 'asked' } }],

  ['(?:le |les )?(?:prometi|he prometido|hemos prometido|me comprometi)', { by: 'me', plans: { isPromised: true } }],
  ['qued(?:e|amos) en(?= \\w+r(?:[lm][aeo]s?)?\\b)', { by: 'me', plans: { isPromised: true } }],
  ['(?:tengo que|tenemos que|hay que|debo|recuerdame|recordar|me falta)', { by: 'me', plans: { isPromised: false } }],
  [
    '(?:le |les )?(?:llamare|escribire|mandare|enviare|vere|visitare|hare seguimiento)',
    { by: 'me', plans: { isPromised: false, wordsToo: true } },
  ],
]

/** What is understood in Spanish. */
export const spanish: readonly Predicate[] = ROWS.map(([pattern, meaning]) => ({
  language: 'es',
  pattern: new RegExp(`\\b${pattern}(?![\\w])`, 'g'),
  meaning,
}))
