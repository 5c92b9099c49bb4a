// The English texts of the list of conversations; they come with that part of the panel.
export const enHome = {
  yourConversations: 'Your conversations',
  unread: 'unread',
  resolved: 'Resolved',
  /** Of a message without words. */
  files: 'Files',
  noConversations: 'You have no conversations yet.',
  loadMore: 'Show earlier conversations',
  justNow: 'just now',
}
