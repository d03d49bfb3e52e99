import assert from 'node:assert/strict'
import { API_ROOT } from '@lazo/contract'
import type { TestDevice } from '#kit/dav.ts'
import type { Maker } from './fill-things.ts'
import type { House } from './house.ts'
import type { Rung } from './model.ts'
import type { Things } from './things.ts'

/** Where changes are made that somebody does not see. */
export interface Stage {
  readonly house: House
  /** One of everything of the keeper's, of which the reader is given nothing. */
  readonly hidden: Things
  /** What the reader is given, by the right in it. */
  readonly shown: ReadonlyMap<Rung, Things>
  /** A team of the keeper and others. */
  readonly teamId: string
  /** A program of the keeper's. */
  readonly phone: TestDevice
}

/** Something that is done out of sight. */
export interface UnseenChange {
  readonly name: string
  /** Whether the numbers of books that are seen go on, since a card in them is held elsewhere too: that is told, and nothing else. */
  readonly movesLine?: boolean
  /** Whether it counts, as a number, for how much all members together ask of a person. */
  readonly countsAsPressure?: boolean
  /** Whether it is made in another workspace, where others see it. */
  readonly isElsewhere?: boolean
  make(stage: Stage): Promise<unknown>
}

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'GET'

/** Asks in somebody's name, and holds that it was done. */
export async function act({ house }: Stage, { token }: Maker, asked: { method: Method; path: string; body?: object }) {
  const { method, path, body } = asked
  const base = method === 'PATCH' && path.startsWith('/cards/') ? { 'if-match': '*' } : {}
  const { server } = house
  const told = await server.app.inject({
    method,
    url: API_ROOT + path,
    headers: { authorization: `Bearer ${token}`, ...base },
    ...(body === undefined ? {} : { payload: body }),
  })
  assert.ok(told.statusCode < 300, `${method} ${path}: ${told.payload}`)
  return told.payload === '' ? {} : (JSON.parse(told.payload) as Record<string, unknown>)
}

/** The same in the keeper's. */
export const asKeeper = (stage: Stage, method: Method, path: string, body?: object) =>
  act(stage, stage.house.keeper, { method, path, ...(body && { body }) })
