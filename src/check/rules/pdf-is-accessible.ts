import { record } from '../example.js'
import type { Rule } from '../rule.js'

/** The build reports it, when it audits the finished PDF. Nothing that passes the other rules should fail it. */
export const rule: Rule = {
  id: 'pdf-is-accessible',
  summary: 'The finished PDF conforms to what a machine can check of PDF/UA-1.',
  why: 'Readers who use a screen reader have the same right to the report, and the law says so. What is not in the tags of the PDF is not there for them.',
  atBuild: 'pdf',
  examples: { holds: [record('title: Review of a bridge closure')], fails: [] },
}
