import type { BookProfile } from '../../model/design.js'
import { cssString } from '../css-string.js'
import type { RenderedPart } from '../page.js'

interface CoverMarks {
  title: string
  draft: boolean
  fictional: boolean
  handling: string
}

/**
 * The pages of each part: its running head, and the same turned for wide tables. The marks that a page must carry
 * stand in its margin, so that no page can be without them.
 */
export function runningHeads(
  parts: readonly RenderedPart[],
  cover: CoverMarks,
  profile: BookProfile,
): string {
  const marking = [cover.handling, cover.fictional ? 'FICTIONAL SAMPLE' : ''].filter(Boolean).join('  ·  ')
  const draft = cover.draft
    ? '@top-left { width: 42% } @top-center { content: "DRAFT"; width: 16% } @top-right { width: 42% }'
    : ''
  const title = short(cover.title)
  const sheets = parts.map((part, index) => {
    const head = short([part.number, part.title].filter(Boolean).join('  '))
    const counting = part.isFront ? frontCounting : ''
    const margins = `${counting} ${box('top-left', title)} ${box('top-right', head)}`
    const name = `part-${index}`
    return `
@page ${name} { ${margins} }
@page ${name}-turned { size: var(--page-height) var(--page-width); ${margins} }
.${name} { page: ${name} }
.${name} .turned { page: ${name}-turned }${profile === 'print' ? leftHand(name, part, title, head) : ''}`
  })
  const everyPage = `@page { ${draft} ${box('bottom-left', marking)} }`
  return [everyPage, profile === 'print' ? mirrored(marking) : '', ...sheets].join('')
}

const frontCounting =
  'counter-increment: page 0 front 1; @bottom-right { content: counter(front, lower-roman) }'

/** In a bound book the head of the chapter and the number of the page stand at the outer edge. */
function leftHand(name: string, { isFront }: RenderedPart, title: string, head: string): string {
  const number = isFront ? 'counter(front, lower-roman)' : 'counter(page)'
  const margins = `${box('top-left', head)} ${box('top-right', title)} @bottom-left { content: ${number} }`
  // Chromium knows no lists of pages.
  return `
@page ${name}:left { ${margins} }
@page ${name}-turned:left { ${margins} }`
}

/** The margins of left-hand pages mirror those of right-hand ones, with room for the binding. */
function mirrored(marking: string): string {
  return `
@page :left {
  margin-left: calc(0.85in - var(--reach)); margin-right: calc(1.05in - var(--reach));
  @top-left { font-weight: 600; color: var(--navy); width: 40% }
  @top-right { font-weight: 400; color: var(--ink-soft); width: 60% }
  @bottom-left { font: 600 8.5pt var(--sans); color: var(--navy); padding: 16pt 0 0 var(--reach); text-align: left; width: 20% }
  @bottom-right { font: 700 7.5pt var(--sans); color: var(--warning); padding: 17pt var(--reach) 0 0; text-align: right; width: 80%; content: ${cssString(marking)} }
}
@page :right { margin-left: calc(1.05in - var(--reach)); margin-right: calc(0.85in - var(--reach)) }
@page front:left { @bottom-left { content: counter(front, lower-roman) } @bottom-right { content: ${cssString(marking)} } }
@page inside:left { @bottom-left { content: none } @bottom-right { content: ${cssString(marking)} } }
@page title:left { @bottom-left { content: none } @bottom-right { content: ${cssString(marking)} } }
@page cover:left { margin: 0; @bottom-left { content: none } @bottom-right { content: none } }
@page cover:right { margin: 0 }
@page blank:left { @bottom-left { content: none } @bottom-right { content: ${cssString(marking)} } }`
}

/** Letters of a title that have room in the head of a page, in two lines. */
const longest = 100

/** The beginning of a title that is too long, in whole words. */
function short(title: string): string {
  if (title.length <= longest) return title
  const cut = title.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`
}

function box(place: string, text: string): string {
  return `@${place} { content: ${cssString(text)} }`
}
