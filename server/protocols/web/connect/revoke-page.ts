import type { Language } from '@lazo/contract'
import type { DeviceView } from '#domain/devices/device-view.ts'
import { html } from '../../html.ts'
import type { Page } from '../../page.ts'
import type { ConnectPaths } from './connect-paths.ts'
import { type ConnectWord, connectWords } from './connect-words.table.ts'

/** The page that asks whether a device shall really be revoked. */
export function revokePage(language: Language, { deviceId, label }: DeviceView, paths: ConnectPaths): Page {
  const say = (word: ConnectWord) => connectWords[word][language]
  const body = html`<p>${say('revokeNote')}</p>
<form method="post" action="${paths.revoke(deviceId)}">
<p class="links"><button class="danger" type="submit">${say('revokeDo')}</button>
<a href="${paths.devices}">${say('keepIt')}</a></p>
</form>`
  return { language, title: say('revokeTitle').replace('{label}', () => label), body }
}
