import type { Kind, Profile } from '../../model/vocabulary.js'
import type { Framework } from '../framework.js'
import { recordText } from './record.js'
import { schemaComment } from './schema-comment.js'
import { sectionName, sectionText } from './section.js'

export interface ScaffoldFile {
  path: string
  text: string
}

/**
 * The files of a new review: a record to fill in, and a section for each element that the framework requires of this
 * kind and profile, with its purpose in a comment. Optional elements are named where they would stand.
 */
export function scaffold(framework: Framework, slug: string, kind: Kind, profile: Profile): ScaffoldFile[] {
  const outline = framework.outline(kind, profile)
  const required = outline.filter(row => row.required || row.element === 'analysis')
  const sections = required.map((row, index): ScaffoldFile => {
    const element = framework.elements.find(({ id }) => id === row.element)
    const number = String((index + 1) * 10).padStart(2, '0')
    const text = element ? sectionText(element, profile, schemaComment('section', '../')) : ''
    return { path: `sections/${number}-${sectionName(row.element)}.md`, text }
  })
  const hasTimeline = required.some(row => row.element === 'timeline')
  return [
    { path: 'review.md', text: recordText(framework, slug, kind, profile) },
    ...sections,
    ...(hasTimeline ? [{ path: timelinePath, text: timelineHeader }] : []),
    { path: 'images/README.txt', text: 'Pictures of the review: PNG, JPEG, WebP or SVG.\n' },
  ]
}

export const timelinePath = 'data/timeline.csv'
export const timelineHeader = 'id,time,end,event,source,actor,phase,place,clock,audience\n'
