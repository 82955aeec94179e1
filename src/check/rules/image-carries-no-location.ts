import { placeOfNode } from '../../model/place.js'
import { text } from '../example.js'
import { pictureData } from '../picture-data.js'
import type { Rule } from '../rule.js'

/** A gray point, as a screenshot is saved, and as a phone saves it with the place or with its own name. */
const points = {
  plain: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  place:
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAAgGVYSWZNTQAqAAAACAABiCUABAAAAAEAAAAaAAAAAAAEAAEAAgAAAAJOAAAAAAIABQAAAAMAAABQAAMAAgAAAAJXAAAAAAQABQAAAAMAAABoAAAAAAAAACkAAAABAAAANAAAAAEAAAAKAAAAAQAAAFcAAAABAAAAJQAAAAEAAAAeAAAAARlvJAIAAAAKSURBVHicY2AAAAACAAFIr6RxAAAAAElFTkSuQmCC',
  device:
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAALmVYSWZNTQAqAAAACAACAQ8AAgAAAAgAAAAmARAAAgAAAANLMgAAAAAAAEtlc3RyZWwAJ/VrygAAAApJREFUeJxjYAAAAAIAAUivpHEAAAAASUVORK5CYII=',
}

const point = (kind: keyof typeof points): Uint8Array => Buffer.from(points[kind], 'base64')

const figure = '![Tents in two rows by the north gate](images/post.png "Command post")'

export const rule: Rule = {
  id: 'image-carries-no-location',
  summary: 'No picture of a public edition carries the place or the device that took it.',
  why: 'A phone writes into its pictures where it stood and whose it is. Published, that leads to the home of a witness or to an officer.',
  examples: {
    holds: [{ ...text(figure), 'images/post.png': point('plain') }],
    fails: [
      {
        ...text(`${figure} ◀ image-carries-no-location`),
        'images/post.png': point('place'),
      },
      {
        ...text(`${figure} ◀ image-carries-no-location`),
        'images/post.png': point('device'),
      },
    ],
  },
  looksAt: 'text',
  check({ assets }, report, { nodes }) {
    const shown = [
      ...nodes('exhibit').map(({ node, file }) => ({ src: node.data.image?.src, node, file })),
      ...nodes('image').map(({ node, file }) => ({ src: node.url, node, file })),
    ]
    for (const { path, bytes, type } of assets.values()) {
      const { location, device } = pictureData(bytes, type)
      const first = shown.find(({ src }) => src === path)
      if (!first || (!location && !device)) continue
      const what = [location ? 'where it was taken' : '', device ? `what took it (\`${device}\`)` : '']
      report(
        placeOfNode(first.file, first.node),
        `The picture \`${path}\` carries ${what.filter(Boolean).join(' and ')}`,
        'Save it without its metadata: in Windows, Properties, Details, Remove Properties; elsewhere `exiftool -all= file`, or take a screenshot of it.',
      )
    }
  },
}
