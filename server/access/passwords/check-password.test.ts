import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isProductError } from '#base/errors.ts'
import { checkPassword } from './check-password.ts'

const ana = { email: 'ana.garcia@example.org', name: 'Ana García Ruiz' }

function reasonOf(password: string): unknown {
  try {
    checkPassword(password, ana)
    return null
  } catch (error) {
    assert.ok(isProductError(error))
    return error.facts.reason ?? error.code
  }
}

test('takes a sentence of unrelated words, and signs of any script', () => {
  for (const password of [
    'correct horse battery',
    'tres ollas de cobre',
    'xK3-vt9-Qm2',
    'пароль-на-луне',
    '柳の下にいつも泥鰌はいない',
  ])
    assert.equal(reasonOf(password), null, password)
})

test('refuses fewer than ten signs, counted as a person counts them', () => {
  assert.equal(reasonOf('xK3-vt9-Q'), 'short')
  assert.equal(reasonOf('ñn\u0303ñn\u0303ñn\u0303ñn\u0303ñ'), 'short')
  assert.equal(reasonOf('🦊🐢🐝🦉🐙🦋🐞🐬🦔'), 'short')
})

test('refuses words that many people use, with figures, signs, accents and disguises', () => {
  for (const password of [
    'password12',
    'P@ssw0rd2024!',
    'contraseña-99',
    'Contraseña!!',
    'realmadrid1902',
    'teamoteamo77',
    '¡Bienvenido2025!',
    'qwerty123456',
    'admin-admin-1',
  ])
    assert.equal(reasonOf(password), 'common', password)
})

test('refuses the e-mail address and the name of its owner in any order', () => {
  for (const password of [
    'ana.garcia@example.org',
    'AnaGarcia2024',
    'garcia.ana.1980',
    'Ruiz-García-1',
    'anagarciaexample',
  ])
    assert.equal(reasonOf(password), 'personal', password)
})

test('refuses repetition and runs of the keyboard', () => {
  for (const password of [
    'aaaaaaaaaaaa',
    '1212121212',
    'abcabcabcab',
    '1234567890',
    '0987654321!',
    'asdfghjklzx',
    '          ',
  ])
    assert.equal(reasonOf(password), 'monotonous', password)
})

test('refuses what is longer than a thousand signs, and says the limit', () => {
  assert.equal(reasonOf('correct horse '.repeat(100)), 'input-invalid')
})

test('answers every text in a ProductError or not at all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 1_100 }), (password) => void reasonOf(password)))
})
