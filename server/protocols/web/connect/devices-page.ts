import type { Language } from '@lazo/contract'
import type { DeviceView } from '#domain/devices/device-view.ts'
import { type DeviceKind, deviceKinds } from '../../device-kinds.table.ts'
import type { Place } from '../../device-place.ts'
import { type Html, html } from '../../html.ts'
import type { Page } from '../../page.ts'
import { writeProblem } from '../form.ts'
import { writeChoiceFields, writePick } from './choice-fields.ts'
import type { ConnectPaths } from './connect-paths.ts'
import { type ConnectWord, connectWords } from './connect-words.table.ts'
import type { BookOffer } from './device-choice.ts'
import { writeDeviceFacts } from './device-facts.ts'
import { fillWords } from './fill-words.ts'
import { writeMissing } from './missing-note.ts'

/** What stands on the page of all devices. */
interface DevicesPage {
  readonly email: string
  readonly devices: readonly DeviceView[]
  readonly offers: readonly BookOffer[]
  readonly place: Place
  readonly publicUrl: string | null
  readonly paths: ConnectPaths
  /** What was sent and refused, and why. */
  readonly refused?: {
    readonly form: Readonly<Record<string, string>>
    readonly problem: string
    readonly status: number
  }
}

/** The page with somebody's devices, on which another is connected. */
export function devicesPage(language: Language, page: DevicesPage): Page {
  const say = (word: ConnectWord) => connectWords[word][language]
  const names = new Map(page.offers.map(({ bookId, name }) => [bookId, name]))
  const body = html`
${writeProblem(page.refused?.problem)}
<p>${say('intro')}</p>
${page.devices.length === 0 ? html`<p class="quiet">${say('noDevices')}</p>` : null}
${page.devices.map((device) => writeDevice(language, device, { names, paths: page.paths }))}
${writeMissing(language, page.place, page.publicUrl)}
${page.place.kind === 'nowhere' ? null : writeNewDevice(language, page)}
<form class="aside" method="post" action="${page.paths.signOut}">
<p class="quiet">${fillWords(say('signedInAs'), { email: page.email })}</p>
<button class="plain" type="submit">${say('signOut')}</button>
</form>`
  return { language, title: say('title'), body, status: page.refused?.status ?? 200 }
}

/** Which kinds can be connected from where the server is reached, each to be picked. */
export function writeKinds(language: Language, place: Place, picked: string | undefined): Html {
  const kinds = (Object.keys(deviceKinds) as DeviceKind[]).filter(
    (kind) => place.kind === 'public' || deviceKinds[kind].isLocal,
  )
  return html`<fieldset><legend>${connectWords.kindLegend[language]}</legend>
${kinds.map((kind) =>
  writePick(
    { name: 'kind', type: 'radio', value: kind, isPicked: kind === (picked ?? kinds[0]) },
    deviceKinds[kind].words[language],
  ),
)}
</fieldset>`
}

function writeDevice(
  language: Language,
  device: DeviceView,
  { names, paths }: { names: ReadonlyMap<string, string>; paths: ConnectPaths },
): Html {
  const { deviceId, label } = device
  const of = html`<span class="unseen"> ${fillWords(connectWords.ofDevice[language], { label })}</span>`
  return html`<section class="sheet">
<h2>${label}</h2>
${writeDeviceFacts(language, device, names)}
<p class="links"><a href="${paths.device(deviceId)}">${connectWords.details[language]}${of}</a>
<a class="danger" href="${paths.revoke(deviceId)}">${connectWords.revoke[language]}${of}</a></p>
</section>`
}

function writeNewDevice(language: Language, { offers, place, paths, refused }: DevicesPage): Html {
  const form = refused?.form
  const fields = writeChoiceFields(language, {
    label: form?.['label'] ?? '',
    mayBeUnnamed: true,
    offers,
    hasAllBooks: form?.['later'] !== undefined,
    hasCalendars: form?.['calendars'] !== undefined,
    labels: form?.['labels'],
  })
  return html`<h2>${connectWords.addTitle[language]}</h2>
<form method="post" action="${paths.newDevice}">
${writeKinds(language, place, form?.['kind'])}
${fields}
<button type="submit">${connectWords.makePassword[language]}</button>
</form>`
}
