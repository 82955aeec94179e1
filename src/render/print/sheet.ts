import type { Design, Paper } from '../../model/design.js'

/** Width and height of a sheet, upright. */
const sizes: Readonly<Record<Paper, readonly [width: string, height: string]>> = {
  letter: ['8.5in', '11in'],
  a4: ['210mm', '297mm'],
}

/** The sheet on which a report is printed, as variables of its style sheets. */
export function sheetOf({ paper }: Design): string {
  const [width, height] = sizes[paper]
  return `:root { --page-width: ${width}; --page-height: ${height} }`
}
