import { expect, test } from 'vitest'
import { openDrafts, readDraft, wipeDrafts, writeDraft } from './drafts.ts'

const draft = { text: 'Let me check', isNote: false }
const nothing = { text: '', isNote: false }

test('a draft is there again after a reload, for the agent who wrote it', () => {
  openDrafts('agt_ada')
  writeDraft('cnv_1', draft)
  openDrafts('agt_grace')
  expect(readDraft('cnv_1')).toEqual(nothing)
  openDrafts('agt_ada')
  expect(readDraft('cnv_1')).toEqual(draft)
})

test('signing out leaves nothing behind', () => {
  openDrafts('agt_ada')
  writeDraft('cnv_1', draft)
  wipeDrafts()
  expect(localStorage.length).toBe(0)
})

test('what is not a draft in storage is passed over', () => {
  localStorage.setItem('deskbell.draft.agt_ada.cnv_1', '{')
  openDrafts('agt_ada')
  expect(readDraft('cnv_1')).toEqual(nothing)
})
