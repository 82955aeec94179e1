import type { VFile } from 'vfile'

const known = new WeakMap<VFile, string[]>()

/** The lines of a file, parted once: a large table asks for them at every cell. */
export function linesOf(file: VFile): string[] {
  const lines = known.get(file) ?? String(file).split('\n')
  known.set(file, lines)
  return lines
}
