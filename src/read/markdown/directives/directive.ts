import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import type { NodeReader } from '../node-reader.js'

export type Directive = ContainerDirective | LeafDirective | TextDirective
export type DirectiveReader = NodeReader<Directive>
