// The fake server's photos of agents: each is the upload that it was made from, as it is.
import type { Agent } from '../wire.ts'
import { isComplete } from './files.ts'
import { FakeProblem } from './problem.ts'
import { type FakeActor, summaryOf } from './readers.ts'
import { uploaderOf } from './records.ts'
import type { Handler } from './routes.ts'
import type { FakeStore } from './store.ts'

export function createPhotos(store: FakeStore, tellOfAgent: (agentId: string) => void) {
  const photos = new Map<string, Blob>()

  function set(agent: Agent | undefined, photoUrl: string | undefined): Agent {
    if (agent === undefined) throw new FakeProblem(404, 'not_found')
    if (photoUrl === undefined) delete agent.photoUrl
    else agent.photoUrl = photoUrl
    const assignee = summaryOf(agent)
    for (const stored of store.conversations.values())
      if (stored.state.conversation.assignee?.id === agent.id) store.change(stored, { assignee })
    tellOfAgent(agent.id)
    return agent
  }

  function give(agent: Agent | undefined, attachmentId: unknown, actor: FakeActor): Agent {
    const upload = store.uploads.get(String(attachmentId))
    if (upload?.by !== uploaderOf(actor) || upload.conversationId !== null)
      throw new FakeProblem(404, 'not_found')
    if (!isComplete(upload)) throw new FakeProblem(409, 'upload_incomplete')
    if (upload.attachment.kind !== 'image') throw new FakeProblem(415, 'unsupported_media_type')
    store.uploads.delete(upload.attachment.id)
    const photoUrl = `/v1/photos/${upload.attachment.id}`
    photos.set(photoUrl, upload.bytes)
    return set(agent, photoUrl)
  }

  const self = (actor: FakeActor) => (actor.kind === 'agent' ? actor.agent : undefined)
  const handlers: Record<string, Handler> = {
    'me.setPhoto': ({ attachmentId }, actor) => give(self(actor), attachmentId, actor),
    'me.deletePhoto': (_, actor) => void set(self(actor), undefined),
    'agents.setPhoto': ({ id, attachmentId }, actor) =>
      give(store.agents.get(id), attachmentId, actor),
    'agents.deletePhoto': ({ id }) => void set(store.agents.get(id), undefined),
    'conversations.listAgents': ({ id }, actor) => {
      const { conversation, messages } = store.get(actor, id).state
      const seen = messages.filter(
        ({ visibility }) => actor.kind === 'agent' || visibility === 'public',
      )
      const ids = new Set([conversation.assignee?.id, ...seen.map(({ author }) => author.id)])
      const items = [...store.agents.values()].filter((agent) => ids.has(agent.id))
      return { items: items.map(summaryOf) }
    },
  }

  /** Undefined for what is no photo. */
  function respond(path: string): Response | undefined {
    const bytes = photos.get(path)
    return bytes && new Response(bytes)
  }

  return { handlers, respond }
}
