// The words of each mail. Plain text: nothing in a name can become markup, and every mail program shows it.
import type { DueMail } from './store.ts'

export type Letter = { subject: string; body: string }

type Links = { accept: string; reset: string; inbox: string }

export function letterOf(mail: DueMail, links: Links): Letter {
  const { workspaceName } = mail
  const hello = mail.name === null ? 'Hello,' : `Hello ${mail.name},`
  const letter = (subject: string, ...paragraphs: string[]): Letter => ({
    subject,
    body: `${[hello, ...paragraphs].join('\n\n')}\n`,
  })
  switch (mail.kind) {
    case 'invitation':
      return letter(
        `${mail.invitedBy} invites you to ${workspaceName}`,
        `${mail.invitedBy} would like you to answer customers of ${workspaceName} together. Choose your name and password here:`,
        links.accept,
        'The link is good for 7 days. If you do not know who this is, do nothing.',
      )
    case 'password_reset':
      return letter(
        `Your new password for ${workspaceName}`,
        'Somebody, probably you, asked for a new password. Choose it here:',
        links.reset,
        'The link is good for 30 minutes and once. If it was not you, do nothing: your password stays as it is.',
      )
    case 'password_changed':
      return letter(
        `Your password for ${workspaceName} was changed`,
        'Your password was changed, and you were signed out everywhere else. If it was you, all is well.',
        `If it was not, ask for a new password at once, and tell an owner of your workspace: ${links.inbox}`,
      )
    case 'second_factor_changed':
      return letter(
        `Your second factor for ${workspaceName} was changed`,
        'The codes that you sign in with beside your password were switched on, switched off or made anew. If it was you, all is well.',
        `If it was not, change your password at once, and tell an owner of your workspace: ${links.inbox}`,
      )
    case 'provider_connected':
      return letter(
        `Another way to sign in to ${workspaceName}`,
        'Your account was connected with an account at a sign-in provider, which signs you in from now on. If it was you, all is well.',
        `If it was not, take it away under “Your account”, change your password, and tell an owner of your workspace: ${links.inbox}`,
      )
  }
}
