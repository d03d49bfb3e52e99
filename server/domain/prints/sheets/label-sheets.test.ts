import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LABEL_SHEETS, type LabelSheet } from './label-sheets.table.ts'
import { PAPERS } from './papers.table.ts'

for (const [name, sheet] of Object.entries(LABEL_SHEETS) as [string, LabelSheet][])
  test(`the labels of ${name} lie on their paper and not on one another`, () => {
    const paper = PAPERS[sheet.paper]
    const right = sheet.left + (sheet.columns - 1) * sheet.stepX + sheet.label.width
    const bottom = sheet.top + (sheet.rows - 1) * sheet.stepY + sheet.label.height
    assert.ok(right <= paper.width + 0.01, `${right} mm wide`)
    assert.ok(bottom <= paper.height + 0.01, `${bottom} mm high`)
    assert.ok(sheet.stepX >= sheet.label.width && sheet.stepY >= sheet.label.height)
    // Sheets are cut evenly: what is left at the right is what is left at the left.
    assert.ok(Math.abs(paper.width - right - sheet.left) < 1.1, `${paper.width - right} mm remain at the right`)
  })
