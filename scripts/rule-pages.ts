import type { Example } from '#aar/check/example.js'
import type { Rule } from '#aar/check/rule.js'
import { rules } from '#aar/check/rules/index.js'
import { defaultFramework, type Framework, type RuleRow, type Weight } from '#aar/framework/index.js'

/** The pages of the rules, by their path: one for each, and the catalogue. */
export function rulePages(framework: Framework = defaultFramework): Map<string, string> {
  const pages = new Map([['docs/rules/README.md', catalogue(framework)]])
  for (const row of framework.rules) {
    const rule = rules.get(row.id)
    if (rule) pages.set(`docs/rules/${row.id}.md`, page(rule, row, framework))
  }
  return pages
}

const generated = '<!-- Made from the rules by `npm run generate`. Do not edit. -->\n'

function catalogue({ title, citation, rules: rows, bases }: Framework): string {
  const groups = [...new Set(rows.map(({ group }) => group))]
  return `${generated}
# The rules

${rows.length} rules follow the framework of *${title}* as far as it could be traced. Each carries its basis. A review is
"checked against" them; it never "complies" with anything.

${groups.map(group => groupTable(group, rows)).join('\n\n')}

## Where rules come from

| mark | basis | a rule has it when it was |
|---|---|---|
${Object.entries(bases)
  .map(([, { mark, title: name, meaning }]) => `| ${mark} | ${name} | ${meaning} |`)
  .join('\n')}

${citation}
`

  function groupTable(group: string, all: readonly RuleRow[]): string {
    const lines = all
      .filter(row => row.group === group)
      .map(row => {
        const marks = row.basis.map(({ basis }) => bases[basis].mark).join(' ')
        return `| [${row.id}](${row.id}.md) | ${weightText(row.weight)} | ${rules.get(row.id)?.summary ?? ''} | ${marks} |`
      })
    return `## ${group}\n\n| rule | weight | holds when | basis |\n|---|---|---|---|\n${lines.join('\n')}`
  }
}

function page({ id, summary, why, examples }: Rule, row: RuleRow, framework: Framework): string {
  return `${generated}
# ${id}

**${summary}**

${why}

${facts(row, framework)}
${section('It holds', examples.holds)}${section(
  'It does not hold',
  examples.fails,
  `\n\`◀ ${id}\` shows the line at fault; it is not part of the file.\n`,
)}${suppression(row)}
## Where it comes from

${row.basis.map(({ basis, at }) => `- ${framework.bases[basis].title}${at ? `: ${at}` : ''}. ${framework.bases[basis].citation}`).join('\n')}

[All rules](README.md)
`
}

function facts(row: RuleRow, { steps }: Framework): string {
  const step = steps.find(({ number }) => number === row.step)
  const asked = [row.kinds?.join(', '), row.profiles?.join(', ')].filter(Boolean).join('; ')
  const profiles = Object.entries(row.inProfile ?? {}).map(
    ([profile, weight]) => `; in the profile \`${profile}\`: ${weightText(weight)}`,
  )
  return `| | |
|---|---|
| Weight | ${weightText(row.weight)}${profiles.join('')} |
| Asked of | ${asked || 'every review'} |
| Step of the guide | ${step ? `${step.number}. ${step.title}${step.seen ? '' : ' (working name)'}` : 'all'} |
| Group | ${row.group} |
`
}

function weightText(weight: Weight): string {
  if (typeof weight === 'string') return weight
  const { draft, 'agency-review': review, final } = weight
  return draft === review ? `${draft}; ${final} when final` : `${draft}; ${review} past the draft`
}

function section(title: string, examples: readonly Example[], note = ''): string {
  if (examples.length === 0) return ''
  return `\n## ${title}\n${note}\n${examples.map(exampleText).join('\n\n---\n\n')}\n`
}

function exampleText(example: Example): string {
  return Object.entries(example)
    .map(([path, content]) => `\`${path}\`${fileText(path, content)}`)
    .join('\n\n')
}

function fileText(path: string, content: Example[string]): string {
  if (content instanceof Uint8Array) return `: a file of ${content.length} bytes that are no text`
  const { text, oddity } = typeof content === 'string' ? { text: content, oddity: undefined } : content
  const words = oddity === undefined ? '' : ` (${oddity.replace('-', ' ')})`
  const language = /\.(\w+)$/.exec(path)?.[1] ?? ''
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  const body = text.length > 1500 ? `${text.slice(0, 1500)}…` : text.trimEnd()
  return `${words}\n\n${fence}${language === 'md' ? 'markdown' : language}\n${body}\n${fence}`
}

function suppression({ id, binding }: RuleRow): string {
  return binding
    ? '\n## It cannot be ignored\n\nIt guards what the public may not see, or whether the review can be read and released at all.\n'
    : `\n## To ignore it\n\nWith a reason, before the block: \`<!-- aar ignore ${id}: the reason -->\`. For a whole file, in its front matter (in \`review.md\`, for
the whole review): \`ignore: {${id}: the reason}\`. The reason stands in the statement of what was checked.\n`
}
