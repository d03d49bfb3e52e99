/** One value of one attribute of an entry. */
export interface Attribute {
  /** As it was spelt, without options: `cn`, `telephoneNumber`. */
  name: string
  /** What follows the name after semicolons: `lang-es`, `binary` (RFC 4512 §2.5). */
  options: readonly string[]
  /** Text, or the bytes of what is none: a photo, a certificate. */
  value: string | Uint8Array
}

/** An entry of a directory: its distinguished name and its attributes, one for each value, in their order (RFC 4512 §2.3). */
export interface DirectoryEntry {
  dn: string
  attributes: Attribute[]
}
