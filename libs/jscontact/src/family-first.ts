/** In which order names are shown: as they are said, or as registers have them. */
export type NameOrder = 'given-first' | 'family-first'

/** `García Ruiz, Ana` of `Ana García Ruiz`: a name with the surnames first, where `familyNameOf` told some; else as it is. */
export function familyFirst(display: string, familyName: string | null): string {
  if (familyName === null) return display
  const at = display.lastIndexOf(familyName)
  return `${familyName}, ${display.slice(0, at).trimEnd()}${display.slice(at + familyName.length)}`
}
