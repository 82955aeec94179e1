import type { Element } from 'hast'
import { h } from 'hastscript'
import {
  type Conformance,
  checkedAgainst,
  checkedRules,
  type Result,
  type RuleResult,
  tally,
} from '../../model/conformance.js'
import type { Appendix } from './appendix.js'
import { appendixHeading, appendixTable, type Cell } from './table.js'

/** What was checked and what came of it: by step of the guide, by basis, and what did not hold or was suppressed. */
export const conformanceStatement: Appendix = ({ conformance }, scribe) => {
  if (!conformance) return []
  const { framework, steps, bases } = conformance
  const checked = checkedRules(conformance)
  const byStep = [
    ...steps.map(({ number, title }): [string, RuleResult[]] => [
      `${number}. ${title}`,
      checked.filter(({ step }) => step === number),
    ]),
    ['All steps', checked.filter(({ step }) => step === undefined)] as [string, RuleResult[]],
  ]
  const byBasis = bases.map(({ id, mark, title, meaning }): [Cell, RuleResult[]] => [
    [h('p', `${title} (${mark})`), h('p', { class: 'about' }, meaning)],
    checked.filter(({ basis }) => basis.some(each => each.basis === id)),
  ])
  return [
    h('p', `${checkedAgainst(conformance)}. ${outcome(conformance)}`),
    h(
      'p',
      `The rules follow the framework of the guide below as far as it could be traced; each carries its basis. The statement says what was checked. It does not say that the report complies with anything, and nobody has endorsed it.`,
    ),
    h('p', framework.citation),
    appendixHeading('By step of the guide', scribe),
    appendixTable(
      'Rules by step of the guide',
      ['Step', ...columns],
      rowsOf(byStep.map(([name, of]) => [[name], of])),
      'counts',
    ),
    appendixHeading('By basis', scribe),
    appendixTable('Rules by basis', ['Basis', ...columns], rowsOf(byBasis), 'counts'),
    h('p', 'A rule with more than one basis is counted under each.'),
    ...exceptions('Rules that did not hold', 'failed', checked, scribe),
    ...exceptions('Rules that were suppressed', 'suppressed', checked, scribe),
  ]
}

const columns = ['Checked', 'Held', 'Did not hold', 'Suppressed']

function rowsOf(groups: readonly [Cell, RuleResult[]][]): { cells: Cell[] }[] {
  return groups
    .filter(([, rules]) => rules.length > 0)
    .map(([name, rules]) => {
      const { held, failed, suppressed } = tally(rules)
      return { cells: [name, ...[rules.length, held, failed, suppressed].map(count => [String(count)])] }
    })
}

function outcome(conformance: Conformance): string {
  const {
    held,
    failed,
    suppressed,
    'not-asked': notAsked,
    'not-checked': notChecked,
  } = tally(conformance.rules)
  const exceptions = [
    ...(failed > 0 ? [`${failed} did not`] : []),
    ...(suppressed > 0 ? [`the authors suppressed ${suppressed}, and give the reason`] : []),
  ]
  const result =
    exceptions.length === 0 ? 'All of them held.' : `Of these, ${[`${held} held`, ...exceptions].join('; ')}.`
  const rest =
    notAsked === 0 ? '' : ` ${notAsked} more rules concern other kinds of review and were not asked.`
  const waiting =
    notChecked === 0
      ? ''
      : ` ${notChecked} more are known only of a final report that has a PDF, and whose front matter can be read.`
  return result + rest + waiting
}

function exceptions(
  title: string,
  result: Result,
  rules: readonly RuleResult[],
  scribe: Parameters<Appendix>[1],
): Element[] {
  const found = rules.filter(rule => rule.result === result)
  if (found.length === 0) return []
  const rows = found.map(({ id, summary, count, reasons }) => ({
    cells: [
      [h('code', id)],
      [summary],
      [String(count)],
      ...(result === 'suppressed' ? [[reasons.map(({ text }) => text).join(' ')]] : []),
    ],
  }))
  const names = ['Rule', 'It holds when', 'Times', ...(result === 'suppressed' ? ['Reason'] : [])]
  return [appendixHeading(title, scribe), appendixTable(title, names, rows)]
}
