// For tests of what is built on the SDK: a Deskbell in the same process, and handlers for msw.
export { type FakeServer, fakeServer, type Misfortune } from './fake-server.ts'
export { mswHandlers } from './msw.ts'
export { until } from './until.ts'
