import type { House } from './house.ts'

const DAY_MS = 86_400_000

/** A day so many days from now, as `YYYY-MM-DD`. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
}

/** Fills a house with people for each place of the page of today. Gives the ids of their cards by their given names. */
export async function fillToday(house: House): Promise<Record<string, string>> {
  const { id: bookId } = await house.ask<{ id: string }>('POST', '/books', { name: 'Clientes', kind: 'shared' })
  const ids: Record<string, string> = {}
  const add = async (given: string, surname: string, more: object = {}) => {
    const components = [
      { kind: 'given', value: given },
      { kind: 'surname', value: surname },
    ]
    const card = { bookIds: [bookId], name: { components, full: `${given} ${surname}` }, ...more }
    ids[given] = (await house.ask<{ id: string }>('POST', '/cards', card)).id
    return ids[given]
  }
  const talk = (cardId: string, daysAgo: number, medium: string, more: object = {}) =>
    house.ask('POST', '/interactions', {
      cardIds: [cardId],
      medium,
      at: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
      ...more,
    })
  const key = (cardId: string) => house.ask('PATCH', `/cards/${cardId}/tie`, { isKey: true })
  const followUp = (cardId: string, days: number, text: string, isPromised: boolean) =>
    house.ask('POST', '/follow-ups', { cardId, dueOn: dayFromNow(days), text, isPromised })

  const ways = { emails: { e: { address: 'nuria@puerto.example' } }, phones: { p: { number: '+34 612 345 678' } } }
  const nuria = await add('Nuria', 'Soler Vidal', ways)
  await key(nuria)
  await talk(nuria, 40, 'call', { text: 'la feria de Lyon' })
  await talk(nuria, 2, 'email', { direction: 'inbound', expectsReply: true })

  const luis = await add('Luis', 'Vega Marín', { phones: { p: { number: '+34 655 010 203' } } })
  await key(luis)
  await talk(luis, 12, 'meeting')
  await followUp(luis, 0, 'Mandarle la propuesta', true)

  const [year, month, day] = dayFromNow(0).split('-').map(Number)
  const marta = await add('Marta', 'Ibáñez', {
    emails: { e: { address: 'marta@huerta.example' } },
    anniversaries: { b: { kind: 'birth', date: { '@type': 'PartialDate', year: year! - 40, month, day } } },
  })
  for (const daysAgo of [90, 60, 30]) await talk(marta, daysAgo, 'call')

  const paz = await add('Paz', 'Gil Ortega', { emails: { e: { address: 'paz@rio.example' } } })
  const received = [{ kind: 'introduction', direction: 'received' }]
  await talk(paz, 12, 'call', { contributions: received })

  const rosa = await add('Rosa', 'Camacho')
  await key(rosa)
  await talk(rosa, 45, 'call')
  const oscar = await add('Óscar', 'Benítez', { emails: { e: { address: 'oscar@faro.example' } } })
  await key(oscar)
  await talk(oscar, 95, 'video-call')

  const bruno = await add('Bruno', 'Lozano', { 'lazo.app:contactKinds': { customer: true } })
  for (const daysAgo of [130, 100]) await talk(bruno, daysAgo, 'call')
  const elena = await add('Elena', 'Rubio', { onlineServices: { l: { service: 'LinkedIn', user: 'elena-rubio' } } })
  for (const daysAgo of [260, 200]) await talk(elena, daysAgo, 'call')

  const town = (name: string) => ({ addresses: { a: { components: [{ kind: 'locality', value: name }] } } })
  const irene = await add('Irene', 'Duarte', town('Sevilla'))
  for (const daysAgo of [21, 18, 15, 12, 9, 6]) await talk(irene, daysAgo, 'call')
  const me = await add('Ana', 'Ruiz de la Prada', town('Sevilla'))
  await house.ask('PUT', '/me/card', { cardId: me })

  await followUp(await add('Teo', 'Montes'), 3, 'Preguntarle por el almacén', false)
  return ids
}
