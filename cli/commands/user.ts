import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import { findAccount } from '#access/accounts/find-account.ts'
import { forgetSecondFactors } from '#access/second-factor/manage-second-factor.ts'
import type { Actor, Role } from '#base/actor.ts'
import { addUser, makeLink } from '#boot/commands/add-user.ts'
import { findWorkspace } from '#boot/commands/find-workspace.ts'
import { inviteUser } from '#boot/commands/invite-user.ts'
import type { Context } from '#boot/open-context.ts'
import { disableMember, enableMember } from '#domain/members/disable-member.ts'
import { findMember, listMembers } from '#domain/members/list-members.ts'
import { removeMember } from '#domain/members/remove-member.ts'
import { systemActor } from '#domain/members/system-actor.ts'
import { countBetween, oneOf } from '../choices.ts'
import { type CommandLine, type CommonOptions, newCommand, newGroup, withContext } from '../command-line.ts'
import { formatJson, formatTable, plain } from '../output.ts'

const ROLES: readonly Role[] = ['owner', 'admin', 'member', 'guest']

/** A link works so many days, and at most so many. */
const USUAL_DAYS = 14
const LONGEST_DAYS = 90

interface AddOptions extends CommonOptions {
  readonly name: string
  readonly role?: Role
  readonly passwordStdin?: boolean
}

interface InviteOptions extends CommonOptions {
  readonly role: Role
  readonly days: number
}

/** `lazo user add|invite|list|password|forget-factor|disable|enable|remove`. */
export function userCommand(line: CommandLine): Command {
  const words = line.words.user
  return newGroup(line, 'user', words.about)
    .addCommand(addCommand(line))
    .addCommand(inviteCommand(line))
    .addCommand(listCommand(line))
    .addCommand(passwordCommand(line))
    .addCommand(forgetFactorCommand(line))
    .addCommand(changeCommand(line, { name: 'disable', about: words.disable, change: disableMember }))
    .addCommand(changeCommand(line, { name: 'enable', about: words.enable, change: enableMember }))
    .addCommand(removeCommand(line))
}

function addCommand(line: CommandLine): Command {
  const words = line.words.user
  return newUserCommand(line, 'add', words.add)
    .requiredOption('--name <name>', words.name)
    .option('--role <role>', `${words.role}: ${ROLES.join(', ')}`, oneOf('--role', ROLES))
    .option('--password-stdin', words.passwordStdin)
    .action(async (email: string, { name, role, workspace, passwordStdin, data }: AddOptions) => {
      // On the command line everybody on the machine could read it.
      const password = passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : null
      await withContext({ data }, async (context) => {
        const added = await addUser(context, { email, name, role, password, workspace })
        line.out(words.added(plain(added.email)))
        if (added.link) line.out(words.link(added.link))
      })
    })
}

function inviteCommand(line: CommandLine): Command {
  const words = line.words.user
  return newCommand(line, 'invite', words.invite)
    .argument('[email]')
    .option('--workspace <name>', line.words.workspace)
    .option('--role <role>', `${words.invitedRole}: ${ROLES.join(', ')}`, oneOf('--role', ROLES), 'member')
    .option('--days <count>', words.days, countBetween('--days', 1, LONGEST_DAYS), USUAL_DAYS)
    .action((email: string | undefined, { role, days, workspace, data }: InviteOptions) =>
      withContext({ data }, async (context) => {
        const { link, expiresAt } = await inviteUser(context, { email, role, days, workspace })
        line.out(words.invited(link, expiresAt.toISOString().slice(0, 10)))
      }),
    )
}

function listCommand(line: CommandLine): Command {
  const words = line.words.user
  return newCommand(line, 'list', words.list)
    .option('--workspace <name>', line.words.workspace)
    .option('--json', line.words.json)
    .action((options: CommonOptions) =>
      withContext(options, async (context) => {
        const members = await listMembers(context.domain, await administrator(context, options))
        if (options.json) return line.out(formatJson(members))
        const rows = members.map(({ email, name, role, disabledAt }) => {
          return [email, name, words.roles[role], disabledAt ? words.disabled : words.active]
        })
        line.out(formatTable(words.columns, rows))
      }),
    )
}

function passwordCommand(line: CommandLine): Command {
  const words = line.words.user
  return newUserCommand(line, 'password', words.password).action((email: string, options: CommonOptions) =>
    withContext(options, async (context) => {
      line.out(words.link(await makeLink(context, await findAccount(context.access, email))))
    }),
  )
}

function forgetFactorCommand(line: CommandLine): Command {
  const words = line.words.user
  return newUserCommand(line, 'forget-factor', words.forgetFactor).action((email: string, options: CommonOptions) =>
    withContext(options, async ({ access }) => {
      const account = await findAccount(access, email)
      const wasThere = await forgetSecondFactors(access, account, { address: 'local', door: 'cli' })
      line.out(wasThere ? words.done : words.noFactor)
    }),
  )
}

/** A command that does one thing to a member. */
function changeCommand(
  line: CommandLine,
  { name, about, change }: { name: string; about: string; change: typeof disableMember },
): Command {
  return newUserCommand(line, name, about).action((email: string, options: CommonOptions) =>
    withContext(options, async (context) => {
      const actor = await administrator(context, options)
      await change(context.domain, actor, (await findMember(context.domain, actor, { email })).memberId)
      line.out(line.words.user.done)
    }),
  )
}

function removeCommand(line: CommandLine): Command {
  const words = line.words.user
  return newUserCommand(line, 'remove', words.remove)
    .option('--transfer-to <email>', words.transferTo)
    .action((email: string, { transferTo, ...options }: CommonOptions & { transferTo?: string }) =>
      withContext(options, async (context) => {
        const actor = await administrator(context, options)
        const find = (address: string) => findMember(context.domain, actor, { email: address })
        const heir = transferTo === undefined ? undefined : (await find(transferTo)).memberId
        await removeMember(context.domain, actor, { memberId: (await find(email)).memberId, transferTo: heir })
        line.out(words.done)
      }),
    )
}

function newUserCommand(line: CommandLine, name: string, about: string): Command {
  return newCommand(line, name, about).argument('<email>').option('--workspace <name>', line.words.workspace)
}

/** Whoever may run commands on this machine administers the workspace. */
async function administrator(context: Context, { workspace }: CommonOptions): Promise<Actor> {
  return systemActor(await findWorkspace(context, workspace), 'cli')
}
