// How people, their words and what is known of them are called on screen.
import type { Author, Conversation, CustomerSummary, Message } from '@deskbell/sdk'
import { locale } from './time.ts'

type Nameable = Pick<CustomerSummary, 'name' | 'email' | 'externalId'>

export const customerName = (customer: Nameable): string =>
  customer.name ?? customer.email ?? customer.externalId ?? 'Visitor'

/** What was written may be older than the name of its customer: the one they have now counts. */
export function authorName(author: Author, customer?: CustomerSummary): string {
  if (author.id === customer?.id) return customerName(customer)
  if (author.name !== null) return author.name
  return author.kind === 'customer' ? 'Visitor' : 'Deskbell'
}

/** One or two letters: of the first and the last word. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words
  return picked.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}

/** Of the last message, where there is one line for it: without words it is a file. */
export const previewOf = ({ text }: Pick<Message, 'text'>): string => text || 'File'

export const titleOf = ({ subject, lastMessage }: Conversation): string =>
  subject ?? (lastMessage === null ? 'No messages yet' : previewOf(lastMessage))

/** What an activity line says, without the name of who did it. */
export function activityText({ activity, author, text }: Message): string {
  switch (activity?.code) {
    case 'resolved':
      return 'resolved this conversation'
    case 'reopened':
      return 'reopened this conversation'
    case 'snoozed':
      return 'snoozed this conversation'
    case 'assigned':
      if (activity.subject !== null && activity.subject === author.name) return 'took this over'
      return `assigned this to ${activity.subject ?? 'a colleague'}`
    case 'unassigned':
      return 'removed the assignee'
    case 'returned':
      return 'is away: this went back into the queue'
    case 'moved':
      return activity.subject === null
        ? 'took this off its team'
        : `gave this to the team ${activity.subject}`
    case 'linked':
      return 'linked another conversation'
    case 'merged':
      return 'merged another conversation with this one'
    case 'closing':
      return 'sent a last message: this ends unless somebody writes'
    case 'kept_open':
      return 'kept this conversation open'
    case 'rating_asked':
      return 'asked the customer how it went'
    default:
      return text
  }
}

const languages = new Intl.DisplayNames([locale], { type: 'language' })

/** `fr` → `French`; what names no language stays as it is. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** What stands in a profile, as the screens call it. */
export const fieldNames = {
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  company: 'Company',
  plan: 'Plan',
  locale: 'Language',
  timeZone: 'Time zone',
  externalId: 'External ID',
} as const

/** Of an attribute or a prompt: `plan_tier` and `planTier` → `Plan tier`. Words that are all capitals stay so. */
export function keyInWords(key: string): string {
  const words = key.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ').split(/[\s._-]+/)
  const spoken = words.map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word))
  const name = spoken.join(' ').trim()
  return name.charAt(0).toUpperCase() + name.slice(1)
}
