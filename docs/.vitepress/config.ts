// The documentation site: its pages in the order in which they are read. Dead links fail the build.
import { defineConfig } from 'vitepress'

const page = (text: string, link: string) => ({ text, link })

export default defineConfig({
  title: 'Deskbell',
  description: 'The support desk that a business runs itself',
  cleanUrls: true,
  srcExclude: ['**/README.md'],
  head: [['meta', { name: 'theme-color', content: '#2f5bea' }]],
  themeConfig: {
    nav: [
      page('Guides', '/guides/getting-started'),
      page('Contributing', '/contributing/architecture'),
      page('Decisions', '/adr/'),
    ],
    sidebar: [
      {
        text: 'Guides',
        items: [
          page('Getting started', '/guides/getting-started'),
          page('Browsers', '/guides/browsers'),
          page('Put the widget on your site', '/guides/widget'),
          page('Set up the workspace', '/guides/workspace'),
          page('Canned replies and macros', '/guides/canned-replies'),
          page('Import past conversations', '/guides/import'),
          page('Know your customers', '/guides/customers'),
          page('Know who writes', '/guides/identity'),
          page('Work in the inbox', '/guides/inbox'),
          page('Agents and how they sign in', '/guides/agents'),
          page('Share the work', '/guides/teamwork'),
          page('Urgency', '/guides/urgency'),
          page('Files and messages', '/guides/files'),
          page('Forms, satisfaction and messages of your own', '/guides/forms'),
          page('Use the SDK', '/guides/sdk'),
          page('Let your programs in', '/guides/api-keys'),
          page('Search', '/guides/search'),
          page('Follow a conversation', '/guides/realtime'),
          page('Deploy', '/guides/deploy'),
        ],
      },
      {
        text: 'Reference',
        items: [
          page('Settings', '/guides/settings'),
          page('Content security policy', '/csp'),
          page('What you can rely on', '/reliability'),
          page('Performance', '/performance'),
          page('Threat model', '/security/threat-model'),
          page('Decisions about security', '/security/decisions'),
          page('Keys and algorithms', '/security/cryptography'),
          page('Proofs', '/security/proofs'),
          page('Mutants', '/security/mutants'),
          page('Glossary', '/glossary'),
        ],
      },
      {
        text: 'For contributors',
        items: [
          page('Architecture', '/contributing/architecture'),
          page('The path of a message', '/contributing/message-path'),
          page('Add an endpoint', '/contributing/add-an-endpoint'),
          page('Decisions', '/adr/'),
        ],
      },
    ],
    search: { provider: 'local' },
    outline: [2, 3],
  },
})
