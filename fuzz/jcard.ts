import assert from 'node:assert/strict'
import { checkCard } from '@lazo/jscontact'
import { JcardError, jcardToRaw, type RawCard, rawToJcard, vcardToCard } from '@lazo/vcard'
import type { FuzzTarget } from './harness/target.ts'

const person = `["vcard",[
["version",{},"text","4.0"],
["uid",{},"uri","urn:uuid:6a1c1c4e-40d1-4e0b-9b0c-3f6b8f3c7d21"],
["fn",{"language":"es"},"text","Ana García"],
["n",{"sort-as":["Garcia","Ana"]},"text",["García",["Ana","María"],"","",""]],
["bday",{},"date","1985-04-15"],
["anniversary",{},"date-and-or-time","--06-20"],
["rev",{},"timestamp","2024-01-10T09:30:00Z"],
["tel",{"type":["work","voice"],"pref":"1"},"uri","tel:+34-600-000-005"],
["tz",{},"utc-offset","-05:00"],
["lang",{"pref":1},"language-tag","es"],
["geo",{"group":"g1"},"uri","geo:40.4,-3.7"],
["adr",{"group":"g1","label":"a\\nb"},"text",["","","Mayor 1","Vigo","","36201","España"]],
["categories",{},"text","a","b,c"],
["x-foo",{},"unknown","any;thing"],
["x-number",{},"integer",1,2,3],
["x-truth",{},"boolean",true],
["jsprop",{"jsptr":"example.com:x"},"text","{\\"a\\":[1]}"]
]]`
const old = '["vcard",[["version",{},"text","3.0"],["fn",{},"text",""],["note",{"altid":"1"},"text",null,[]]]]'

/** Reads any JSON as a jCard: a card of it is valid, and what is written as jCard again is the same card. */
export const target: FuzzTarget = {
  name: 'jcard',
  seeds: [person, old],
  tokens: [
    '["vcard",',
    '[]',
    '{}',
    'null',
    '"text"',
    '"uri"',
    '"date"',
    '"unknown"',
    '"group":"g1"',
    '1e400',
    '"__proto__":',
    '"\\u0000"',
    '"\\ud800"',
  ],
  run(input) {
    const raw = readOrRefuse(parse(new TextDecoder().decode(input)))
    if (raw === null) return
    const { card } = vcardToCard(raw)
    assert.deepEqual(checkCard(card), [])
    const again = jcardToRaw(JSON.parse(JSON.stringify(rawToJcard(raw))))
    assert.deepEqual(checkCard(vcardToCard(again).card), [])
  },
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function readOrRefuse(value: unknown): RawCard | null {
  try {
    return jcardToRaw(value)
  } catch (error) {
    if (error instanceof JcardError) return null
    throw error
  }
}
