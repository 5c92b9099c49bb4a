// For tests of what is built on the SDK: a Deskbell in the same process, and handlers for msw.
export { type FakeServer, fakeServer } from './fake-server.ts'
export type { Misfortune } from './misfortunes.ts'
export { mswHandlers } from './msw.ts'
export { until } from './until.ts'
