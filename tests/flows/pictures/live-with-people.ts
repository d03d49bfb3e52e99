import type { FlowLanguage } from '../house.ts'
import type { Ask } from './office.ts'

const DAY_MS = 86_400_000

const STEPS: Readonly<Record<FlowLanguage, string>> = { en: 'Send the price list', es: 'Enviarle la tarifa' }

/** Lets the owner owe, plan and keep up with some people of the office, so that today has something to ask for. */
export async function liveWithPeople(ask: Ask, language: FlowLanguage): Promise<void> {
  const { items } = await ask<{ items: readonly { id: string; kind: string }[] }>('GET', '/cards?limit=40')
  const people = items.filter(({ kind }) => kind === 'individual').map(({ id }) => id)
  const [waits, helped, promised, silent, cooling, planned, near] = people as [string, ...string[]]
  const talk = (cardId: string, daysAgo: number, medium: string, more: object = {}) => {
    const at = new Date(Date.now() - daysAgo * DAY_MS).toISOString()
    return ask('POST', '/interactions', { cardIds: [cardId], medium, at, ...more })
  }
  for (const cardId of [waits, promised!, silent!, cooling!])
    await ask('PATCH', `/cards/${cardId}/tie`, { isKey: true })
  await talk(waits, 20, 'meeting')
  await talk(waits, 2, 'email', { direction: 'inbound', expectsReply: true })
  await talk(helped!, 11, 'call', { contributions: [{ kind: 'introduction', direction: 'received' }] })
  await talk(promised!, 8, 'video-call')
  await talk(silent!, 44, 'call')
  await talk(cooling!, 95, 'meeting')
  for (const daysAgo of [130, 100]) await talk(near!, daysAgo, 'call')
  const step = (cardId: string, days: number, isPromised: boolean) => {
    const dueOn = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
    return ask('POST', '/follow-ups', { cardId, dueOn, text: STEPS[language], isPromised })
  }
  await step(promised!, 0, true)
  await step(planned!, 3, false)
}
