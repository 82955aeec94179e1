import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { audit } from '#aar/render/pdf/audit/index.js'
import { rules } from '#aar/render/pdf/audit/rules/index.js'
import { type Damage, damages } from '../pdf/damages.js'
import { taggedPdf } from '../support/tagged-pdf.js'
import type { Judge, Verdict } from './judge.js'

/** What both checkers said of one damage. */
interface Trial {
  damage: Damage
  /** Our own rules that fail. */
  ours: ReadonlySet<string>
  /** The rules of veraPDF that fail. */
  vera: readonly string[]
}

/** Fewer that both see would say little of our own checker. */
const enough = 10

/**
 * Damages a sound PDF in every way there is a damage for, lets our own checker and veraPDF judge each, and prints what
 * they saw. Gives 1 if either sees anything else than `damages.ts` says of it, or both see too few in common.
 *
 * @param folder where the damaged files are written
 */
export async function judgeDamages(judge: Judge, folder: string): Promise<number> {
  const trials = await tryAll(judge, folder)
  const width = Math.max(...damages.map(({ name }) => name.length))
  const ruleWidth = Math.max(...damages.map(({ rule }) => rule.length))
  console.log(`\n${'Damage'.padEnd(width)}  ${'aar audit'.padEnd(ruleWidth)}  veraPDF`)
  for (const trial of trials) {
    const { name, rule } = trial.damage
    console.log(`${name.padEnd(width)}  ${rule.padEnd(ruleWidth)}  ${saidByVera(trial)}`)
    for (const fault of faultsOf(trial)) console.log(`    WRONG: ${fault}`)
  }
  const wrong = trials.filter(trial => faultsOf(trial).length > 0).length
  const common = trials.filter(isSeenByBoth).length
  console.log(
    `${trials.length} damages; both see ${common}; ${wrong === 0 ? 'all as expected' : `${wrong} WRONG`}.`,
  )
  if (common < enough) console.log(`Both must see at least ${enough}.`)
  return wrong > 0 || common < enough ? 1 : 0
}

async function tryAll(judge: Judge, folder: string): Promise<Trial[]> {
  const made = damages.map((damage, index) => ({
    damage,
    bytes: taggedPdf(damage.changes, damage.header),
    path: join(folder, `damage-${index + 1}.pdf`),
  }))
  await Promise.all(made.map(({ path, bytes }) => writeFile(path, bytes)))
  const verdicts = new Map(judge(made.map(({ path }) => path)).map(verdict => [verdict.path, verdict]))
  return Promise.all(
    made.map(async ({ damage, bytes, path }) => ({
      damage,
      ours: new Set((await audit(bytes)).map(({ rule }) => rule)),
      vera: failedBy(verdicts.get(path)),
    })),
  )
}

const failedBy = (verdict: Verdict | undefined): string[] => (verdict?.failed ?? []).map(({ rule }) => rule)

/** The rules of veraPDF that ask what our rule asks. */
const counterparts = ({ rule }: Damage): readonly string[] => rules.get(rule)?.verapdf ?? []

function isSeenByBoth({ damage, ours, vera }: Trial): boolean {
  return ours.has(damage.rule) && vera.some(rule => counterparts(damage).includes(rule))
}

function faultsOf({ damage, ours, vera }: Trial): string[] {
  const expected = damage.vera ?? []
  const said = (failed: readonly string[]): string => (failed.length === 0 ? 'none' : failed.join(', '))
  return [
    ...(ours.has(damage.rule) ? [] : [`\`aar audit\` does not see it by ${damage.rule}`]),
    ...(said(vera) === said(expected)
      ? []
      : [`veraPDF fails ${said(vera)}; test/pdf/damages.ts expects ${said(expected)}`]),
  ]
}

function saidByVera({ damage, vera }: Trial): string {
  const same = counterparts(damage)
  if (vera.some(rule => same.includes(rule))) return vera.join(', ')
  const instead = vera.length === 0 ? '' : ` (fails ${vera.join(', ')} for another reason)`
  return same.length === 0
    ? `not a rule of veraPDF's profile${instead}`
    : `not seen by ${same.join(', ')}${instead}`
}
