import { exhibitKinds } from '../../../exhibits/index.js'
import { diagnose } from '../../../model/diagnostic.js'
import { type Place, placeOfNode } from '../../../model/place.js'
import type { ExhibitData } from '../../../model/tree.js'
import { readData } from '../../data.js'
import type { Shelf } from '../../shelf.js'
import type { Directive, DirectiveReader } from './directive.js'

/** `::figure`, `::table`, `::timeline`: an exhibit made from a file of the review. */
export const readExhibit: DirectiveReader = (node, context) => {
  const place = placeOfNode(context.file, node)
  const kind = exhibitKinds[node.name]
  const { id, src, caption } = node.attributes ?? {}
  if (!src) {
    diagnose(
      place,
      'asset-exists',
      `\`::${node.name}\` names no file`,
      'Add `src=` with the path of the file, such as `src=data/units.csv`.',
    )
  }
  const data = kind?.columns
    ? readData(src ?? '', kind.columns, place, context)
    : picture(node, src ?? '', place, context.shelf)
  return [
    {
      type: 'exhibit',
      kind: node.name,
      ...(id && { id }),
      caption: context.prose(caption ?? '', place),
      data,
      position: node.position,
    },
  ]
}

function picture(node: Directive, src: string, place: Place, shelf: Shelf): ExhibitData {
  const { alt, credit, decorative } = node.attributes ?? {}
  return {
    columns: [],
    rows: [],
    image: {
      src: src === '' ? '' : (shelf.picture(src, place) ?? src),
      alt: alt?.trim() ?? '',
      ...(credit && { credit }),
      decorative: decorative !== undefined && decorative !== null && decorative !== 'false',
    },
  }
}
