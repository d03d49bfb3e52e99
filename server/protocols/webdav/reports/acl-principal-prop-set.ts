import { multistatusAnswer } from '../multistatus-answer.ts'
import { tellPrincipal } from '../principals/tell-principal.ts'
import { reportOf } from './report-of.ts'

/** Properties of the principals that an access list names (RFC 3744 §9.2): here it is the one who asks. */
export const aclPrincipalPropSet = reportOf(
  'D:acl-principal-prop-set',
  'acl-principal-prop-set',
  async (visit, { names }) => {
    await visit.tree.kindAt(visit.address)?.find(visit, visit.address)
    return multistatusAnswer(async (send) => send(await tellPrincipal(visit, names)))
  },
)
