/** The entries of a list that is written as running text, divided by semicolons. */
export function listOf(text: string): string[] {
  return text
    .split(';')
    .map((entry) => entry.trim().replaceAll(/\s+/g, ' '))
    .filter((entry) => entry !== '')
}
