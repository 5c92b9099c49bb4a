// The views of the inbox: which conversations each one lists, and its place in the URL.
// A view is named by its id: one of these, a saved one, or else the id of a topic.
import type { ListQuery, View } from '@deskbell/sdk'
import { signal } from '@preact/signals'

export const views = [
  { id: 'waiting', name: 'Waiting', query: { status: ['open'], sort: 'urgency' } },
  { id: 'all', name: 'All open', query: { status: ['open'] } },
  { id: 'mine', name: 'Mine', query: { status: ['open'], assignee: 'me' } },
  { id: 'unassigned', name: 'Unassigned', query: { status: ['open'], assignee: 'none' } },
  {
    id: 'mentions',
    name: 'Mentions',
    query: { mentioned: true, status: ['open', 'pending', 'snoozed'] },
  },
  { id: 'pending', name: 'Pending', query: { status: ['pending'] } },
  { id: 'snoozed', name: 'Snoozed', query: { status: ['snoozed'] } },
  { id: 'resolved', name: 'Resolved', query: { status: ['resolved'] } },
  { id: 'archived', name: 'Archived', query: { archived: true } },
] as const satisfies readonly { id: string; name: string; query: ListQuery }[]

export type ViewId = (typeof views)[number]['id']

export const sorts = [
  { id: 'newest', name: 'Newest first' },
  { id: 'oldest', name: 'Oldest first' },
  { id: 'waiting', name: 'Longest waiting' },
  { id: 'urgency', name: 'Most urgent' },
] as const
export type Sort = (typeof sorts)[number]['id']

/** Undefined for a saved view that is not known (yet). */
export function queryOf(viewId: string, sort: Sort, saved: readonly View[]): ListQuery | undefined {
  const view = views.find(({ id }) => id === viewId)
  const filter: ListQuery | undefined =
    view?.query ??
    saved.find(({ id }) => id === viewId)?.filter ??
    (isSaved(viewId) ? undefined : { status: ['open'], topic: viewId })
  return filter && { sort, ...filter, limit: 100 }
}

export const isSaved = (viewId: string): boolean => viewId.startsWith('viw_')

/** What is open before anything is chosen: who is to be answered first. */
export const home: ViewId = 'waiting'
/** Where somebody was in the inbox, and comes back to from the search and the settings. */
export const lastPlace = signal<string | null>(null)

/** Whether the view is an order, so that none is to be chosen. */
export const hasOrder = (viewId: string): boolean =>
  views.some((view) => view.id === viewId && 'sort' in view.query)

export const root = '/inbox'

export const settingsPath = (page: string, id?: string): string =>
  id === undefined ? `${root}/settings/${page}` : `${root}/settings/${page}/${id}`

/** The thread at one of its messages. */
export const messagePath = (conversationId: string, seq: number): string =>
  `${pathOf('all', conversationId)}?at=${seq}`

export const pathOf = (viewId: string, conversationId?: string): string =>
  conversationId === undefined ? `${root}/${viewId}` : `${root}/${viewId}/${conversationId}`

/** The pages for who has no session: from the link of a mail, or on the way to one. */
export const acceptPath = `${root}/accept`
export const resetPath = `${root}/reset`
export const forgotPath = `${root}/forgot`
/** Where sign-in providers send the browser back to. */
export const signedInPath = `${root}/signed-in`
