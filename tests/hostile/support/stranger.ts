import { findAccount } from '#access/accounts/find-account.ts'
import { setPassword } from '#access/passwords/set-password.ts'
import { createApiToken } from '#access/tokens/api-tokens.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { withAccount } from '#domain/members/with-account.ts'
import { office, PASSWORD } from './office.ts'

/** Makes a workspace that has nothing to do with the owner's, and gives a token of who owns that one. */
export async function tokenOfStranger(name: string): Promise<string> {
  const { access, domain } = office.context
  const person = { email: `${name.toLowerCase()}@example.com`, name }
  const { result: actor } = await withAccount(domain, person, (owner) =>
    createWorkspace(domain, { name, owner, door: 'rest' }),
  )
  return (await createApiToken(access, actor, { label: 'stranger', scope: 'write' })).token
}

/** The session of a stranger who was made before, as a browser sends it. */
export async function cookieOfStranger(name: string): Promise<string> {
  const { access } = office.context
  const email = `${name.toLowerCase()}@example.com`
  await setPassword(access, await findAccount(access, email), PASSWORD, { address: 'local', door: 'cli' })
  const { headers } = await office.ask('POST', '/session', { token: '', body: { email, password: PASSWORD } })
  return String(headers.get('set-cookie')).split(';')[0]!
}
