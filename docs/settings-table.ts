// The table of settings in guides/settings.md, made from the schema that the server reads them with.
import { environmentSchema } from '../packages/api/src/settings.ts'

export function settingsTable(): string {
  const rows = Object.entries(environmentSchema.shape).map(([name, schema]) => {
    const preset = schema.safeParse(undefined).data
    const shown = preset === undefined ? '' : `\`${preset}\``
    return `| \`${name}\` | ${shown} | ${schema.description} |`
  })
  return ['| setting | default | meaning |', '| --- | --- | --- |', ...rows].join('\n')
}
