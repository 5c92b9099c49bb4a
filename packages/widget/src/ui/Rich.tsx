// What stands in a bubble and around it: small markdown, what the message answers, what it carries, that it was edited or
// taken back, and the reactions to it. It is fetched beside the first conversation; until then a bubble has its plain words.
import { ApiError, type Author, type Message } from '@deskbell/sdk'
import { Component, type ComponentChildren } from 'preact'
import { adopt } from '../adopt.ts'
import { fullTimeOf } from '../format.ts'
import { enRich } from '../i18n/en-rich.ts'
import { t, teach } from '../i18n/t.ts'
import type { ScreenProps } from '../store.ts'
import type { MessageEntry } from '../timeline.ts'
import { PendingFiles } from './Files.tsx'
import { partsOf } from './message-parts.tsx'
import { problemText } from './problem-text.ts'
import { RichText } from './RichText.tsx'
import css from './rich.css?inline'

export { Activity } from './Activity.tsx'
export { AwayBanner, Presence, ReplyTime } from './Availability.tsx'

teach(enRich)

interface WithPartsProps extends ScreenProps {
  /** None while it is on its way. */
  message: Message | null
  children: ComponentChildren
}

/** What a message has in lines of its own, beside its words or in their place. */
export function WithParts({ message, children, ...props }: WithPartsProps) {
  const instead = message && partsOf({ message, ...props }, 'instead')
  if (instead) return <li class="message-ask">{instead}</li>
  const after = message && partsOf({ message, ...props }, 'after')
  return (
    <>
      {children}
      {after && <li class="message-ask">{after}</li>}
    </>
  )
}

interface MessageBodyProps extends ScreenProps {
  entry: MessageEntry
}

interface MessageBodyState {
  isEditing: boolean
  problem: ApiError | null
}

/** What can be done with a message beside reading it; the buttons for it come with another part. */
export interface MessageDeeds {
  react(emoji: string): void
  /** Rejects with why it was refused. */
  edit(text: string): Promise<void>
  unsend(): void
  setEditing(isEditing: boolean): void
}

export class MessageBody extends Component<MessageBodyProps, MessageBodyState> {
  override state: MessageBodyState = { isEditing: false, problem: null }

  deeds: MessageDeeds = {
    react: (emoji) => void this.attempt(this.change('react', { emoji, isOn: !this.isMine(emoji) })),
    edit: async (text) => {
      if (await this.attempt(this.change('edit', { text }))) this.setState({ isEditing: false })
    },
    unsend: () => void this.attempt(this.change('unsend', {})),
    setEditing: (isEditing) => this.setState({ isEditing, problem: null }),
  }

  change(verb: 'react' | 'edit' | 'unsend', input: object): Promise<unknown> {
    const { conversationId: id, seq } = this.props.entry.message as Message
    const { messages } = this.props.store.client
    return messages[verb]({ id, seq, ...input } as never)
  }

  async attempt(work: Promise<unknown>): Promise<boolean> {
    try {
      await work
      this.setState({ problem: null })
      return true
    } catch (error) {
      const isKnown = error instanceof ApiError
      this.setState({ problem: isKnown ? error : new ApiError({ code: 'internal', status: 0 }) })
      return false
    }
  }

  isMine(emoji: string): boolean {
    const by = this.props.entry.message?.reactions?.find((one) => one.emoji === emoji)?.by ?? []
    return by.some(isSelf)
  }

  override render() {
    const { entry, store, session } = this.props
    const { message, text } = entry
    const { isEditing, problem } = this.state
    adopt(store.host.root, css)
    if (message?.unsentAt !== undefined)
      return (
        <p class="bubble is-gone" title={fullTimeOf(message.unsentAt)}>
          {t('takenBack')}
        </p>
      )
    const extras = store.extras.value
    return (
      <div class="body">
        <div class="carried">
          {message?.replyToId !== undefined && (
            <Quoted store={store} session={session} id={message.replyToId} />
          )}
          {isEditing && extras ? (
            <extras.EditField text={text} deeds={this.deeds} />
          ) : (
            text !== '' && (
              <div class="bubble" dir="auto">
                <RichText text={text} />
              </div>
            )
          )}
          <PendingFiles files={entry.files} store={store} />
          {message && partsOf({ message, store, session }, 'below')}
          {message?.reactions && (
            <Reactions
              message={message}
              onReact={this.deeds.react}
              workspace={session.workspace.name}
            />
          )}
          {message?.editedAt !== undefined && !isEditing && (
            <span class="edited" title={fullTimeOf(message.editedAt)}>
              {t('edited')}
            </span>
          )}
          {problem && (
            <p class="meta is-failed" role="alert">
              {extras ? extras.changeProblemText(problem) : problemText(problem)}
            </p>
          )}
        </div>
        {message && extras && !isEditing && (
          <extras.MessageMenu store={store} message={message} deeds={this.deeds} />
        )}
      </div>
    )
  }
}

const isSelf = ({ kind }: Author): boolean => kind === 'customer'

const nameOf = (author: Author, workspace: string): string =>
  isSelf(author) ? t('you') : (author.name ?? workspace)

/** In one line: the words of a message, or what its files are called. */
export const excerptOf = ({ text, attachments, unsentAt }: Message): string => {
  if (unsentAt !== undefined) return t('takenBack')
  return text || (attachments?.map(({ name }) => name).join(', ') ?? '')
}

function Quoted({ store, session, id }: ScreenProps & { id: string }) {
  const quoted = store.thread.value?.messages.find((message) => message.id === id)
  return (
    <p class="quoted" dir="auto">
      {quoted ? (
        <>
          <strong>{nameOf(quoted.author, session.workspace.name)}</strong> {excerptOf(quoted)}
        </>
      ) : (
        t('anEarlierMessage')
      )}
    </p>
  )
}

interface ReactionsProps {
  message: Message
  workspace: string
  onReact(emoji: string): void
}

function Reactions({ message, workspace, onReact }: ReactionsProps) {
  return (
    <ul class="reactions" aria-label={t('reactions')}>
      {message.reactions?.map(({ emoji, by }) => {
        const names = by.map((author) => nameOf(author, workspace)).join(', ')
        return (
          <li key={emoji}>
            <button
              type="button"
              class="chip reaction"
              aria-pressed={by.some(isSelf)}
              aria-label={`${emoji} ${names}`}
              title={names}
              onClick={() => onReact(emoji)}
            >
              {emoji} {by.length > 1 && by.length}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
