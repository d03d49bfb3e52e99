/** Values that vCard 2.1 writes without a parameter name, other than those of TYPE. */
export const bareParams: ReadonlyMap<string, string> = new Map([
  ['7BIT', 'ENCODING'],
  ['8BIT', 'ENCODING'],
  ['QUOTED-PRINTABLE', 'ENCODING'],
  ['BASE64', 'ENCODING'],
  ['B', 'ENCODING'],
  ['INLINE', 'VALUE'],
  ['CONTENT-ID', 'VALUE'],
  ['CID', 'VALUE'],
  ['URL', 'VALUE'],
  ['UTF-8', 'CHARSET'],
  ['ISO-8859-1', 'CHARSET'],
])
