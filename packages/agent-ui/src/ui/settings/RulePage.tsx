// Rules in the settings: the list in the order in which they are asked, and the way to the form of one.
import type { Rule } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { all } from '../../all-pages.ts'
import { type Inbox, useInbox } from '../../inbox.ts'
import { RuleForm } from './RuleForm.tsx'
import { GoneFromSettings, SettingsList } from './SettingsList.tsx'
import { useLoad } from './use-load.tsx'

const page = 'rules'

export function RulePage({ id }: { id?: string | undefined }) {
  const inbox = useInbox()
  const rules = useSignal<readonly Rule[] | null>(null)
  const fault = useLoad(async () => {
    const stored = await all(inbox.client.rules.list({ limit: 100 }))
    rules.value = stored.sort((a, b) => a.position - b.position)
  })
  if (rules.value === null) return fault
  if (id === 'new') {
    const last = Math.max(0, ...rules.value.map(({ position }) => position))
    return <RuleForm rule={null} position={last + 1} />
  }
  if (id !== undefined) {
    const rule = rules.value.find((one) => one.id === id)
    if (rule === undefined) return <GoneFromSettings page={page} name="rule" />
    return <RuleForm rule={rule} position={rule.position} />
  }
  return (
    <SettingsList
      page={page}
      title="Rules"
      about="They sort a conversation when it begins. All are asked, in this order; of two that say the same, the first counts."
      canCreate={inbox.can('manageRules')}
      empty={[
        'No rules yet',
        'Let the word “invoice” bring a conversation to those who know about money.',
      ]}
      isLoaded
      rows={rules.value.map((rule) => ({
        ...{ id: rule.id, name: rule.name },
        detail: inShort(inbox, rule),
      }))}
    />
  )
}

/** `“invoice” or “refund”, by email → Billing, Accounting, high` */
export function inShort(inbox: Inbox, { when, set }: Rule): string {
  const conditions = [
    when.words.map((word) => `“${word}”`).join(' or '),
    when.urls.map((url) => `address with “${url}”`).join(' or '),
    when.channels.length > 0 && `by ${when.channels.join(' or ')}`,
    when.kinds.join(' or '),
  ]
  const nameIn = (items: readonly { id: string; name: string }[], id: string | null) =>
    items.find((one) => one.id === id)?.name
  const effects = [
    nameIn(inbox.topics.value, set.topicId),
    nameIn(inbox.teams.value, set.teamId),
    ...set.tagIds.map((id) => nameIn(inbox.tags.value, id)),
    set.priority,
  ]
  return `${conditions.filter(Boolean).join(', ') || 'Always'} → ${effects.filter(Boolean).join(', ') || 'nothing'}`
}
