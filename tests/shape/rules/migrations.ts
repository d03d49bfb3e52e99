const NAME = /^(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.(?:sql|ts)$/

/** Migrations whose numbers have gaps or twins, or that would go backwards, each as a sentence. `names` are file names. */
export function findMigrationProblems(names: string[]): string[] {
  const sorted = [...names].sort()
  return sorted.flatMap((name, index) => {
    const number = NAME.exec(name)?.[1]
    if (number === undefined) return [`the migration ${name} is not named NNNN-what-it-does`]
    if (/\b(?:down|revert|rollback)\b/.test(name)) return [`the migration ${name} goes backwards`]
    return Number(number) === index + 1 ? [] : [`the migration ${name} is not number ${index + 1}`]
  })
}
