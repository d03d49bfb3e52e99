/** What is to be done, without whom it is promised to and the words that only lead there. */
export function tidyPlan(said: string, people: readonly string[]): string {
  const whole = said.replaceAll(/\s+/g, ' ').trim()
  const first = people[0]
  const lead = first === undefined ? null : new RegExp(`^(?:a |al |to )?${escaped(people)}\\s*`, 'i')
  const bare = lead ? whole.replace(lead, '') : whole
  const tidy = bare
    .replace(/^(?:que |to |that |(?:that )?i(?:'d|’d|'ll|’ll| would| will) )/i, '')
    .replace(/[\s,;.]*(?:\s(?:y|and|el|on|by|for|para))?[\s,;.]*$/i, '')
    .trim()
  return tidy === '' ? whole : tidy
}

/** The names as they stand there, with whatever joins them. */
function escaped(people: readonly string[]): string {
  return people.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(?:,| y| e| and| &)? (?:a |to )?')
}
