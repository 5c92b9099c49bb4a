// Forms in Postgres. What was sent has its own copy, so a form may be changed and deleted at any time.
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { type ProblemError, problem } from '../problem.ts'
import {
  type Form,
  type FormContent,
  type FormCreate,
  type FormUpdate,
  faultsOf,
  withSteps,
} from './schema.ts'

const MOST_FORMS = 500

type Row = { id: string; name: string; content: FormContent; createdAt: Date; updatedAt: Date }

const toForm = ({ content, createdAt, updatedAt, ...row }: Row): Form => ({
  ...{ ...row, ...content },
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  id, name, content, created_at as "createdAt", updated_at as "updatedAt"`

export async function listForms(
  sql: Sql,
  workspaceId: string,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from forms
    where workspace_id = ${workspaceId} ${cursor ? sql`and id > ${cursor[1]}` : sql``}
    order by id limit ${query.limit + 1}`
  return toPage(rows.map(toForm), query.limit, (row) => [null, row.id])
}

/** What is answered wherever a form is named that is not there; `field` is where it was named. */
export const noForm = (field?: string): ProblemError =>
  problem('not_found', {
    detail: 'There is no form with this id',
    ...(field === undefined ? {} : { errors: [{ field, message: 'is no form' }] }),
  })

/** Locked, it is neither deleted nor changed before the transaction ends. */
export async function getForm(
  sql: Sql | Tx,
  workspaceId: string,
  id: string,
  lock?: 'update' | 'share',
): Promise<Form> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from forms where id = ${id} and workspace_id = ${workspaceId}
    ${lock === undefined ? sql`` : lock === 'share' ? sql`for share` : sql`for update`}`
  if (row === undefined) throw noForm()
  return toForm(row)
}

export async function insertForm(
  sql: Sql,
  workspaceId: string,
  { name, ...content }: FormCreate,
): Promise<Form> {
  const known = await sql`select 1 from forms where workspace_id = ${workspaceId}`
  if (known.count >= MOST_FORMS)
    throw problem('limit_reached', { detail: `At most ${MOST_FORMS} forms` })
  const [row] = await sql<Row[]>`
    insert into forms (id, workspace_id, name, content)
    values (${newId('form')}, ${workspaceId}, ${name}, ${jsonb(sql, withSteps(content))})
    on conflict (workspace_id, lower(name)) do nothing
    returning ${columns(sql)}`
  if (row === undefined) throw problem('name_taken')
  return toForm(row)
}

export async function updateForm(
  sql: Sql,
  workspaceId: string,
  id: string,
  update: FormUpdate,
): Promise<Form> {
  return await sql.begin(async (tx) => {
    const before = await getForm(tx, workspaceId, id, 'update')
    const { name, content } = merged(before, update)
    const errors = faultsOf(content).map(({ path, message }) => ({
      ...{ field: `/${path.join('/')}`, message },
    }))
    if (errors.length > 0) throw problem('validation_failed', { errors })
    const taken = await tx`
      select 1 from forms
      where workspace_id = ${workspaceId} and lower(name) = lower(${name}) and id <> ${id}`
    if (taken.count > 0) throw problem('name_taken')
    const [row] = await tx<Row[]>`
      update forms set name = ${name}, content = ${jsonb(tx, withSteps(content))}, updated_at = now()
      where id = ${id} returning ${columns(tx)}`
    return toForm(row!)
  })
}

/** Where the fields change and the steps are not given, there is one step with all of them. */
function merged(before: Form, update: FormUpdate): { name: string; content: FormContent } {
  const { name = before.name, title = before.title, schema = before.schema } = update
  const { steps = update.schema === undefined ? before.steps : [] } = update
  const { translations = before.translations } = update
  return { name, content: { title, schema, steps, translations } }
}

/** Refused while a macro sends it, or it is asked before the first message. */
export async function deleteForm(sql: Sql, workspaceId: string, id: string): Promise<void> {
  const [macro] = await sql<{ name: string }[]>`
    select name from macros where workspace_id = ${workspaceId} and actions->>'formId' = ${id}
    order by name limit 1`
  if (macro !== undefined)
    throw problem('in_use', { detail: `The macro “${macro.name}” sends this form` })
  const [asked] = await sql`
    select 1 from pre_chats where workspace_id = ${workspaceId} and form_id = ${id}`
  if (asked !== undefined)
    throw problem('in_use', { detail: 'It is asked before the first message' })
  const { count } = await sql`delete from forms where id = ${id} and workspace_id = ${workspaceId}`
  if (count === 0) throw problem('not_found')
}

/** What messages bring that are written now; each of its own workspace. */
export async function findForms(
  tx: Tx,
  wanted: readonly { workspaceId: string; id: string }[],
): Promise<ReadonlyMap<string, FormContent>> {
  const rows = await tx<{ key: string; content: FormContent }[]>`
    select f.workspace_id || ' ' || f.id as key, f.content from unnest(
      ${wanted.map((one) => one.workspaceId)}::text[], ${wanted.map((one) => one.id)}::text[]
    ) as u (workspace_id, id) join forms f using (workspace_id, id)`
  return new Map(rows.map((row) => [row.key, row.content]))
}
