import type { network, networkGraph, networkPortrait, OutputOf } from '@lazo/contract'
import type { Composition } from '@lazo/ties'
import type { readGraph } from '#domain/network/read-graph.ts'
import type { readNetwork } from '#domain/network/read-network.ts'
import type { readPortrait } from '#domain/network/read-portrait.ts'

type Told<Read extends (...all: never[]) => Promise<unknown>> = Awaited<ReturnType<Read>>

/** The picture of a network, as this door tells it. */
export function encodeNetwork(told: Told<typeof readNetwork>): OutputOf<typeof network> {
  const { composition, growth, presence, knowing, heat, sights } = told
  const { sees, reads, answers, knows } = knowing
  const { kind, sector, function: does, seniority, place, rung } = composition
  return {
    people: told.people,
    quality: told.quality,
    composition: {
      kind: encodeParts(kind),
      sector: encodeParts(sector),
      function: encodeParts(does),
      seniority: encodeParts(seniority),
      place: encodeParts(place),
      rung: encodeParts(rung),
    },
    growth: { months: [...growth.months], notice: growth.notice },
    presence: [...presence],
    knowing: {
      sees: { ...sees, yes: [...sees.yes] },
      reads: { ...reads, yes: [...reads.yes] },
      answers: { ...answers, yes: [...answers.yes] },
      knows: { ...knows, yes: [...knows.yes] },
    },
    heat: { ...heat, years: [...heat.years], rows: heat.rows.map((row) => ({ ...row, counts: [...row.counts] })) },
    sights: [...sights],
  }
}

/** Everybody of a network, to be drawn. */
export function encodeGraph({ people, edges }: Told<typeof readGraph>): OutputOf<typeof networkGraph> {
  return {
    nodes: people.map(({ cardId, name, group, tie }) => {
      const { rung, warmth, isKey } = tie
      return { cardId, name, group, rung, isKey, warmth: Math.round(warmth * 10) / 10 }
    }),
    edges: [...edges],
  }
}

/** A portrait of a network, as this door tells it. */
export function encodePortrait(told: Told<typeof readPortrait>): OutputOf<typeof networkPortrait> {
  const { years, sectors, places, talksWith, fading, newJobs, acts, ...counts } = told
  return {
    ...counts,
    years: [...years],
    sectors: [...sectors],
    places: [...places],
    talksWith: [...talksWith],
    fading: [...fading],
    newJobs: [...newJobs],
    acts: [...acts],
  }
}

function encodeParts({ parts, unknown }: Composition) {
  return { parts: [...parts], unknown }
}
