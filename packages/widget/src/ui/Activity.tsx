// What has happened in the conversation, as a line of the thread.
import type { Message } from '@deskbell/sdk'
import { timeOf } from '../format.ts'
import { t } from '../i18n/t.ts'
import { type MessagePartProps, partsOf } from './message-parts.tsx'

export function Activity(props: MessagePartProps) {
  return (
    <>{partsOf(props, 'instead') ?? activityText(props.message, props.session.workspace.name)}</>
  )
}

function activityText({ activity, author, text }: Message, workspace: string): string {
  const name = author.name ?? workspace
  const isOwn = author.kind === 'customer'
  switch (activity?.code) {
    case 'resolved':
      if (author.kind === 'system') return t('activityEnded')
      return isOwn ? t('activityResolvedByYou') : t('activityResolved', { name })
    case 'reopened':
      return isOwn ? t('activityReopenedByYou') : t('activityReopened', { name })
    case 'closing':
      // One of long ago does not say when.
      return activity.endsAt
        ? t('activityClosing', { time: timeOf(activity.endsAt) })
        : t('activityClosingSoon')
    case 'kept_open':
      return t('activityKeptOpen', { name })
    default:
      return text
  }
}
