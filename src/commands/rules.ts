import { fileURLToPath } from 'node:url'
import type { Example } from '../check/example.js'
import { rules } from '../check/rules/index.js'
import { defaultFramework, type RuleRow } from '../framework/index.js'
import { pageOf } from '../model/diagnostic.js'
import { exitCodes } from './exit-codes.js'
import { explainThemeRule } from './theme-rule.js'

/** `aar rules [id]`: the catalogue, or one rule explained. */
export async function run([id]: [string | undefined]): Promise<number> {
  if (id === undefined) {
    process.stdout.write(catalogue())
    return exitCodes.good
  }
  const row = defaultFramework.rules.find(rule => rule.id === id)
  const ofTheme = explainThemeRule(id)
  if (ofTheme !== undefined) {
    process.stdout.write(ofTheme)
    return exitCodes.good
  }
  if (!row) {
    process.stderr.write(`There is no rule \`${id}\`. \`aar rules\` lists them all.\n`)
    return exitCodes.misused
  }
  process.stdout.write(explain(row))
  return exitCodes.good
}

function catalogue(): string {
  const names = [...new Set(defaultFramework.rules.map(rule => rule.group))]
  const width = Math.max(...defaultFramework.rules.map(rule => rule.id.length))
  const lines = names.flatMap(group => [
    group,
    ...defaultFramework.rules
      .filter(row => row.group === group)
      .map(
        row => `  ${row.id.padEnd(width)}  ${weightText(row).padEnd(7)}  ${rules.get(row.id)?.summary ?? ''}`,
      ),
    '',
  ])
  return `${lines.join('\n')}\n\`aar rules <id>\` explains one.\n`
}

function explain(row: RuleRow): string {
  const { steps, bases } = defaultFramework
  const rule = rules.get(row.id)
  const asked = [row.kinds?.join(', '), row.profiles?.join(', ')].filter(Boolean).join('; ')
  const step = steps.find(({ number }) => number === row.step)
  const facts: [string, string][] = [
    ['Holds when', rule?.summary ?? ''],
    ['Why', rule?.why ?? ''],
    ['Weight', weightText(row)],
    ...Object.entries(row.inProfile ?? {}).map(([profile, weight]): [string, string] => [
      `In a ${profile}`,
      weightText({ weight }),
    ]),
    ...(asked ? [['Asked of', asked] as [string, string]] : []),
    ...(step ? [['Step', `${step.number}. ${step.title}`] as [string, string]] : []),
    ['Basis', row.basis.map(({ basis, at }) => `${bases[basis].title}${at ? ` (${at})` : ''}`).join('; ')],
    [
      'Ignored',
      row.binding ? 'never: it guards the release' : `with a reason: <!-- aar ignore ${row.id}: reason -->`,
    ],
    ['Page', fileURLToPath(pageOf(row.id))],
  ]
  const failing = rule?.examples.fails[0]
  const example = failing ? `\n  It does not hold where the line is marked:\n\n${exampleText(failing)}` : ''
  return `${row.id}\n\n${facts.map(([name, text]) => `  ${name}: ${text}\n`).join('')}${example}`
}

/** The files of an example, indented. */
function exampleText(example: Example): string {
  return Object.entries(example)
    .map(([path, content]) => {
      const text = typeof content === 'string' ? content : 'text' in content ? content.text : '(no text)'
      const lines = [
        path,
        ...text
          .trimEnd()
          .split('\n')
          .map(line => `  ${line}`),
      ]
      return lines.map(line => `    ${line}`.trimEnd()).join('\n')
    })
    .join('\n')
    .concat('\n')
}

function weightText({ weight }: Pick<RuleRow, 'weight'>): string {
  return typeof weight === 'string' ? weight : `${weight.draft}, ${weight.final} when final`
}
