// Everything else that can be done to a conversation: passing it on, links, merging, putting it away, deleting it.
import type { Conversation } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import {
  Archive,
  ArchiveRestore,
  Ellipsis,
  Forward,
  Link,
  Link2,
  Merge,
  Siren,
  Star,
  Trash,
  Undo2,
} from 'lucide'
import { useLocation } from 'preact-iso/router'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { useShortcut } from '../shortcuts.ts'
import { pathOf } from '../views.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Icon } from './Icon.tsx'
import { LinkDialog, MergeDialog, ReportDialog } from './LinkDialogs.tsx'
import { Menu, type MenuItem } from './Menu.tsx'
import { TransferDialog } from './TransferDialog.tsx'

interface ThreadMenuProps {
  conversation: OpenConversation
  shown: Conversation
  onDeleted: () => void
}

type Asking = 'transfer' | 'report' | 'link' | 'merge' | 'delete'

export function ThreadMenu({ conversation, shown, onDeleted }: ThreadMenuProps) {
  const inbox = useInbox()
  const { route } = useLocation()
  const asking = useSignal<Asking | null>(null)
  const close = () => {
    asking.value = null
  }
  const ask = (what: Asking) => () => {
    asking.value = what
  }
  const canWrite = inbox.can('write')
  const canAskRating = inbox.can('askRating') && !shown.isInternal
  const askRating = () => void conversation.askRating()
  const canDelete = inbox.can('deleteConversations')
  const isMine = shown.assignee !== null && shown.assignee.id === inbox.me.value?.id
  const isArchived = shown.archivedAt !== null
  const toggleArchive = () => void (isArchived ? conversation.unarchive() : conversation.archive())

  async function copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.origin + pathOf('all', conversation.id))
      inbox.toasts.good('Link copied')
    } catch {
      inbox.toasts.bad('The browser did not let us copy. The link is in the address bar.')
    }
  }
  const whenWriter = (action: () => void) => (canWrite ? action : undefined)
  useShortcut('transfer', whenWriter(ask('transfer')))
  useShortcut('report', whenWriter(ask('report')))
  useShortcut('link', whenWriter(ask('link')))
  useShortcut('merge', whenWriter(ask('merge')))
  useShortcut('askRating', canAskRating ? askRating : undefined)
  useShortcut('archive', whenWriter(toggleArchive))
  useShortcut('copyLink', () => void copyLink())
  useShortcut('delete', canDelete ? ask('delete') : undefined)

  const passing: MenuItem[] = [
    { name: 'Transfer…', icon: Forward, hint: 'f', run: ask('transfer') },
    { name: 'Report a problem…', icon: Siren, run: ask('report') },
  ]
  if (isMine) {
    const run = () => void conversation.release()
    passing.unshift({ name: 'Put back', icon: Undo2, hint: 'c', run })
  }
  const rating: MenuItem = { name: 'Ask how it went', icon: Star, run: askRating }
  const linking: MenuItem[] = [
    { name: 'Link…', icon: Link2, run: ask('link') },
    { name: 'Merge…', icon: Merge, run: ask('merge') },
    {
      name: isArchived ? 'Bring back' : 'Archive',
      icon: isArchived ? ArchiveRestore : Archive,
      run: toggleArchive,
    },
  ]
  const deletion: MenuItem = { name: 'Delete…', icon: Trash, tone: 'bad', run: ask('delete') }
  return (
    <>
      <Menu
        label="More actions"
        triggerClass="icon-button"
        align="end"
        sections={() => [
          { items: [...(canWrite ? passing : []), ...(canAskRating ? [rating] : [])] },
          { items: canWrite ? linking : [] },
          { items: [{ name: 'Copy link', icon: Link, run: () => void copyLink() }] },
          { items: canDelete ? [deletion] : [] },
        ]}
      >
        <Icon node={Ellipsis} size={18} />
      </Menu>
      {asking.value === 'transfer' && (
        <TransferDialog conversation={conversation} onClose={close} />
      )}
      {asking.value === 'report' && <ReportDialog conversation={conversation} onClose={close} />}
      {asking.value === 'link' && (
        <LinkDialog conversation={conversation} shown={shown} onClose={close} />
      )}
      {asking.value === 'merge' && (
        <MergeDialog
          conversation={conversation}
          shown={shown}
          onClose={close}
          onMerged={(id) => route(pathOf('all', id))}
        />
      )}
      {asking.value === 'delete' && (
        <ConfirmDialog
          title="Delete this conversation?"
          action="Delete"
          onClose={close}
          onConfirm={async () => {
            const isDeleted = await conversation.remove()
            if (isDeleted) onDeleted()
            return isDeleted
          }}
        >
          All of its messages and notes are deleted for everyone, the customer too. This cannot be
          undone.
        </ConfirmDialog>
      )}
    </>
  )
}
