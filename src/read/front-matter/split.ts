import matter from 'gray-matter'
import type { VFile } from 'vfile'
import { diagnose } from '../../model/diagnostic.js'
import { parseYaml, type YamlTree } from './yaml.js'

export interface SplitFile {
  tree: YamlTree | undefined
  /** The file with its front matter blanked out, so that lines, columns and offsets of the body stay those of the file. */
  body: string
}

const yamlNames = new Set(['', 'yaml', 'yml'])

/**
 * Parts front matter from body. gray-matter finds the fences; the only engine it is given is ours. It would run
 * JavaScript front matter (`---js`), so every name of a language is taken away before it sees the file.
 */
export function splitFile(file: VFile): SplitFile {
  const text = String(file)
  const language = /^---(?!-)([^\n]*)/.exec(text)?.[1]?.trim().toLowerCase() ?? ''
  const safe = language === '' ? text : text.replace(/^---[^\n]*/, line => '---'.padEnd(line.length))
  if (!yamlNames.has(language)) {
    report(
      file,
      [0, 3 + language.length],
      `Front matter in \`${language}\` is refused`,
      'Write front matter in YAML, between two lines of `---`.',
    )
    return {
      tree: undefined,
      body: blank(
        safe,
        bodyStart(safe, () => undefined),
      ),
    }
  }
  let tree: YamlTree | undefined
  const start = bodyStart(safe, source => {
    tree = parseYaml(source)
  })
  const isOpen = (tree !== undefined || start > 0) && isUnclosed(safe)
  if (isOpen) reportUnclosed(file)
  // What is wrong with the YAML is then only that the text of the section stands in it.
  const found = isOpen || !tree ? [] : [...tree.troubles, ...(tree.troubles.length > 0 ? [] : tree.remarks)]
  for (const trouble of found) {
    // gray-matter hands over what follows the opening `---`.
    report(file, [trouble.range[0] + 3, trouble.range[1] + 3], trouble.message, trouble.note)
  }
  return { tree, body: blank(safe, start) }
}

/** Offset at which the body begins. */
function bodyStart(text: string, parse: (source: string) => void): number {
  const engine = {
    parse: (source: string) => {
      parse(source)
      return {}
    },
  }
  // gray-matter looks engines up by name and runs JavaScript by default: all names lead to ours.
  const engines = { yaml: engine, json: engine, javascript: engine, js: engine }
  const split = matter(text, { language: 'yaml', engines })
  return text.length - split.content.length
}

function isUnclosed(text: string): boolean {
  return !/^---[ \t]*\n(?:[\s\S]*?\n)?---/.test(text)
}

function reportUnclosed(file: VFile): void {
  report(
    file,
    [0, 3],
    'The front matter is not closed',
    'Put a line of `---` after the last key, before the text.',
  )
}

function blank(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end)
}

function report(file: VFile, [from, to]: [number, number], message: string, note: string): void {
  const text = String(file)
  diagnose(
    { file, start: pointAt(text, from), end: pointAt(text, to) },
    'front-matter-is-yaml',
    message,
    note,
  )
}

/** Line and column, both from 1, of an offset. */
export function pointAt(text: string, offset: number): { line: number; column: number; offset: number } {
  const before = text.slice(0, Math.min(offset, text.length))
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: before.length - lineStart + 1, offset: before.length }
}
