import { SCIM_ROOT } from './scim-request.ts'

const CONFIG = 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'
const TYPE = 'urn:ietf:params:scim:schemas:core:2.0:ResourceType'

/** What this door can do (RFC 7643 §5). */
export const serviceProviderConfig = {
  schemas: [CONFIG],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: 200 },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: false },
  authenticationSchemes: [
    { type: 'oauthbearertoken', name: 'Bearer token', description: 'The token of the workspace.', primary: true },
  ],
}

/** What kinds of things it knows (RFC 7643 §6). */
export const resourceTypes = ['User', 'Group'].map((name) => ({
  schemas: [TYPE],
  id: name,
  name,
  endpoint: `/${name}s`,
  schema: `urn:ietf:params:scim:schemas:core:2.0:${name}`,
  meta: { resourceType: 'ResourceType', location: `${SCIM_ROOT}/ResourceTypes/${name}` },
}))
