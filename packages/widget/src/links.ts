// The addresses of files, which hold for minutes: asked for when something is shown, and again when one is about to end.
import type { AttachmentLink, Client } from '@deskbell/sdk'

/** An address is not used for the last part of its life. */
const MARGIN_MS = 30_000

const clients = new WeakMap<Client, Map<string, Promise<AttachmentLink>>>()

/** With addresses that a page of the business can use. */
export async function linkTo(client: Client, baseUrl: string, id: string): Promise<AttachmentLink> {
  const links = clients.get(client) ?? new Map<string, Promise<AttachmentLink>>()
  clients.set(client, links)
  const known = await links.get(id)?.catch(() => undefined)
  if (known && Date.parse(known.expiresAt) - Date.now() > MARGIN_MS) return known
  const asked = client.attachments.get({ id }).then((link) => ({
    ...link,
    url: baseUrl + link.url,
    thumbnailUrl: link.thumbnailUrl && baseUrl + link.thumbnailUrl,
  }))
  links.set(id, asked)
  return await asked
}
