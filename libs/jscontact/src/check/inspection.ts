import { MAX_DEPTH, MAX_PROBLEMS, MAX_VALUES } from '../limits.ts'
import { joinPath } from '../patch-path.ts'
import type { CardProblem, Rule } from '../problem.ts'

/** One walk through a card: where it stands, what it found, and whether it has seen enough. */
export class Inspection {
  readonly problems: CardProblem[] = []
  /** Also apply the rules that only bind whoever makes a card. */
  readonly isExact: boolean
  readonly #steps: (string | number)[] = []
  #valuesLeft = MAX_VALUES
  #isOver = false

  constructor(isExact: boolean) {
    this.isExact = isExact
  }

  /** Steps down to a member or an item; false when the walk must not go there, and then there is nothing to leave. */
  enter(step: string | number): boolean {
    if (this.#isOver) return false
    this.#valuesLeft--
    if (this.#valuesLeft < 0) return this.#stop(`The card holds more than ${MAX_VALUES} values.`)
    this.#steps.push(step)
    if (this.#steps.length <= MAX_DEPTH) return true
    return this.#stop(`The card is nested more than ${MAX_DEPTH} levels deep.`)
  }

  leave(): void {
    this.#steps.pop()
  }

  /** Reports that the value here, or one below it, breaks a rule; the sentence goes on after its path. */
  report(rule: Rule, sentence: string, below: readonly (string | number)[] = []): void {
    if (this.#isOver) return
    const path = joinPath([...this.#steps, ...below])
    this.problems.push({ path, rule, message: `${shorten(path) || 'The card'} ${sentence}.` })
    this.#isOver = this.problems.length >= MAX_PROBLEMS
  }

  #stop(message: string): false {
    this.problems.push({ path: joinPath(this.#steps.slice(0, 3)), rule: 'size', message })
    this.#isOver = true
    return false
  }
}

function shorten(path: string): string {
  return path.length <= 120 ? path : `${path.slice(0, 60)}…${path.slice(-40)}`
}
