// English, and the list of all texts: every other locale has the same keys, one file each, fetched when it is wanted. A
// text with plurals has one form per category of its language. What only later parts of the panel say is in
// en-home.ts, en-rich.ts, en-extras.ts and en-asks.ts.
import type { enAsks } from './en-asks.ts'
import type { enExtras } from './en-extras.ts'
import type { enHome } from './en-home.ts'
import type { enRich } from './en-rich.ts'

export const en = {
  chat: 'Chat',
  close: 'Close chat',
  back: 'Back to your conversations',
  loading: 'Loading…',
  retry: 'Try again',

  newConversation: 'New conversation',
  unreadBadge: { one: '{count} unread conversation', other: '{count} unread conversations' },
  you: 'You',

  topicQuestion: 'What is it about?',
  message: 'Message',
  messagePlaceholder: 'Write a message…',
  replyPlaceholder: 'Reply…',
  send: 'Send',
  charactersLeft: { one: '{count} character left', other: '{count} characters left' },
  tooLong: {
    one: '{count} character too long',
    other: '{count} characters too long',
  },

  messages: 'Messages',
  online: 'Online',
  away: 'Away',
  offline: 'Replies when back',
  team: 'We answer here',
  today: 'Today',
  yesterday: 'Yesterday',
  sending: 'Sending',
  waiting: 'Waiting to be sent',
  sent: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  notSent: 'Not sent.',
  discard: 'Discard',
  loadOlder: 'Loading earlier messages…',
  newMessages: { one: '{count} new message', other: '{count} new messages' },
  latest: 'To the latest message',
  unreadBelow: 'New messages',

  resolvedBanner: 'This conversation is resolved. Write again and it reopens.',
  deletedTitle: 'This conversation is gone',
  deletedText: 'It was deleted by the team. You can begin a new one at any time.',

  connecting: 'Connecting…',
  reconnecting: 'Connection lost. Connecting again — your messages are kept and will be sent.',
  disconnected: 'You are offline — your messages are kept and will be sent.',

  problemTitle: 'The chat is not available',
  problemKey: 'This chat is not set up correctly: its key is unknown.',
  problemOrigin: 'This chat may not be used on this site.',
  problemServer: 'Our server does not answer right now. Please try again in a moment.',
  problemOffline: 'You seem to be offline. Check your connection and try again.',
  problemBusy: 'Too many tries in a short time. Please wait a little and try again.',
  problemTooLong: 'The message is too long.',
  problemOther: 'Something went wrong. Please try again.',
  problemGone: 'The conversation does not exist any more.',
  problemBlocked: 'This team takes no messages from you any more.',
  problemForbidden: 'You may not write in this conversation.',
  problemSession: 'Your visit has ended. Close the chat and open it again to go on.',
}

type All = typeof en & typeof enHome & typeof enRich & typeof enExtras & typeof enAsks
export type Texts = { [Key in keyof All]: All[Key] extends string ? string : Plural }
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
