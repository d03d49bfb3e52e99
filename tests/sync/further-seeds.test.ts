import { describe, it } from 'node:test'
import { assertOfficeEndsEqual } from './assert-office-ends-equal.ts'

// The seeds stand in two files, since files are what runs side by side.
describe('three clients that do what they like, connected or not', () => {
  for (const seed of [6, 7, 8, 9, 10])
    it(`have in the end what the server has, and nothing is lost (seed ${seed})`, () => assertOfficeEndsEqual(seed))
})
