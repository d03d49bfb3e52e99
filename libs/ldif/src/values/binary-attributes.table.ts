/** Attributes whose values are no text, in small letters; so are all with the option `binary` (RFC 4522). */
export const BINARY_ATTRIBUTES: ReadonlySet<string> = new Set([
  'audio',
  'cacertificate',
  'jpegphoto',
  'ms-ds-consistencyguid',
  'msexchmailboxguid',
  'objectguid',
  'objectsid',
  'photo',
  'thumbnaillogo',
  'thumbnailphoto',
  'usercertificate',
  'userpkcs12',
  'usersmimecertificate',
])
