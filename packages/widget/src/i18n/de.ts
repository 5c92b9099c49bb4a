// Deutsch.
import type { Texts } from './en.ts'

export const de: Texts = {
  chat: 'Chat',
  close: 'Chat schließen',
  back: 'Zurück zu Ihren Unterhaltungen',
  loading: 'Wird geladen …',
  retry: 'Noch einmal versuchen',

  newConversation: 'Neue Unterhaltung',
  yourConversations: 'Ihre Unterhaltungen',
  unread: 'ungelesen',
  unreadBadge: {
    one: '{count} ungelesene Unterhaltung',
    other: '{count} ungelesene Unterhaltungen',
  },
  resolved: 'Gelöst',
  you: 'Sie',
  noConversations: 'Sie haben noch keine Unterhaltungen.',
  loadMore: 'Frühere Unterhaltungen zeigen',

  topicQuestion: 'Worum geht es?',
  message: 'Nachricht',
  messagePlaceholder: 'Nachricht schreiben …',
  replyPlaceholder: 'Antworten …',
  send: 'Senden',
  emoji: 'Emoji',
  charactersLeft: { one: 'Noch {count} Zeichen', other: 'Noch {count} Zeichen' },
  tooLong: { one: '{count} Zeichen zu lang', other: '{count} Zeichen zu lang' },

  messages: 'Nachrichten',
  online: 'Online',
  away: 'Abwesend',
  offline: 'Antwortet später',
  team: 'Wir antworten hier',
  today: 'Heute',
  yesterday: 'Gestern',
  justNow: 'gerade eben',
  sending: 'Wird gesendet',
  waiting: 'Wartet auf den Versand',
  sent: 'Gesendet',
  delivered: 'Zugestellt',
  read: 'Gelesen',
  notSent: 'Nicht gesendet.',
  discard: 'Verwerfen',
  loadOlder: 'Frühere Nachrichten werden geladen …',
  newMessages: { one: '{count} neue Nachricht', other: '{count} neue Nachrichten' },
  latest: 'Zur neuesten Nachricht',
  unreadBelow: 'Neue Nachrichten',
  more: 'Mehr',
  resolve: 'Als gelöst markieren',
  soundOn: 'Ton einschalten',
  soundOff: 'Ton ausschalten',
  typingOne: '{name} schreibt',
  typingTwo: '{name} und {other} schreiben',
  typingMany: 'Mehrere Personen schreiben',

  activityResolved: '{name} hat die Unterhaltung als gelöst markiert',
  activityReopened: '{name} hat die Unterhaltung wieder geöffnet',
  activityReopenedByYou: 'Sie haben die Unterhaltung wieder geöffnet',
  activityResolvedByYou: 'Sie haben die Unterhaltung als gelöst markiert',

  resolvedBanner:
    'Diese Unterhaltung ist gelöst. Schreiben Sie wieder, und sie wird erneut geöffnet.',
  deletedTitle: 'Diese Unterhaltung gibt es nicht mehr',
  deletedText: 'Das Team hat sie gelöscht. Sie können jederzeit eine neue beginnen.',

  connecting: 'Verbindung wird aufgebaut …',
  reconnecting:
    'Verbindung verloren, sie wird neu aufgebaut. Ihre Nachrichten bleiben erhalten und werden gesendet.',
  disconnected: 'Sie sind offline. Ihre Nachrichten bleiben erhalten und werden gesendet.',

  problemTitle: 'Der Chat ist nicht verfügbar',
  problemKey:
    'Der Chat dieser Seite ist falsch eingerichtet: Sein Schlüssel fehlt oder ist unbekannt. Bitte sagen Sie es dem Betreiber der Seite.',
  problemOrigin:
    'Dieser Chat darf auf dieser Seite nicht verwendet werden. Bitte sagen Sie dem Betreiber, dass diese Adresse in der Liste der erlaubten Herkünfte fehlt.',
  problemServer: 'Unser Server antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.',
  problemOffline:
    'Sie scheinen offline zu sein. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  problemBusy: 'Zu viele Versuche in kurzer Zeit. Bitte warten Sie ein wenig.',
  problemTooLong: 'Die Nachricht ist zu lang.',
  problemOther: 'Etwas ist schiefgegangen. Bitte versuchen Sie es noch einmal.',
  problemGone: 'Die Unterhaltung gibt es nicht mehr.',
  problemBlocked: 'Dieses Team nimmt keine Nachrichten mehr von Ihnen an.',
  problemForbidden: 'In dieser Unterhaltung dürfen Sie nicht schreiben.',
  problemSession:
    'Ihr Besuch ist zu Ende. Schließen Sie den Chat und öffnen Sie ihn wieder, um fortzufahren.',
}
