import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'title-is-shown',
  summary: 'A window shows the title of the document, and not the name of its file.',
  basis: 'ISO 14289-1, 7.1',
  verapdf: ['7.1-10'],
  examine({ catalog, resolve }, report) {
    const shows = catalog.getDict('ViewerPreferences', resolve)?.getBool('DisplayDocTitle', resolve)?.value
    if (shows === true) return
    report({
      reason: 'The name of the file is shown in place of the title',
      note: 'Set `DisplayDocTitle` to true in `ViewerPreferences`.',
    })
  },
}
