// Photos of agents over their initials. They are fetched as bytes and painted on a canvas: a page's policy that allows
// the API (`connect-src`) need not allow pictures (`img-src`), and would report each one that it forbids.
import type { AgentSummary } from '@deskbell/sdk'
import { Component, createRef } from 'preact'
import { watch } from './live.ts'
import type { Store } from './store.ts'
import { photo } from './ui/Avatar.tsx'

type Told = Pick<AgentSummary, 'id' | 'photoUrl'>

/** Addresses by agent; undefined for one who is known to have none. Ids are of one workspace, so widgets can share. */
const addresses = new Map<string, string | undefined>()
const painters = new Set<() => void>()
const pictures = new Map<string, Promise<ImageBitmap>>()

function know(store: Store, agents: readonly Told[]): void {
  for (const { id, photoUrl } of agents)
    addresses.set(id, photoUrl && store.host.settings.baseUrl + photoUrl)
  for (const paint of painters) paint()
}

function fetched(address: string): Promise<ImageBitmap> {
  const known = pictures.get(address)
  if (known) return known
  const asked = fetch(address, { credentials: 'omit' }).then(async (answer) => {
    if (!answer.ok) throw new Error(answer.statusText)
    return await createImageBitmap(await answer.blob())
  })
  pictures.set(address, asked)
  asked.catch(() => pictures.delete(address))
  return asked
}

class Photo extends Component<{ id: string }> {
  canvas = createRef<HTMLCanvasElement>()
  painted: string | undefined

  override componentDidMount(): void {
    painters.add(this.paint)
    this.paint()
  }

  override componentDidUpdate(): void {
    this.paint()
  }

  override componentWillUnmount(): void {
    painters.delete(this.paint)
  }

  /** Where it cannot be had, the initials stay. */
  paint = (): void => {
    const address = addresses.get(this.props.id)
    if (address === this.painted) return
    this.painted = address
    const context = this.canvas.current?.getContext('2d')
    context?.clearRect(0, 0, SIDE, SIDE)
    if (address)
      void fetched(address)
        .then((picture) => {
          if (this.painted === address) context?.drawImage(picture, 0, 0, SIDE, SIDE)
        })
        .catch(() => undefined)
  }

  override render() {
    return <canvas ref={this.canvas} width={SIDE} height={SIDE} />
  }
}

/** Pixels of the small one. */
const SIDE = 96

/** Learns who has which photo: of assignees from their conversations, of other authors by asking, once or after a change. */
export function followPhotos(store: Store): () => void {
  const { client } = store
  photo.of = (id) => <Photo id={id} />
  const asked = new Set<string>()

  async function ask(conversationId: string): Promise<void> {
    try {
      know(store, (await client.conversations.listAgents({ id: conversationId })).items)
    } catch {
      // The initials do, and the next thread asks again.
      asked.clear()
    }
  }

  function askAgain(): void {
    const { conversation, messages = [] } = store.thread.value ?? {}
    if (conversation && messages.some(({ author }) => author.kind === 'agent'))
      void ask(conversation.id)
  }

  const stops = [
    watch([store.list, store.thread], () => {
      const { conversation, messages = [] } = store.thread.value ?? {}
      const shown = [...(store.list.value?.items ?? []), ...(conversation ? [conversation] : [])]
      know(
        store,
        shown.flatMap(({ assignee }) => assignee ?? []),
      )
      const unknown = messages.flatMap(({ author: { kind, id } }) =>
        kind === 'agent' && !addresses.has(id) && !asked.has(id) ? [id] : [],
      )
      if (!conversation || unknown.length === 0) return
      for (const id of unknown) asked.add(id)
      void ask(conversation.id)
    }),
    client.changedAgent.subscribe((changed) => {
      if (changed && addresses.has(changed.agentId)) askAgain()
    }),
    // Changes may have been missed.
    client.connection.subscribe((state) => {
      if (state === 'connected') askAgain()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
