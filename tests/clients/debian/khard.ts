import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './run-program.ts'

const KHARD = '/usr/bin/khard'

/** khard, which edits the cards in a folder as pages of YAML. */
export class Khard {
  readonly #folder: string
  readonly #config: string

  /** `folder` is for its own files, `cards` the folder of an address book. */
  constructor(folder: string, cards: string) {
    this.#folder = folder
    this.#config = join(folder, 'khard.conf')
    writeFileSync(this.#config, configOf(cards))
  }

  /** Makes a contact of lines of its page, such as `First name : Eva`. */
  async add(...lines: readonly string[]): Promise<void> {
    await this.#run(['new', '-a', 'contacts', '-i', this.#page(lines.join('\n'))])
  }

  /** Changes the page of the one contact that the words find. */
  async edit(words: string, change: (page: string) => string): Promise<void> {
    const page = await this.show(words, 'yaml')
    await this.#run(['edit', '-i', this.#page(change(page)), words])
  }

  /** Shows the one contact that the words find. */
  async show(words: string, format: 'pretty' | 'yaml' = 'pretty'): Promise<string> {
    return this.#run(['show', '--format', format, words])
  }

  /** Deletes the one contact that the words find. */
  async remove(words: string): Promise<void> {
    await this.#run(['remove', words])
  }

  #page(text: string): string {
    const file = join(this.#folder, 'page.yaml')
    writeFileSync(file, text)
    return file
  }

  async #run(words: readonly string[]): Promise<string> {
    const { code, output } = await runProgram(KHARD, ['--config', this.#config, ...words], 'y\ny\n')
    if (code !== 0) throw new Error(`khard ${words.join(' ')} ended with ${code}:\n${output}`)
    return output
  }
}

function configOf(cards: string): string {
  return `[addressbooks]
[[contacts]]
path = ${cards}
[general]
default_action = list
editor = /bin/true
merge_editor = /bin/true
`
}
