import { z } from 'zod'
import { agencyTypes, kinds, profiles, ratings, sourceTypes, statuses } from '../vocabulary.js'
import { engagement } from './engagement.js'
import { audience, count, id, ignore, reason, text, texts } from './values.js'

/** One entry of the evidence register. */
export const source = z
  .strictObject({
    id,
    type: z.enum(sourceTypes).describe('What kind of evidence it is.'),
    title: text.describe('What it is called, as the evidence register prints it.'),
    date: text.describe('Day that it is from, such as 2025-08-09.'),
    author: text.describe('Who wrote it.'),
    publisher: text.describe('Who published it.'),
    reference: text.describe('Number or shelf mark under which it can be found.'),
    url: text.describe('Web address at which it can be read.'),
    clock: text.describe('Whose clock its times run on, such as cad or radio-recorder.'),
    note: text.describe('What a reader of the register should know about it.'),
    audience,
    reason,
  })
  .partial()

/** People who were heard, by group; never by name. */
export const interviewGroup = z
  .strictObject({
    id,
    group: text.describe('Who was heard, as a group and never by name, such as Patrol officers.'),
    method: text.describe('How they were heard, such as interview, focus group or survey.'),
    people: count.describe('How many people were heard: a whole number.'),
    date: text.describe('Day or days on which they were heard.'),
    note: text.describe('What a reader should know about it, such as why nobody was heard.'),
    audience,
    reason,
  })
  .partial()

export const teamMember = z
  .strictObject({
    name: text.describe('Name of the member.'),
    role: text.describe('What the member does in the team. Exactly one is `lead`.'),
    organization: text.describe('Where the member comes from.'),
    expertise: texts.describe('Themes that the member knows about, such as incident-command.'),
    note: text.describe('What else a reader should know about the member.'),
  })
  .partial()

export const objective = z
  .strictObject({
    id,
    text: text.describe('What was to be achieved, in one sentence.'),
    capability: text.describe('The core capability that it exercises, such as Operational Coordination.'),
    rating: z
      .enum(ratings)
      .describe(
        'How it was performed: P without challenges, S with some, M with major ones, U unable to be performed.',
      ),
  })
  .partial()

export const approval = z
  .strictObject({
    name: text.describe('Who decided.'),
    role: text.describe('Office of the person, such as Chief of Police.'),
    decision: text.describe('What was decided, such as approved.'),
    date: text.describe('Day of the decision.'),
    note: text.describe('What else was said about it.'),
  })
  .partial()

const agency = z
  .strictObject({
    name: text.describe('Full name of the agency.'),
    abbreviation: text.describe('Its abbreviation, such as RPD.'),
    type: z.enum(agencyTypes).describe('What kind of agency it is.'),
    state: text.describe('State or territory, such as OH.'),
  })
  .partial()

const event = z
  .strictObject({
    kind: text.describe('What kind of event it was, such as incident or exercise.'),
    name: text.describe('What the event is called.'),
    start: text.describe('When it began, with the offset from UTC: 2025-08-09T12:02-04:00.'),
    end: text.describe('When it ended, with the offset from UTC.'),
    location: text.describe('Where it took place.'),
    fatalities: z.boolean().describe('true: people died.'),
    minors: z.boolean().describe('true: minors were involved.'),
  })
  .partial()

const scope = z
  .strictObject({
    statement: text.describe(
      'What the review covers, that it asks what worked and what did not, and that it serves learning, not discipline.',
    ),
    window: z
      .strictObject({
        start: text.describe('The first day or time that the review looks at.'),
        end: text.describe('The last day or time that the review looks at.'),
      })
      .partial()
      .describe('The time that the review looks at.'),
    exclusions: texts.describe('What the review leaves out, a sentence for each.'),
  })
  .partial()

const conduct = z
  .strictObject({
    type: z
      .enum(['internal', 'external', 'hybrid'])
      .describe('Who reviews: the agency itself, others, or both. The last two name who in `conducted-by`.'),
    'conducted-by': text.describe('Who conducted the review.'),
    independence: text.describe(
      'How the reviewers are independent of the agency. It is printed with the team.',
    ),
  })
  .partial()

const handling = z
  .strictObject({
    marking: text.describe('Words on every page of the agency edition, such as For Official Use Only.'),
    instructions: text.describe('What readers of the agency edition may do with it.'),
  })
  .partial()

const publication = z
  .strictObject({
    publisher: text.describe('Who publishes the report, where it is not who conducted the review.'),
    place: text.describe('Where it is published, such as Washington, DC.'),
    number: text.describe('Number of the publication, such as e042612345.'),
    isbn: text.describe('ISBN of the report.'),
    rights: text.describe('Who may copy it, in a sentence.'),
    contact: text.describe('Where readers may ask: an address, a telephone number, an email address.'),
  })
  .partial()

/** The front matter of `review.md`: the record of the review. */
export const record = z
  .strictObject({
    title: text.describe('Title of the report, on the cover.'),
    subtitle: text.describe('Subtitle, on the cover.'),
    kind: z.enum(kinds).describe('What is reviewed; it decides which parts the report needs.'),
    profile: z
      .enum(profiles)
      .describe('How much the report holds: debrief asks for less, exercise is for exercises.'),
    framework: text.describe('The set of rules that the review is checked against.'),
    status: z.enum(statuses).describe('Only a final review is published without DRAFT on every page.'),
    date: text.describe('Day of the report, such as 2026-05-14.'),
    language: text.describe('Language of the report, such as en-US.'),
    'time-zone': text.describe('Zone of the clock times in the review, such as America/New_York.'),
    fictional: z.boolean().describe('true prints on the cover that all is invented.'),
    agency: agency.describe('The agency whose work is reviewed.'),
    event: event.describe('The event that is reviewed. It stands on the cover.'),
    publication: publication.describe('How the report is found in a library: the imprint prints it.'),
    scope: scope.describe('What the review covers. The statement stands on the first page.'),
    review: conduct.describe('Who reviews.'),
    team: z.array(teamMember).describe('The review team. It becomes an appendix.'),
    sources: z
      .array(source)
      .describe('The evidence register, an appendix. The text cites a source as [@radio-log, 14:05].'),
    interviews: z
      .array(interviewGroup)
      .describe('People who were heard, by group and number, never by name.'),
    objectives: z.array(objective).describe('What an exercise was to achieve.'),
    acronyms: z
      .record(text, text)
      .describe(
        'Acronyms and what they stand for, such as ICS: Incident Command System. They become an appendix.',
      ),
    themes: z
      .record(text, text)
      .describe('Themes of your own besides those of the framework, such as lake-safety: Lake safety.'),
    handling: handling.describe('How editions that are not public are to be handled.'),
    approvals: z.array(approval).describe('Who approved the report. Kept in the record, not printed.'),
    engagement: engagement.describe('The record of technical assistance: request, work plan and activities.'),
    terms: texts.describe('Words of your trade that need not be spelled out or put more plainly.'),
    ignore,
    'conformance-statement': z
      .boolean()
      .describe('true adds an appendix that says what the report was checked against.'),
  })
  .partial()

export type Record = z.infer<typeof record>
export type Source = z.infer<typeof source>
