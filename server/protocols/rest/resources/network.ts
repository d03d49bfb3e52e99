import * as contract from '@lazo/contract'
import { readGraph } from '#domain/network/read-graph.ts'
import { readNetwork } from '#domain/network/read-network.ts'
import { readPortrait } from '#domain/network/read-portrait.ts'
import { encodeGraph, encodeNetwork, encodePortrait } from '../encode/network.ts'
import { route } from '../route.ts'

/** The picture of a member's network, which nobody else is told. */
export const networkRoutes = [
  route({
    name: 'readNetwork',
    method: 'GET',
    path: '/network',
    need: 'read',
    answer: contract.network,
    async handle({ domain }, { who: { actor } }) {
      return { body: encodeNetwork(await readNetwork(domain, actor)) }
    },
  }),
  route({
    name: 'readNetworkGraph',
    method: 'GET',
    path: '/network/graph',
    need: 'read',
    answer: contract.networkGraph,
    async handle({ domain }, { who: { actor } }) {
      return { body: encodeGraph(await readGraph(domain, actor)) }
    },
  }),
  route({
    name: 'readNetworkPortrait',
    method: 'GET',
    path: '/network/portrait',
    need: 'read',
    answer: contract.networkPortrait,
    async handle({ domain }, { who: { actor } }) {
      return { body: encodePortrait(await readPortrait(domain, actor)) }
    },
  }),
]
