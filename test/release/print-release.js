/**
 * Prints everything that can be reached from a release: what a format could print, formats yet to be written included.
 * A program of its own, so that the code runs as it is shipped.
 *
 * Usage: node print-release.js <folder of a review> <edition>
 */
import { prepare } from '../../lib/commands/prepare.js'
import { release } from '../../lib/release/index.js'

const [folder, edition] = process.argv.slice(2)
const { review, conventions } = await prepare(folder)
process.stdout.write(reachable(release(review, edition, conventions)))

function reachable(value, seen = new Set()) {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
  if (typeof value === 'function') throw new TypeError('A function could reach anything.')
  if (typeof value !== 'object' || value === null) return String(value)
  if (seen.has(value)) return ''
  seen.add(value)
  const keys = Reflect.ownKeys(value).flatMap(key => [key, value[key]])
  const members = value instanceof Map || value instanceof Set ? [...value] : []
  return [...keys, ...members].map(inner => reachable(inner, seen)).join('\n')
}
