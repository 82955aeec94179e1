import type { Root } from 'mdast'
import { toString as proseText } from 'mdast-util-to-string'

/** Whether a text holds no words; comments are no words. */
export function isBlank(body: Root): boolean {
  return body.children.every(
    node => node.type !== 'exhibit' && node.type !== 'entry' && proseText(node).trim() === '',
  )
}
