/** Answers by question, as long as nothing changed that they depend on; only the latest are kept. */
export class RecentAnswers<A> {
  readonly #answers = new Map<string, A>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** The answer that was given before, or a new one. */
  take(question: string, answer: () => A): A {
    const known = this.#answers.get(question)
    if (known !== undefined) return known
    const made = answer()
    const [oldest] = this.#answers.keys()
    if (this.#answers.size >= this.#most && oldest !== undefined) this.#answers.delete(oldest)
    this.#answers.set(question, made)
    return made
  }

  /** Something changed. */
  forget(): void {
    this.#answers.clear()
  }
}
