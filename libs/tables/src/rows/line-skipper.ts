/** Passes over the first lines of a text that arrives in pieces: preambles follow no rule of quoting. */
export class LineSkipper {
  #left: number
  #endedWithReturn = false

  constructor(lines: number) {
    this.#left = lines
  }

  /** The piece without what belongs to the lines to pass over. */
  skip(text: string): string {
    // A line feed behind a carriage return of the piece before ends the same line.
    let at = this.#endedWithReturn && text.startsWith('\n') ? 1 : 0
    if (text !== '') this.#endedWithReturn = false
    while (this.#left > 0 && at < text.length) at = this.#nextLine(text, at)
    return at === 0 ? text : text.slice(at)
  }

  #nextLine(text: string, from: number): number {
    const end = text.slice(from).search(/[\r\n]/)
    if (end < 0) return text.length
    this.#left -= 1
    const at = from + end
    const isPair = text.startsWith('\r\n', at)
    this.#endedWithReturn = !isPair && text[at] === '\r' && at + 1 === text.length
    return at + (isPair ? 2 : 1)
  }
}
