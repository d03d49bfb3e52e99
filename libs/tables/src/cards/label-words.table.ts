import type { Context, PhoneFeature } from '@lazo/jscontact'

/** Words of labels that say where a value applies, folded. */
export const CONTEXT_WORDS: ReadonlyMap<string, Context> = new Map([
  ...['home', 'personal', 'private', 'casa', 'particular', 'privado', 'privada', 'hogar'].map(
    (word) => [word, 'private'] as const,
  ),
  ...[
    'work',
    'business',
    'office',
    'job',
    'trabajo',
    'oficina',
    'empresa',
    'profesional',
    'laboral',
    'corporativo',
    'despacho',
  ].map((word) => [word, 'work'] as const),
])

/** Words of labels that say what a phone number is for, folded. */
export const FEATURE_WORDS: ReadonlyMap<string, PhoneFeature> = new Map([
  ...['mobile', 'cell', 'cellular', 'movil', 'celular', 'gsm', 'handy'].map((word) => [word, 'mobile'] as const),
  ...['fax', 'facsimile', 'telefax'].map((word) => [word, 'fax'] as const),
  ...['pager', 'beeper', 'busca', 'buscapersonas'].map((word) => [word, 'pager'] as const),
  ...['main', 'principal', 'centralita', 'switchboard'].map((word) => [word, 'main-number'] as const),
  ...['sms'].map((word) => [word, 'text'] as const),
  ...['tty', 'tdd', 'teletipo'].map((word) => [word, 'textphone'] as const),
  ...['video'].map((word) => [word, 'video'] as const),
])

/** Words of labels that name the best of several values, folded. */
export const PREFERENCE_WORDS: ReadonlySet<string> = new Set([
  'primary',
  'preferred',
  'default',
  'preferido',
  'preferente',
])

/** Words of labels that add nothing where the kind of value is known, folded. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'phone telephone tel telefono tlf number numero n email e mail correo electronico address direccion de del la el the'.split(
    ' ',
  ),
)
