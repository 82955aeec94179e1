/** The front matter that a schema describes; the schemas of a review. */
export const schemaNames = ['review', 'section', 'plan'] as const
export type SchemaName = (typeof schemaNames)[number]

/** Where the schema of a kind of front matter stands, in a review and in this package; that of themes only here. */
export function schemaPath(name: SchemaName | 'theme'): string {
  return `schemas/${name}.schema.json`
}

/**
 * The line with which front matter names its schema, so that an editor completes and checks it.
 *
 * @param up how the folder of the review is reached from that of the file
 */
export function schemaComment(name: SchemaName, up = ''): string {
  return `# yaml-language-server: $schema=${up}${schemaPath(name)}\n`
}
