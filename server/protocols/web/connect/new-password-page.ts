import { GUIDE_PATH, type Language } from '@lazo/contract'
import { calendarSteps } from '../../calendar-steps.table.ts'
import type { DeviceKind } from '../../device-kinds.table.ts'
import { type Place, serverAddress } from '../../device-place.ts'
import { deviceSteps } from '../../device-steps.table.ts'
import { type Html, html } from '../../html.ts'
import type { Page } from '../../page.ts'
import { davxLink } from '../../short-ways.ts'
import { writeVdirsyncerFiles } from '../../vdirsyncer-files.ts'
import type { ConnectPaths } from './connect-paths.ts'
import { type ConnectWord, connectWords } from './connect-words.table.ts'
import { fillWords } from './fill-words.ts'
import { drawQrCode } from './qr-code.ts'

/** A device that was just given a password, and what its instructions are filled in with. */
interface NewPassword {
  readonly deviceId: string
  readonly label: string
  readonly kind: DeviceKind
  readonly user: string
  readonly password: string
  readonly place: Exclude<Place, { kind: 'nowhere' }>
  /** The last parts of the addresses of the books it holds. */
  readonly segments: readonly string[]
  readonly maySign: boolean
  readonly hasCalendars: boolean
  readonly paths: ConnectPaths
}

/** The page that shows a password this once, with how to go on, everything filled in. */
export function newPasswordPage(language: Language, made: NewPassword): Page {
  const say = (word: ConnectWord) => connectWords[word][language]
  const { kind, place, user, password } = made
  const short = place.kind === 'public' ? writeShortWay(language, made) : null
  const body = html`
<div class="sheet">
<dl>
<dt>${say('password')}</dt><dd><code class="secret">${password}</code></dd>
<dt>${say('user')}</dt><dd><code class="whole">${user}</code></dd>
<dt>${say('server')}</dt><dd><code class="whole">${serverAddress(place.site)}</code></dd>
</dl>
<p>${say('onceNote')}</p>
${place.kind === 'local' ? html`<p>${say('localNote')}</p>` : null}
</div>
${short}
<h2>${say(short === null ? 'onlySteps' : 'stepsTitle')}</h2>
<ol>
${deviceSteps[kind][language].map((step) => html`<li>${fillWords(step, stepFacts(made))}</li>\n`)}
</ol>
${made.hasCalendars ? writeCalendarSteps(language, made) : null}
${kind === 'vdirsyncer' ? writeFiles(made) : null}
<p class="links"><a href="${made.paths.devices}">${say('back')}</a> <a href="${GUIDE_PATH}/devices">${say('guide')}</a></p>`
  return { language, title: say('readyTitle').replace('{label}', () => made.label), body, status: 201 }
}

function writeCalendarSteps(language: Language, made: NewPassword): Html {
  const steps = calendarSteps[made.kind][language]
  return html`<h2>${connectWords.calendarsTitle[language]}</h2>
<ol>
${steps.map((step) => html`<li>${fillWords(step, stepFacts(made))}</li>\n`)}
</ol>`
}

function stepFacts({ place, user }: NewPassword): Record<string, Html> {
  return {
    server: html`<code>${serverAddress(place.site)}</code>`,
    host: html`<code>${place.site.host}</code>`,
    user: html`<code>${user}</code>`,
  }
}

/** What spares typing, where there is such a way. */
function writeShortWay(language: Language, made: NewPassword): Html | null {
  if (made.kind === 'iphone' || made.kind === 'mac') return writeProfileWay(language, made)
  return made.kind === 'android' ? writeLinkWay(language, made) : null
}

function writeProfileWay(language: Language, { deviceId, kind, password, place, maySign, paths }: NewPassword): Html {
  const say = (word: ConnectWord) => connectWords[word][language]
  const profile = paths.profile(deviceId)
  const code = html`<p>${say('profileQr')}</p>
${drawQrCode(new URL(profile, place.site).href, say('profileQr'))}`
  return html`<h2>${say('profileTitle')}</h2>
<p>${say('profileSteps')}</p>
${maySign ? null : html`<p class="quiet">${say('profileUnsigned')}</p>`}
<p><a class="button" href="${profile}">${say('profileDownload')}</a></p>
${kind === 'iphone' ? code : null}
<form method="post" action="${profile}">
<input type="hidden" name="password" value="${password}">
<p>${say('profileWarning')}</p>
<button class="plain" type="submit">${say('profileWithPassword')}</button>
</form>`
}

function writeLinkWay(language: Language, { user, password, place }: NewPassword): Html {
  const say = (word: ConnectWord) => connectWords[word][language]
  const link = davxLink(place.site, user, password)
  return html`<h2>${say('linkTitle')}</h2>
<p>${say('linkSteps')}</p>
${drawQrCode(link, say('linkQr'))}
<p class="quiet">${say('linkWarning')}</p>
<p><a class="button" href="${link}">${say('linkOpen')}</a></p>`
}

function writeFiles({ place, user, segments }: NewPassword): Html {
  const files = writeVdirsyncerFiles(serverAddress(place.site), user, segments)
  return html`<h3>~/.config/vdirsyncer/config</h3>
<pre tabindex="0">${files.vdirsyncer}</pre>
<h3>~/.config/khard/khard.conf</h3>
<pre tabindex="0">${files.khard}</pre>`
}
