import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command } from 'commander'
import type { CommandLine } from './command-line.ts'
import { buildProgram } from './program.ts'
import { reportError } from './report-error.ts'
import { LANGUAGES, languageOf, wordsOf } from './words/words.ts'

/** A command line that keeps what it is told. */
function lineIn(language: 'es' | 'en'): CommandLine & { readonly said: string[] } {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  return { language, words: wordsOf(language), out: say, err: say, said }
}

async function use(language: 'es' | 'en', ...args: string[]): Promise<{ code: number; said: string[] }> {
  const line = lineIn(language)
  const program = await buildProgram(line, args[0])
  quiet(program, line.said)
  const code = await program.parseAsync(args, { from: 'user' }).then(
    () => 0,
    (error: unknown) => reportError(line, error),
  )
  return { code, said: line.said }
}

function quiet(command: Command, said: string[]): void {
  command.configureOutput({ writeOut: (text) => void said.push(text), writeErr: (text) => void said.push(text) })
  for (const sub of command.commands) quiet(sub, said)
}

function allCommands(command: Command, above: readonly string[] = []): string[][] {
  return command.commands.flatMap((sub) => {
    const path = [...above, sub.name()]
    return [path, ...allCommands(sub, path)]
  })
}

test('answers wrong use with 2 and one line, in both languages', async () => {
  const wrong = [
    ['serch'],
    ['search'],
    ['search', 'x'],
    ['search', 'x', '--as'],
    ['search', 'x', '--as', 'a@example.org', '--limit', '0'],
    ['search', 'x', 'y', 'z', '--as', 'a@example.org'],
    ['import', 'f', '--as', 'a@example.org', '--book', 'B', '--kind', 'word'],
    ['import', 'f', '--as', 'a@example.org', '--book', 'B', '--on-duplicate', 'merge'],
    ['export', '--as', 'a@example.org', '--format', 'pdf'],
    ['book', 'grant', 'B', 'everything', '--to', 'x@example.org', '--as', 'a@example.org'],
    ['user', 'add', 'x@example.org', '--name', 'X', '--role', 'king'],
    ['user', '--data', 'somewhere', 'list'],
    ['serve', '--lang', 'fr'],
    ['token', 'x@example.org', '--scope', 'all'],
    ['app-password', 'x@example.org'],
    ['app-password', 'x@example.org', '--label', 'Phone', '--door', 'imap'],
    ['app-password', 'revoke', 'x@example.org'],
  ]
  for (const language of LANGUAGES)
    for (const args of wrong) {
      const { code, said } = await use(language, ...args)
      assert.equal(code, 2, args.join(' '))
      assert.equal(said.length, 1, said.join('|'))
      assert.match(said[0]!, /^[^\n]{8,300}$/)
    }
})

test('shows the help of every command, with nothing of it in the other language', async () => {
  const program = await buildProgram(lineIn('en'), undefined)
  const paths = allCommands(program)
  assert.ok(paths.length >= 24, `saw only ${paths.length} commands`)
  for (const path of paths) {
    const [english, spanish] = [await use('en', ...path, '--help'), await use('es', ...path, '--help')]
    assert.deepEqual([english.code, spanish.code], [0, 0], path.join(' '))
    assert.match(english.said.join(''), /^Usage: lazo /)
    assert.match(spanish.said.join(''), /^Uso: lazo /)
    assert.doesNotMatch(spanish.said.join(''), /Usage|Options:|Commands:|default|display|show this/)
  }
})

test('every command that works on data takes --data', async () => {
  const program = await buildProgram(lineIn('en'), undefined)
  const leaves = allCommands(program).filter((path, _, all) => !all.some((other) => isBelow(other, path)))
  assert.ok(leaves.length >= 20, `saw only ${leaves.length} commands`)
  for (const path of leaves)
    assert.match((await use('en', ...path, '--help')).said.join(''), /--data <dir>/, path.join(' '))
})

test('speaks the language that is asked for, else that of the system where it is English, else Spanish', () => {
  assert.equal(languageOf({ LAZO_LANG: 'es', LANG: 'en_GB.UTF-8' }), 'es')
  assert.equal(languageOf({ LANG: 'en_GB.UTF-8' }), 'en')
  assert.equal(languageOf({ LANG: 'C.UTF-8' }), 'es')
  assert.equal(languageOf({}), 'es')
})

test('the Spanish words hold no English, and the English ones no Spanish', () => {
  const spanish = textsOf(wordsOf('es'))
  const english = textsOf(wordsOf('en'))
  assert.ok(spanish.length >= 150 && spanish.length === english.length, `saw ${spanish.length} and ${english.length}`)
  for (const text of spanish) assert.doesNotMatch(text, /\b(?:the|and|with|of|is|are|was|were|file|there|what)\b/i)
  for (const text of english) assert.doesNotMatch(text, /[áéíóúñ¿¡]|\b(?:el|los|las|una|para|con|del|que)\b/i)
})

/** All texts of a table; what is said of something is asked with samples. */
function textsOf(words: unknown, key = ''): string[] {
  // Said alike in both languages, because programs wait for it.
  if (key === 'ready') return []
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String((words as (...samples: unknown[]) => string)(sample, 7, 7))]
  return Object.entries(words as object).flatMap(([name, value]) => textsOf(value, name))
}

const sample = {
  new: 1,
  updated: 2,
  unchanged: 3,
  merged: 4,
  rejected: 5,
  messages: 7,
  people: 7,
  days: 7,
  horizonDays: 7,
  what: 'x',
  given: 'y',
  choices: 'z',
  toString: () => 'x',
}

function isBelow(path: readonly string[], above: readonly string[]): boolean {
  return path.length > above.length && above.every((part, i) => path[i] === part)
}
