import Handlebars from 'handlebars'
import { listPackageFolder, readPackageText } from '../io/package-files.js'

/** Page chrome by name: each fills the template of that name with a page's data. */
export type Templates = (name: string, data: object) => string

const extension = '.hbs'

/**
 * Loads the templates of `templates/`. Values are escaped; the one thing that a template may set as it is is a body
 * that the pipeline has finished.
 */
export async function loadTemplates(): Promise<Templates> {
  const engine = Handlebars.create()
  const names = (await listPackageFolder('templates')).filter(name => name.endsWith(extension))
  const sources = await Promise.all(names.map(name => readPackageText(`templates/${name}`)))
  for (const [index, name] of names.entries()) {
    engine.registerPartial(name.slice(0, -extension.length), sources[index] ?? '')
  }
  // Each is compiled when it is first filled.
  const fills = new Map(
    names.map((name, index) => [name, engine.compile(sources[index] ?? '', { strict: true })]),
  )
  return (name, data) => {
    const fill = fills.get(name + extension)
    if (!fill) throw new TypeError(`There is no template \`${name}\`.`)
    return fill(data)
  }
}
