/** A word on the command line that is none of those which are taken there. */
export class WrongChoiceError extends Error {
  override readonly name = 'WrongChoiceError'
  readonly what: string
  readonly given: string
  readonly choices: string

  constructor(what: string, given: string, choices: string) {
    super(`${what} ${given}: ${choices}`)
    this.what = what
    this.given = given
    this.choices = choices
  }
}

/** Reads one of the given words; `what` is the option or argument it stands for. Throws WrongChoiceError. */
export function oneOf<T extends string>(what: string, choices: readonly T[]): (text: string) => T {
  return (text) => {
    const found = choices.find((choice) => choice === text)
    if (found === undefined) throw new WrongChoiceError(what, text, choices.join(', '))
    return found
  }
}

/** Reads a whole number between two others. Throws WrongChoiceError. */
export function countBetween(what: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (count >= least && count <= most) return count
    throw new WrongChoiceError(what, text, `${least} … ${most}`)
  }
}
