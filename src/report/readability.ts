import { type Readability, readabilityTargets } from '../model/readability.js'

/** A table of how each section reads, with the targets below it; it judges nothing. */
export function readabilityReport(rows: readonly Readability[]): string {
  const { wordsInSentence, passive, grade } = readabilityTargets
  const lines = [
    ['', 'sentences', 'words in one', 'passive', 'grade'],
    ...rows.map(row => [
      cut(row.title),
      String(row.sentences),
      row.wordsInSentence.toFixed(1),
      percent(row.passive),
      row.grade.toFixed(1),
    ]),
    ['Target', '', String(wordsInSentence), percent(passive), grade.join('–')],
  ]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0))) ?? []
  return lines
    .map(line =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map(line => `  ${line}\n`)
    .join('')
}

const longest = 40

function cut(title: string): string {
  return title.length <= longest ? title : `${title.slice(0, longest - 1)}…`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
