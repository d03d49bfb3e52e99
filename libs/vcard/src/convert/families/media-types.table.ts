/** Values of TYPE that vCard 3.0 puts on binary properties, and their media types (RFC 2426 §3.1.4, §3.6.6, §3.7.1). */
export const mediaTypesByType: ReadonlyMap<string, string> = new Map([
  ['bmp', 'image/bmp'],
  ['gif', 'image/gif'],
  ['heic', 'image/heic'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['tiff', 'image/tiff'],
  ['webp', 'image/webp'],
  ['aac', 'audio/aac'],
  ['aiff', 'audio/aiff'],
  ['basic', 'audio/basic'],
  ['mp3', 'audio/mpeg'],
  ['ogg', 'audio/ogg'],
  ['wave', 'audio/wav'],
  ['pgp', 'application/pgp-keys'],
  ['x509', 'application/pkix-cert'],
])

/** The other way round. */
export const typesByMediaType: ReadonlyMap<string, string> = new Map(
  [...mediaTypesByType].map(([type, mediaType]) => [mediaType, type]),
)

/** Other spellings of the same types. */
export const typeAliases: ReadonlyMap<string, string> = new Map([
  ['jpg', 'jpeg'],
  ['wav', 'wave'],
  ['tif', 'tiff'],
])

/** Stands for data of a type nobody told. */
export const unknownMediaType = 'application/octet-stream'
