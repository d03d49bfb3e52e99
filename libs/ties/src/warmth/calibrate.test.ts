import assert from 'node:assert/strict'
import { test } from 'node:test'
import { context, historyOf, noon, on } from '../testing/histories.ts'
import { calibrateWarmth, type Lesson } from './calibrate.ts'

/** Ties with many or few contacts, silent for long or not; `lasts` decides which went on. */
function lesson(lasts: (contacts: number, silence: number) => boolean, ties = 300): Lesson {
  const made = Array.from({ length: ties }, (_, i) => {
    const [contacts, silence] = [1 + (i % 7) * 3, 1 + ((i * 13) % 60)]
    const days = Array.from({ length: contacts }, (_, k) =>
      on(200 - silence - k * 2, 'message', { direction: 'inbound' }),
    )
    return { history: historyOf(...days), wentOn: lasts(contacts, silence) }
  })
  return { at: noon(200), days: 90, ties: made }
}

test('lets silence say more where ties end with it than where only their depth tells', () => {
  const bySilence = calibrateWarmth(
    lesson((_, silence) => silence < 20),
    context,
  ).warmth
  const byDepth = calibrateWarmth(
    lesson((contacts) => contacts > 10),
    context,
  ).warmth
  assert.ok(bySilence.cooling > byDepth.cooling)
})

test('never goes the whole way from the settings to what was learned, and changes nothing but warmth', () => {
  const { warmth, ...rest } = calibrateWarmth(
    lesson((_, silence) => silence < 20),
    context,
  )
  assert.ok(warmth.cooling <= 8 ** (2 / 3) * context.settings.warmth.cooling ** (1 / 3))
  assert.deepEqual({ ...rest, warmth: context.settings.warmth }, context.settings)
})

test('keeps the settings where too few ties went on, or too few ended', () => {
  assert.equal(
    calibrateWarmth(
      lesson(() => true),
      context,
    ),
    context.settings,
  )
  assert.equal(
    calibrateWarmth(
      lesson((_, silence) => silence < 30, 30),
      context,
    ),
    context.settings,
  )
})
