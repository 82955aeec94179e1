import { dictOf, numberOf, textOf } from '../objects.js'
import { kinds, numberAt, type Operands, wordAt } from './operands.js'
import { type Action, type Reading, resourceOf } from './reading.js'

/** `BMC`, `BDC` (ISO 32000-1, 14.6). */
export const beginMarkedContent: Action = (reading, operands) => {
  const { listener, open, stream } = reading
  const tag = operands.count > 0 ? wordAt(operands, 0) : ''
  const named = operands.count === 2 && operands.kind[1] === kinds.name
  const { mcid, language } = named
    ? namedProperties(reading, wordAt(operands, 1))
    : writtenProperties(operands)
  const mark = { owner: stream.owner, tag, mcid, artifact: tag === 'Artifact' }
  listener.begin?.(mark, open, language)
  open.push(mark)
}

/** `EMC`. */
export const endMarkedContent: Action = ({ listener, open, floor, stream }) => {
  if (open.length > floor) open.pop()
  else listener.unbalanced?.(stream.owner)
}

/** Of the properties of a sequence those that matter here. */
interface Properties {
  mcid: number | undefined
  language: string | undefined
}

/** A property list among the resources (ISO 32000-1, 14.6.2). */
function namedProperties(reading: Reading, name: string): Properties {
  const { resolve } = reading
  const list = dictOf(resourceOf(reading, 'Properties', name), resolve)
  return { mcid: numberOf(list?.get('MCID'), resolve), language: textOf(list?.get('Lang'), resolve) }
}

/** A property list that stands in the content. */
function writtenProperties(operands: Operands): Properties {
  const { count, kind, start, end } = operands
  const found: Properties = { mcid: undefined, language: undefined }
  for (let index = 1; index + 1 < count; index++) {
    // Both keys have four letters: no text is made for other names.
    if (kind[index] !== kinds.name || (end[index] as number) - (start[index] as number) !== 4) continue
    const key = wordAt(operands, index)
    const value = index + 1
    if (key === 'MCID' && kind[value] === kinds.number) found.mcid = numberAt(operands, value)
    if (key === 'Lang' && kind[value] === kinds.literal) found.language = wordAt(operands, value)
  }
  return found
}
