import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'version-is-allowed',
  summary: 'The file is PDF 1.0 to 1.7, and says so in its first line.',
  basis: 'ISO 14289-1, 6.1',
  verapdf: ['6.1-1'],
  examine({ header, catalog, resolve }, report) {
    const version = catalog.getName('Version', resolve)?.value
    if (/^%PDF-1\.[0-7]$/.test(header) && (version === undefined || /^1\.[0-7]$/.test(version))) return
    report({
      what: version ?? header,
      reason: `The version is \`${version ?? header}\``,
      note: 'PDF/UA-1 rests on PDF 1.7. Write the file as PDF 1.7.',
    })
  },
}
