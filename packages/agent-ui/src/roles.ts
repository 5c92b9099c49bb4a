// Roles and permissions in words.
import type { Agent } from '@deskbell/sdk'

export const roleWords: readonly (readonly [Agent['role'], string])[] = [
  ['viewer', 'Viewer: reads everything'],
  ['agent', 'Agent: answers customers'],
  ['senior', 'Senior: also looks after topics, tags and replies'],
  ['admin', 'Admin: also looks after the team'],
  ['owner', 'Owner: may do everything'],
]

/** Only owners make owners. */
export const rolesToGive = (mine: Agent['role'] | undefined) =>
  roleWords.filter(([id]) => mine === 'owner' || id !== 'owner').map(([id, name]) => ({ id, name }))

/** `cannedReply` → `canned reply`. */
const words = (name: string): string => name.replace(/[A-Z]/g, (one) => ` ${one.toLowerCase()}`)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What is done to what: `cannedReply.manageShared` → `Canned reply`, `manage shared`. */
export function actionWords(action: string): { group: string; verb: string } {
  const [noun = '', verb = ''] = action.split('.')
  return { group: capital(words(noun)), verb: words(verb) }
}

/** In the order in which the groups first come. */
export function grouped<T extends { action: string }>(items: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const { group } = actionWords(item.action)
    groups.set(group, [...(groups.get(group) ?? []), item])
  }
  return [...groups]
}
