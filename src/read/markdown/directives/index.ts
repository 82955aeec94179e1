import { exhibitKinds } from '../../../exhibits/index.js'
import { diagnose } from '../../../model/diagnostic.js'
import { nearest } from '../../../model/nearest.js'
import { placeOfNode } from '../../../model/place.js'
import { meansWithhold } from '../../../model/withhold.js'
import type { Context } from '../context.js'
import { asText } from './as-text.js'
import { readAside } from './aside.js'
import type { Directive, DirectiveReader } from './directive.js'
import { readEntry } from './entry.js'
import { readExhibit } from './exhibit.js'
import { readLang } from './lang.js'
import { readWithhold } from './withhold.js'

interface DirectiveRow {
  forms: readonly Directive['type'][]
  attributes: readonly string[]
  read: DirectiveReader
  /** How it is written, for a message. */
  usage: string
}

const entry = (name: string): DirectiveRow => ({
  forms: ['leafDirective', 'containerDirective'],
  attributes: ['id'],
  read: readEntry,
  usage: `::${name}{#id}`,
})

const directives: Readonly<Record<string, DirectiveRow>> = {
  finding: entry('finding'),
  'what-worked': entry('what-worked'),
  'recommended-practice': entry('recommended-practice'),
  note: {
    forms: ['containerDirective'],
    attributes: ['title'],
    read: readAside,
    usage: ':::note{title="…"} … :::',
  },
  lang: {
    forms: ['textDirective', 'containerDirective'],
    attributes: ['code'],
    read: readLang,
    usage: ':lang[…]{code=es}',
  },
  withhold: {
    // A line with two colons is not how it is written, but what it holds is withheld all the same.
    forms: ['textDirective', 'containerDirective', 'leafDirective'],
    attributes: ['reason'],
    read: readWithhold,
    usage: ':withhold[…]{reason=…}',
  },
  ...Object.fromEntries(
    Object.values(exhibitKinds).map((kind): [string, DirectiveRow] => [
      kind.id,
      {
        forms: ['leafDirective'],
        attributes: ['id', 'src', 'caption', ...kind.attributes],
        read: readExhibit,
        usage: `::${kind.id}{#id src=… caption="…"}`,
      },
    ]),
  ),
}

/** Reads a directive; one that is not known, or not written this way, is reported and its source kept as text. */
export const readDirective: DirectiveReader = (node, context, rewrite) => {
  if (!Object.hasOwn(directives, node.name) && meansWithhold(node.name)) {
    const note = 'Did you mean `withhold`? It is withheld until the name is mended.'
    unknown(node, context, note)
    return readWithhold(node, context, rewrite)
  }
  const row = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined
  if (row === undefined) {
    const known = Object.keys(directives)
    const near = nearest(node.name, known)
    const hint = near ? `Did you mean \`${near}\`?` : `Known directives: ${known.join(', ')}.`
    unknown(node, context, `${hint} The source stands as text.`)
    return asText(node, context, rewrite)
  }
  if (!row.forms.includes(node.type)) {
    unknown(node, context, `It is written \`${row.usage}\`. The source stands as text.`)
    return asText(node, context, rewrite)
  }
  for (const name of Object.keys(node.attributes ?? {})) {
    if (row.attributes.includes(name)) continue
    diagnose(
      placeOfNode(context.file, node),
      'key-is-known',
      `\`${node.name}\` has no attribute \`${name}\``,
      attributeNote(name, row.attributes),
    )
  }
  if (node.type === 'leafDirective' && row.read !== readWithhold && node.children.length > 0) {
    unknown(node, context, `It takes no words in brackets: \`${row.usage}\`. The source stands as text.`)
    return asText(node, context, rewrite)
  }
  return row.read(node, context, rewrite)
}

function attributeNote(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  return near ? `Did you mean \`${near}\`?` : `Known here: ${known.map(word => `\`${word}\``).join(', ')}.`
}

const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const

function unknown(node: Directive, context: Context, note: string): void {
  const written = `${colons[node.type]}${node.name}`
  const reason = Object.hasOwn(directives, node.name)
    ? `\`${written}\` is not how \`${node.name}\` is written`
    : `There is no directive \`${written}\``
  diagnose(placeOfNode(context.file, node), 'directive-is-known', reason, note)
}
