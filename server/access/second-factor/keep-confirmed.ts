import type { IdentityTx } from '#store/identity/identity-store.ts'
import { confirmSecondFactor, replaceRecoveryCodes } from '#store/identity/second-factors.ts'
import { deleteOtherSessions, setSessionWay } from '#store/identity/sessions.ts'
import type { Access } from '../access.ts'
import { withCode } from '../sessions/is-strong.ts'
import type { SignedIn } from '../sessions/know-session.ts'
import { factorScope } from './factor-scope.ts'
import { factorWrong } from './prove-second-factor.ts'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts'

/**
 * Keeps a second factor that was proved, in one step with its recovery codes and the end of all sessions that were opened without
 * it. Gives the codes. Throws `second-factor-wrong` when another was begun meanwhile.
 */
export async function keepConfirmed(
  access: Access,
  signedIn: SignedIn,
  proof: { createdAt: Date; at: Date; step: number },
): Promise<string[]> {
  const { account, session } = signedIn
  const { accountId } = account
  const { sessionId, workspaceId, way } = session
  const scope = factorScope(accountId, workspaceId)
  const codes = newRecoveryCodes()
  const hashes = codes.map((code) => recoveryCodeHash(access, scope, code))
  const keep = async (tx: IdentityTx): Promise<boolean> => {
    if (!(await confirmSecondFactor(tx, scope, proof))) return false
    await replaceRecoveryCodes(tx, scope, hashes)
    await deleteOtherSessions(tx, { accountId, workspaceId }, sessionId)
    await setSessionWay(tx, sessionId, withCode(way))
    return true
  }
  if (!(await access.identity.transact(keep))) throw factorWrong()
  return codes
}
