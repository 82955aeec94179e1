import { rules } from '../check/rules/index.js'
import { defaultFramework, type RuleRow } from '../framework/index.js'
import { exitCodes } from './exit-codes.js'

/** `aar rules [id]`: the catalogue, or one rule explained. */
export async function run([id]: [string | undefined]): Promise<number> {
  if (id === undefined) {
    process.stdout.write(catalogue())
    return exitCodes.good
  }
  const row = defaultFramework.rules.find(rule => rule.id === id)
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
  const rule = rules.get(row.id)
  const asked = [row.kinds?.join(', '), row.profiles?.join(', ')].filter(Boolean).join('; ')
  return [
    row.id,
    '',
    `  Holds when: ${rule?.summary ?? ''}`,
    `  Why: ${rule?.why ?? ''}`,
    `  Severity: ${weightText(row)}`,
    ...(asked ? [`  Asked of: ${asked}`] : []),
    `  Basis: ${row.basis.map(({ basis, at }) => (at ? `${basis} (${at})` : basis)).join(', ')}`,
    '',
  ].join('\n')
}

function weightText({ weight }: RuleRow): string {
  return typeof weight === 'string' ? weight : `${weight.draft}, ${weight.final} when final`
}
