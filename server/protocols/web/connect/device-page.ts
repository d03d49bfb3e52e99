import type { Language } from '@lazo/contract'
import type { LogEntryView } from '#domain/collections/log/read-device-log.ts'
import type { DeviceView } from '#domain/devices/device-view.ts'
import { batchToUndo } from '../../batch-to-undo.ts'
import { describeLogEntry } from '../../describe-log-entry.ts'
import type { Place } from '../../device-place.ts'
import { type Html, html } from '../../html.ts'
import type { Page } from '../../page.ts'
import { writeProblem } from '../form.ts'
import { writeChoiceFields } from './choice-fields.ts'
import type { ConnectPaths } from './connect-paths.ts'
import { type ConnectWord, connectWords } from './connect-words.table.ts'
import type { BookOffer } from './device-choice.ts'
import { writeDeviceFacts, writeMoment } from './device-facts.ts'
import { writeKinds } from './devices-page.ts'

/** Entries of a log on one page. */
export const LOG_PAGE = 50

/** What stands on the page of one device. */
interface DevicePage {
  readonly device: DeviceView
  readonly offers: readonly BookOffer[]
  readonly log: readonly LogEntryView[]
  readonly place: Place
  readonly paths: ConnectPaths
  readonly refused?: { readonly problem: string; readonly status: number }
}

/** The page of one device: what it did, what it holds, and how it is set up again. */
export function devicePage(language: Language, page: DevicePage): Page {
  const say = (word: ConnectWord) => connectWords[word][language]
  const { device, offers, paths } = page
  const names = new Map(offers.map(({ bookId, name }) => [bookId, name]))
  const fields = writeChoiceFields(language, { ...device, mayBeUnnamed: false, offers })
  const body = html`
${writeProblem(page.refused?.problem)}
<div class="sheet">${writeDeviceFacts(language, device, names)}</div>
<h2>${say('logTitle')}</h2>
${writeLog(language, page)}
<h2>${say('holdsTitle')}</h2>
<form method="post" action="${paths.device(device.deviceId)}">
${fields}
<p class="quiet">${say('changedNote')}</p>
<button type="submit">${say('save')}</button>
</form>
${page.place.kind === 'nowhere' ? null : writeRenewal(language, page)}
<p class="links"><a href="${paths.devices}">${say('back')}</a>
<a class="danger" href="${paths.revoke(device.deviceId)}">${say('revoke')}</a></p>`
  return { language, title: device.label, body, status: page.refused?.status ?? 200 }
}

function writeLog(language: Language, { log, device, paths }: DevicePage): Html {
  const say = (word: ConnectWord) => connectWords[word][language]
  if (log.length === 0) return html`<p class="quiet">${say('logEmpty')}</p>`
  const older = log.length < LOG_PAGE ? null : paths.device(device.deviceId, log.at(-1)!.entryId)
  const undo = paths.undo(device.deviceId)
  return html`<p class="quiet">${say('logNote')}</p>
<ul class="log">
${log.map((entry, index) => writeEntry(language, entry, { undo, batchId: batchToUndo(log, index) }))}
</ul>
${older === null ? null : html`<p><a href="${older}">${say('logOlder')}</a></p>`}`
}

/** `undo` is where the batch is undone that the entry offers. */
function writeEntry(
  language: Language,
  entry: LogEntryView,
  { undo, batchId }: { undo: string; batchId: string | null },
): Html {
  const isAlarming = (entry.about === 'alert' && !entry.undoneAt) || entry.about === 'refusal'
  const form = html`<form method="post" action="${undo}">
<input type="hidden" name="batch" value="${batchId}">
<button class="plain" type="submit">${connectWords.undo[language]}</button>
</form>`
  return html`<li${isAlarming ? html` class="alarm"` : null}>${writeMoment(language, entry.at)} ${describeLogEntry(entry, language)}${batchId === null ? null : form}</li>
`
}

function writeRenewal(language: Language, { device, place, paths }: DevicePage): Html {
  const say = (word: ConnectWord) => connectWords[word][language]
  const profile = html`<p><a href="${paths.profile(device.deviceId)}">${say('profileAgain')}</a></p>`
  return html`<h2>${say('renewTitle')}</h2>
<p>${say('renewNote')}</p>
${place.kind === 'public' ? profile : null}
<form method="post" action="${paths.password(device.deviceId)}">
${writeKinds(language, place, undefined)}
<button type="submit">${say('renew')}</button>
</form>`
}
