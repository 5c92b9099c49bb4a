// Notes about a customer: shared by all agents, changed by anybody who may write.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Tell } from '../realtime/publish.ts'
import { noContent, refusals } from '../route.ts'
import {
  customerNoteListQuery,
  customerNotePageSchema,
  customerNoteSchema,
  customerNoteWriteSchema,
} from './schema.ts'
import { deleteNote, insertNote, listNotes, updateNote } from './store.ts'

const ofCustomer = z.object({ id: idSchema('customer') })
const params = z.object({ id: idSchema('customerNote') })
const tags = ['Customers']
type Deps = { sql: Sql; tellOfCustomers: Tell }

export const customerNoteRoutes: FastifyPluginAsyncZod<Deps> = async (
  app,
  { sql, tellOfCustomers },
) => {
  app.route({
    method: 'GET',
    url: '/v1/customers/:id/notes',
    config: { action: 'customer.read' },
    schema: {
      operationId: 'customerNotes.list',
      summary: 'List the notes about a customer, newest first',
      tags,
      params: ofCustomer,
      querystring: customerNoteListQuery,
      response: { 200: customerNotePageSchema, ...refusals },
    },
    handler: async (request) =>
      await listNotes(sql, staffOf(request).workspaceId, request.params.id, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/customers/:id/notes',
    config: { action: 'customer.write' },
    schema: {
      operationId: 'customerNotes.create',
      summary: 'Write a note about a customer',
      tags,
      params: ofCustomer,
      body: customerNoteWriteSchema,
      response: { 201: customerNoteSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = staffOf(request)
      const { workspaceId, name } = actor
      // A key's note is of the agent who has made the key, under the key's name.
      const id = actor.kind === 'key' ? actor.madeBy.id : actor.id
      const customerId = request.params.id
      const { text } = request.body
      const note = await insertNote(sql, workspaceId, { customerId, author: { id, name }, text })
      tellOfCustomers(customerId)
      return reply.code(201).send(note)
    },
  })

  app.route({
    method: 'PATCH',
    url: '/v1/customer-notes/:id',
    config: { action: 'customer.write' },
    schema: {
      operationId: 'customerNotes.update',
      summary: 'Change a note about a customer',
      tags,
      params,
      body: customerNoteWriteSchema,
      response: { 200: customerNoteSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = staffOf(request)
      const note = await updateNote(sql, workspaceId, request.params.id, request.body.text)
      tellOfCustomers(note.customerId)
      return note
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/customer-notes/:id',
    config: { action: 'customer.write' },
    schema: {
      operationId: 'customerNotes.delete',
      summary: 'Delete a note about a customer',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      tellOfCustomers(await deleteNote(sql, staffOf(request).workspaceId, request.params.id))
      return reply.code(204).send()
    },
  })
}
