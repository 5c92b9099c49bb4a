// The content security policy that a page with the widget needs, and the page of the documentation that says so. The
// browser tests serve exactly this policy.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * What the widget needs, as directives. With a nonce the tag carries it, and what the tag loads is trusted with it;
 * without one the address of Deskbell is allowed.
 */
export function policyFor(baseUrl, nonce) {
  const { origin, host, protocol } = new URL(baseUrl)
  const socket = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}`
  return {
    'default-src': ["'none'"],
    'script-src': nonce ? [`'nonce-${nonce}'`, "'strict-dynamic'"] : [origin],
    'connect-src': [origin, socket],
    'img-src': [origin],
    'media-src': [origin],
    'require-trusted-types-for': ["'script'"],
  }
}

export const policyText = (policy) =>
  Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')

const block = (policy) => `\`\`\`http
Content-Security-Policy: ${policyText(policy)}
\`\`\``

export function page() {
  const baseUrl = 'https://support.example.com'
  return `# Content security policy

This page is written by \`packages/widget/csp.mjs\`; the browser tests serve the same policies and count no report.

The widget runs under the strictest policy there is, with a nonce on its tag:

${block(policyFor(baseUrl, '…'))}

\`\`\`html
<script async nonce="…" src="${baseUrl}/widget.js" data-key="pk_live_…"></script>
\`\`\`

Without nonces, the address of your Deskbell is enough:

${block(policyFor(baseUrl))}

| directive                   | what for                                                                                     |
| --------------------------- | -------------------------------------------------------------------------------------------- |
| \`script-src\`                | the loader, and the panel that it imports from the same address                              |
| \`connect-src\`               | the API by \`https:\`, and its socket by \`wss:\`; without the socket the chat streams over HTTP |
| \`img-src\`                   | pictures that people have sent; where it is forbidden, they are files to save                |
| \`media-src\`                 | films and sounds, likewise                                                                   |
| \`require-trusted-types-for\` | not needed, but kept: the widget writes no HTML and makes no script from text                |

Nothing is needed in \`style-src\`, \`font-src\`, \`frame-src\` or \`worker-src\`: styles are constructed sheets, icons are
drawn, the sound is computed, and the photos of agents are painted from what \`connect-src\` lets through. There is no policy for Trusted Types to allow. Files are saved from memory, by a link that
the widget makes: nothing opens, and the page stays.

Your own pages need more than this; add these values to what they have. To write the policy for your address:

\`\`\`sh
node packages/widget/csp.mjs https://support.your-company.com
\`\`\`
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , target = ''] = process.argv
  if (/^https?:/.test(target)) process.stdout.write(`${policyText(policyFor(target, '…'))}\n`)
  else writeFileSync(target, page())
}
