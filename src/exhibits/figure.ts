import { h } from 'hastscript'
import type { ExhibitKind } from './exhibit-kind.js'

/** `::figure{#map src=images/map.png alt="…" caption="…" credit="…"}` */
export const figure: ExhibitKind = {
  id: 'figure',
  series: 'Figure',
  attributes: ['alt', 'credit', 'decorative'],
  draw({ data }, canvas) {
    const picture = data.image && canvas.picture(data.image.src)
    if (!data.image || !picture) return []
    const { url, width, height } = picture
    return [h('img', { src: url, alt: data.image.decorative ? '' : data.image.alt, width, height })]
  },
}
