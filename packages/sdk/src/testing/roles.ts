// The fake server's custom roles, and who has them.
import type { Agent, CustomRole } from '../wire.ts'
import { newId } from './ids.ts'
import { FakeProblem } from './problem.ts'
import type { RequestInput } from './routes.ts'
import type { FakeStore } from './store.ts'

type Handler = (input: RequestInput) => unknown

export function roleHandlers(
  store: FakeStore,
  tellOfAgent: (agentId: string) => void,
): Record<string, Handler> {
  const roles = new Map<string, Omit<CustomRole, 'agentCount'>>()
  const haveIt = (id: string): Agent[] =>
    [...store.agents.values()].filter((agent) => agent.customRole?.id === id)
  const counted = (role: Omit<CustomRole, 'agentCount'>): CustomRole => ({
    ...role,
    agentCount: haveIt(role.id).length,
  })
  const get = (id: unknown) => {
    const role = roles.get(String(id))
    if (role === undefined) throw new FakeProblem(404, 'not_found')
    return role
  }
  return {
    'roles.list': () => ({ items: [...roles.values()].map(counted), nextCursor: null }),
    'roles.create': (input) => {
      const { name, permissions } = input as unknown as CustomRole
      const createdAt = new Date().toISOString()
      const role = { id: newId('customRole'), name, permissions, createdAt }
      roles.set(role.id, role)
      return counted(role)
    },
    'roles.update': ({ id, ...changes }) => counted(Object.assign(get(id), changes)),
    'roles.delete': ({ id }) => {
      if (haveIt(id).length > 0) throw new FakeProblem(409, 'in_use')
      roles.delete(id)
    },
    'agents.update': ({ id, customRoleId, ...changes }) => {
      const agent = store.agents.get(id)
      if (agent === undefined) throw new FakeProblem(404, 'not_found')
      tellOfAgent(agent.id)
      if (customRoleId === undefined) return Object.assign(agent, changes)
      const { name, permissions } = get(customRoleId)
      const customRole = { id: String(customRoleId), name, permissions }
      return Object.assign(agent, changes, { role: 'viewer', customRole })
    },
  }
}
