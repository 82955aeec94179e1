/** Sheets on which a report is printed. */
export const papers = ['letter', 'a4'] as const
export type Paper = (typeof papers)[number]

/**
 * How the pages of a PDF are made up: `screen` for reading one page after the other, `print` for a bound book, whose
 * chapters open on a right-hand page and whose margins are mirrored.
 */
export const bookProfiles = ['screen', 'print'] as const
export type BookProfile = (typeof bookProfiles)[number]

/** What a report looks like; nothing of what it says. */
export interface Design {
  paper: Paper
  profile: BookProfile
  theme: Theme
}

/** Colors, fonts and logo of those who publish. What a theme does not set is ours. */
export interface Theme {
  /** `#rrggbb` by the name of a design token, such as `navy`. */
  colors: ReadonlyMap<string, string>
  /** At most one for each place. */
  fonts: readonly ThemeFont[]
  logo?: ThemeLogo
  /** SHA-256 over the theme file and the files that it names; absent where there is no theme file. */
  source?: string
}

/** A family of fonts in the place of one of ours. */
export interface ThemeFont {
  /** The place that it takes: text, or headings and tables. */
  place: 'serif' | 'sans'
  family: string
  faces: readonly ThemeFace[]
}

/** As a style sheet names it in `format()`. */
export type FontFormat = 'woff2' | 'woff' | 'truetype' | 'opentype'

export interface ThemeFace {
  /** Name of its file in the report, such as `sans-400-normal.woff2`. */
  name: string
  bytes: Uint8Array
  format: FontFormat
  /** 1 to 1000; 400 is regular. */
  weight: number
  style: 'normal' | 'italic'
}

export interface ThemeLogo {
  /** Name of its file in the report, such as `logo.svg`. */
  name: string
  bytes: Uint8Array
  /** Media type. */
  type: string
  alt: string
}

/** The look of a report for which nobody has set another. */
export const plainTheme: Theme = { colors: new Map(), fonts: [] }

/** The design of a report for which nobody has chosen another. */
export const plainDesign: Design = { paper: 'letter', profile: 'screen', theme: plainTheme }
