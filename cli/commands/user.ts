import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import { findAccount } from '#access/accounts/find-account.ts'
import type { Role } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { addUser, makeLinkPath } from '#boot/commands/add-user.ts'
import { findWorkspace } from '#boot/commands/find-workspace.ts'
import type { Context } from '#boot/open-context.ts'
import { disableMember, enableMember } from '#domain/members/disable-member.ts'
import { findMember, listMembers } from '#domain/members/list-members.ts'
import { removeMember } from '#domain/members/remove-member.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { type CommandLine, type CommonOptions, newCommand, withContext } from '../command-line.ts'
import { formatTable, plain } from '../output.ts'

interface AddOptions extends CommonOptions {
  readonly name: string
  readonly role?: string
  readonly passwordStdin?: boolean
}

/** `lazo user add|list|password|disable|enable|remove`. */
export function userCommand(line: CommandLine): Command {
  const words = line.words.user
  return newCommand(line, 'user', words.about)
    .addCommand(addCommand(line))
    .addCommand(listCommand(line))
    .addCommand(passwordCommand(line))
    .addCommand(
      changeCommand(line, 'disable', words.disable, (context, who) =>
        disableMember(context.domain, who.actor, who.memberId),
      ),
    )
    .addCommand(
      changeCommand(line, 'enable', words.enable, (context, who) =>
        enableMember(context.domain, who.actor, who.memberId),
      ),
    )
    .addCommand(removeCommand(line))
}

function addCommand(line: CommandLine): Command {
  const words = line.words.user
  return newCommand(line, 'add', words.add)
    .argument('<email>')
    .requiredOption('--name <name>', words.name)
    .option('--role <role>', words.role)
    .option('--password-stdin', words.passwordStdin)
    .option('--workspace <name>', line.words.workspace)
    .action(async (email: string, options: AddOptions) => {
      const password = options.passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : null
      await withContext(options, async (context) => {
        const isFirst = !(await context.access.directory.hasWorkspaces())
        const role = roleOf(options.role ?? (isFirst ? 'owner' : 'member'))
        const added = await addUser(context, {
          email,
          name: options.name,
          role,
          password,
          workspace: options.workspace,
        })
        line.out(words.added(added.email))
        if (added.linkPath) line.out(words.link(siteOf(context) + added.linkPath))
      })
    })
}

function listCommand(line: CommandLine): Command {
  const words = line.words.user
  return newCommand(line, 'list', words.list)
    .option('--workspace <name>', line.words.workspace)
    .option('--json', line.words.json)
    .action((options: CommonOptions) =>
      withContext(options, async (context) => {
        const members = await listMembers(
          context.domain,
          systemActor(await findWorkspace(context, options.workspace), 'cli'),
        )
        if (options.json) return line.out(JSON.stringify(members))
        const rows = members.map((m) => [
          plain(m.email),
          plain(m.name),
          m.role,
          m.disabledAt ? words.disabled : words.active,
        ])
        line.out(formatTable(words.columns, rows))
      }),
    )
}

function passwordCommand(line: CommandLine): Command {
  const words = line.words.user
  return newCommand(line, 'password', words.password)
    .argument('<email>')
    .action((email: string, options: CommonOptions) =>
      withContext(options, async (context) => {
        const path = await makeLinkPath(context, await findAccount(context.access, email))
        line.out(words.link(siteOf(context) + path))
      }),
    )
}

type Who = { readonly actor: ReturnType<typeof systemActor>; readonly memberId: string }

function changeCommand(
  line: CommandLine,
  name: string,
  about: string,
  change: (context: Context, who: Who) => Promise<unknown>,
): Command {
  return newCommand(line, name, about)
    .argument('<email>')
    .option('--workspace <name>', line.words.workspace)
    .action((email: string, options: CommonOptions) =>
      withContext(options, async (context) => {
        await change(context, await findWho(context, email, options.workspace))
        line.out(line.words.user.done)
      }),
    )
}

function removeCommand(line: CommandLine): Command {
  const words = line.words.user
  return newCommand(line, 'remove', words.remove)
    .argument('<email>')
    .option('--transfer-to <email>', words.transferTo)
    .option('--workspace <name>', line.words.workspace)
    .action((email: string, options: CommonOptions & { transferTo?: string }) =>
      withContext(options, async (context) => {
        const who = await findWho(context, email, options.workspace)
        const heir =
          options.transferTo === undefined ? undefined : await findWho(context, options.transferTo, options.workspace)
        await removeMember(context.domain, who.actor, { memberId: who.memberId, transferTo: heir?.memberId })
        line.out(words.done)
      }),
    )
}

async function findWho(context: Context, email: string, workspace: string | undefined): Promise<Who> {
  const actor = systemActor(await findWorkspace(context, workspace), 'cli')
  const { memberId } = await findMember(context.domain, actor, { email })
  return { actor, memberId }
}

function siteOf({ config }: Context): string {
  return config.publicUrl ?? `http://${config.host}:${config.port}/`
}

function roleOf(word: string): Role {
  if (word === 'owner' || word === 'admin' || word === 'member' || word === 'guest') return word
  throw new ProductError('input-invalid', `${word} is no role: owner, admin, member or guest.`)
}
