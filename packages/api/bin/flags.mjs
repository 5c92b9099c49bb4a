/** What Node runs the server with; the Dockerfile has the same in NODE_OPTIONS. */
export const serverFlags = [
  '--enable-source-maps',
  // Messages on their way are young garbage: with Node's own 16 MB a twentieth more of the server's time goes into copying them.
  '--max-semi-space-size=32',
]
