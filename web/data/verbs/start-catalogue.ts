import type { catalogueInput, catalogueSession, InputOf, OutputOf } from '@lazo/contract'
import { call } from '../api/call.ts'

/** Begins a session of cataloguing; the one before ends. */
export function startCatalogue(choice: InputOf<typeof catalogueInput>): Promise<OutputOf<typeof catalogueSession>> {
  return call('POST', '/catalogue/sessions', { body: choice })
}
