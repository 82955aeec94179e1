const name =
  '(?:red|green|blue|yellow|orange|purple|pink|gr[ae]y|brown|teal|navy|cyan|magenta|amber|violet|black|white)'
const color = `(?:light |dark |pale |bright |deep )?${name}`
const aName = new RegExp(`^${name}$`)

/** Whether a word names a color. */
export const isColor = (word: string): boolean => aName.test(word)

const mark =
  '(?:lines?|bars?|areas?|dots?|cells?|rows?|columns?|segments?|circles?|squares?|triangles?|arrows?|shading|curves?|bands?|markers?|slices?|points?|pins?)'

/** Words that let a color carry a meaning in a picture: "shown in red", "the blue bars". */
export const byColor = new RegExp(
  String.raw`\b(?:(?:shown|marked|highlighted|colou?red|shaded|drawn|printed|indicated|depicted|displayed|outlined|circled|plotted|appear|appears) in ${color}\b(?! (?:ink|tape|paint|chalk))|(?<!thin )${color} ${mark}\b(?! of (?!the\b)))`,
  'g',
)

/** Words that can only speak of a figure or a table: "the red line shows", "times in red". */
export const alwaysOfFigure = new RegExp(
  String.raw`\b(?:(?:[Tt]he|[Ss]ee the|[Ee]ach) ${color} ${mark} (?:shows?|marks?|represents?|indicates?|depicts?|stands? for|for the)\b|(?:shown|highlighted|shaded) in ${color}\b(?! (?:ink|tape|paint|chalk))|\b(?:[Ii]tems|[Tt]imes|[Rr]ows|[Vv]alues|[Ee]ntries|[Nn]umbers|[Cc]ells|[Dd]ates|[Ff]igures) in ${color}\b)`,
  'g',
)

/** Another sign beside the color, which readers can see who do not see the color. */
export const otherSign =
  /\b(?:dashed|dotted|solid|thick|thin|thicker|thinner|hatched|striped|stippled|patterned|labeled|labelled|lettered|numbered|bold|boldface|italics?|upper|lower|top|bottom|left|right|leftmost|rightmost|first|second|third|last|with (?:a |an )?(?:star|cross|asterisk|letter|number|label)s?)\b/i

/** Words that speak of a figure or a table of the report without a reference. */
export const speaksOfFigure =
  /\b(?:figure|table|chart|graph|legend|diagram|map) (?:below|above)\b|\b(?:[Ii]n|[Oo]n) (?:this|the following) (?:figure|table|chart|graph|diagram|map)\b|\b(?:[Ii]n|[Oo]n) the (?:figure|table|chart|graph|legend|diagram|map)\b|\b(?:Figure|Table|Chart|Map) [0-9A-Z]/
