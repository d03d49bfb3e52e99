/** What a label says of the number behind it. */
export interface PhoneLabel {
  readonly feature?: 'mobile' | 'voice' | 'fax' | 'main-number' | 'pager' | 'text'
  readonly context?: 'work' | 'private'
  /** Kept as the label of the number, when the word says more than the feature. */
  readonly label?: string
}

const words = (text: string, label: PhoneLabel): [string, PhoneLabel][] => text.split(' ').map((word) => [word, label])

/** Words that stand before a number, folded and without full stops. */
export const PHONE_LABELS: ReadonlyMap<string, PhoneLabel> = new Map([
  ...words(
    'm mob mobile movil mov movilcorporativo cell cel celular cellulare cellphone handy portable port tlm telemovel gsm natel mobil mobiltel mobiltelefon mobila mobile/cell mòbil',
    { feature: 'mobile' },
  ),
  ...words('whatsapp wa wasap', { feature: 'mobile', label: 'WhatsApp' }),
  ...words('f fax telefax fx', { feature: 'fax' }),
  ...words(
    't tel telf tfno tlf tlfn telefono telefon telefone telephone tele phone ph p fon fijo fixe fisso fixo festnetz tfn tfo tf telèfon free toll tollfree gratuito',
    { feature: 'voice' },
  ),
  ...words(
    'o oficina office of officina ufficio buro bureau escritorio work trabajo d direct directo directa dir direkt durchwahl dw ligne directe ddi diretto direto linea line landline',
    { feature: 'voice', context: 'work' },
  ),
  ...words(
    'centralita switchboard standard zentrale central main centralino recepcion reception geral hauptnummer principal',
    { feature: 'main-number', context: 'work' },
  ),
  ...words('h home casa particular privat prive privato personal', { feature: 'voice', context: 'private' }),
  ...words('sms', { feature: 'text' }),
  ...words('pager busca', { feature: 'pager' }),
])

/** Pictures that stand for words. */
export const PHONE_PICTURES: readonly (readonly [RegExp, string])[] = [
  [/📱|📲/gu, ' mobile: '],
  [/[☎📞✆☏🕿]\ufe0f?/gu, ' tel: '],
  [/[📠🖷]/gu, ' fax: '],
]

/** Words that may stand between a label and its number and say nothing of it. */
export const FILLERS: ReadonlySet<string> = new Set([
  'n',
  'no',
  'nº',
  'num',
  'numero',
  'number',
  'nr',
  'y',
  'and',
  'und',
  'et',
  'e',
  'de',
  'corporativo',
  'empresa',
])
