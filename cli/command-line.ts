import { Command } from 'commander'
import { actAs } from '#access/actors/act-as.ts'
import type { Actor } from '#base/actor.ts'
import { type Context, openContext } from '#boot/open-context.ts'
import { type Language, languageOf, type Words, wordsOf } from './words/words.ts'

/** What every command has at hand. */
export interface CommandLine {
  readonly words: Words
  readonly language: Language
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Options that every command takes. */
export interface CommonOptions {
  readonly data?: string | undefined
  readonly as?: string
  readonly workspace?: string
  readonly json?: boolean
}

/** The terminal of this process. */
export function openCommandLine(): CommandLine {
  const language = languageOf(process.env)
  return {
    words: wordsOf(language),
    language,
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  }
}

/** A command that holds others and does nothing by itself. */
export function newGroup(line: CommandLine, name: string, about: string): Command {
  return new Command(name).description(about).helpOption('-h, --help', line.words.help).helpCommand(false)
}

/** A command with what all commands have: help and the data folder. */
export function newCommand(line: CommandLine, name: string, about: string): Command {
  return newGroup(line, name, about).option('--data <dir>', line.words.data)
}

/** The same for a command that somebody does. */
export function newMemberCommand(line: CommandLine, name: string, about: string): Command {
  return newCommand(line, name, about)
    .requiredOption('--as <email>', line.words.as)
    .option('--workspace <name>', line.words.workspace)
}

/** Opens the product beside a running server or without one, does the work and lets go. */
export async function withContext<T>(options: CommonOptions, work: (context: Context) => Promise<T>): Promise<T> {
  const context = await openContext({ data: options.data, isCommand: true })
  try {
    return await work(context)
  } finally {
    await context.close()
  }
}

/** The same as the member that `--as` names. */
export async function withMember<T>(
  options: CommonOptions,
  work: (context: Context, actor: Actor) => Promise<T>,
): Promise<T> {
  return withContext(options, async (context) => {
    const actor = await actAs(context.access, { email: options.as!, workspace: options.workspace }, 'cli')
    return work(context, actor)
  })
}
