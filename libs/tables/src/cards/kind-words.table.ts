import type { KnownContactKind } from '@lazo/jscontact'

/** How people name the kinds of contact in their tables, folded and in the singular. */
export const KIND_WORDS: ReadonlyMap<string, KnownContactKind> = new Map([
  ...['customer', 'client', 'cliente', 'clienta', 'comprador', 'buyer'].map((word) => [word, 'customer'] as const),
  ...['supplier', 'vendor', 'provider', 'proveedor', 'proveedora', 'contractor', 'subcontrata'].map(
    (word) => [word, 'supplier'] as const,
  ),
  ...[
    'prospect',
    'lead',
    'potencial',
    'cliente potencial',
    'prospecto',
    'interesado',
    'opportunity',
    'oportunidad',
  ].map((word) => [word, 'prospect'] as const),
  ...['partner', 'socio', 'socia', 'colaborador', 'colaboradora', 'aliado', 'distribuidor', 'reseller'].map(
    (word) => [word, 'partner'] as const,
  ),
  ...[
    'colleague',
    'coworker',
    'co worker',
    'employee',
    'companero',
    'companera',
    'empleado',
    'empleada',
    'interno',
    'colega',
  ].map((word) => [word, 'colleague'] as const),
  ...[
    'former colleague',
    'ex colleague',
    'excolleague',
    'ex companero',
    'ex companera',
    'excompanero',
    'excompanera',
    'antiguo companero',
    'antigua companera',
    'ex empleado',
    'exempleado',
  ].map((word) => [word, 'former-colleague'] as const),
  ...[
    'authority',
    'government',
    'autoridad',
    'administracion',
    'administracion publica',
    'organismo',
    'organismo publico',
  ].map((word) => [word, 'authority'] as const),
  ...['press', 'media', 'journalist', 'prensa', 'medio', 'medio de comunicacion', 'periodista'].map(
    (word) => [word, 'press'] as const,
  ),
])
