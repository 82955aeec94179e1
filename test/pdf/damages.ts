import type { Change } from '../support/tagged-pdf.js'

export interface Damage {
  /** What was done to a sound PDF, in words. */
  name: string
  /** The one rule that must see it. */
  rule: string
  /** The rules that veraPDF fails it by; none where it passes. `npm run conformance` holds this to be so. */
  vera?: readonly string[]
  changes: readonly Change[]
  header?: string
  /** Words that the finding must hold. */
  says?: string
}

const wideFont = (map: string): Change => [
  'font',
  '',
  `<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Wide /Encoding /Identity-H /ToUnicode {wide} /DescendantFonts [<<
 /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Wide ${map} /FontDescriptor << /FontFile2 {data} >> >>] >>`,
]

/** Text of two-byte codes that the wide font has meanings for: an even number of letters, none beyond `~`. */
const evenTexts: readonly Change[] = [
  ['content', '(Title)', '(Titles)'],
  ['content', '(Sec)', '(Sect)'],
  ['content', '(ti\\157n)', '(ions)'],
  ['content', '(An item)', '(One item)'],
  ['content', '<613D62>', '<613D6220>'],
  ['content', '(Row)', '(Rows)'],
]

export const damages: readonly Damage[] = [
  { name: 'PDF 2.0', rule: 'version-is-allowed', vera: ['6.1-1'], changes: [], header: '%PDF-2.0' },
  {
    name: 'no XMP',
    rule: 'metadata-is-present',
    vera: ['7.1-8'],
    changes: [['catalog', '/Metadata {metadata}', '']],
  },
  {
    name: 'another part of the standard',
    rule: 'conformance-is-declared',
    vera: ['5-2'],
    changes: [['metadata', '<pdfuaid:part>1<', '<pdfuaid:part>2<']],
  },
  {
    name: 'no title in XMP',
    rule: 'title-is-given',
    changes: [['metadata', 'Sample &amp; more', '']],
  },
  {
    name: 'the name of the file as title',
    rule: 'title-is-shown',
    vera: ['7.1-10'],
    changes: [['catalog', '/DisplayDocTitle true', '/DisplayDocTitle false']],
  },
  {
    name: 'another title in Info',
    rule: 'info-agrees-with-metadata',
    changes: [['info', 'Sample', 'Example']],
    says: '`Example & more`',
  },
  {
    name: 'no Lang',
    rule: 'document-has-language',
    vera: ['7.2-2', '7.2-22', '7.2-24', '7.2-33', '7.2-34'],
    changes: [['catalog', '/Lang (en-US)', '']],
  },
  {
    name: 'a language in words',
    rule: 'language-tag-is-valid',
    vera: ['7.2-29'],
    changes: [['spanish', '(es)', '(Spanish, of course)']],
  },
  {
    name: 'not marked',
    rule: 'document-is-tagged',
    vera: ['6.2-1'],
    changes: [['catalog', '/Marked true', '/Marked false']],
  },
  {
    name: 'suspect tags',
    rule: 'tags-are-certain',
    vera: ['7.1-4'],
    changes: [['catalog', '/Marked true', '/Marked true /Suspects true']],
  },
  {
    name: 'untagged text',
    rule: 'content-is-marked',
    vera: ['7.1-3'],
    changes: [
      ['content', '/Artifact <</Type /Pagination>> BDC ', ''],
      ['content', '(Running head) Tj ET EMC', '(Running head) Tj ET'],
    ],
    says: '`Running head`',
  },
  {
    name: 'an untagged line in a form',
    rule: 'content-is-marked',
    vera: ['7.1-3'],
    changes: [
      ['content', '/Artifact BMC q', 'q'],
      ['content', '/X1 Do Q EMC', '/X1 Do Q'],
    ],
    says: 'a line or an area',
  },
  {
    name: 'an artifact in tagged content',
    rule: 'artifacts-stand-apart',
    vera: ['7.1-1', '7.1-2'],
    changes: [['content', '(See ) Tj ET', '(See ) Tj ET /Artifact BMC 0 0 1 1 re f EMC']],
  },
  {
    name: 'tagged content in an artifact',
    rule: 'artifacts-stand-apart',
    vera: ['7.1-2'],
    changes: [
      ['content', '/P <</MCID 2>> BDC', '/Artifact BMC /P <</MCID 2>> BDC'],
      ['content', '(See ) Tj ET EMC', '(See ) Tj ET EMC EMC'],
    ],
  },
  {
    name: 'marked content without an end',
    rule: 'marked-content-is-closed',
    changes: [['content', '/X1 Do Q EMC', '/X1 Do Q EMC /Span BMC']],
  },
  {
    name: 'the wrong element in the ParentTree',
    rule: 'marked-content-is-in-structure',
    changes: [['parents', '{h1} {h2}', '{h1} {h1}']],
    says: 'MCID 1',
  },
  {
    name: 'a MCID that no element has',
    rule: 'marked-content-is-in-structure',
    vera: ['7.1-3'],
    changes: [['content', '(See ) Tj ET EMC', '(See ) Tj ET EMC /P <</MCID 77>> BDC 0 0 m S EMC']],
    says: 'MCID 77',
  },
  {
    name: 'a MCID used twice',
    rule: 'marked-content-is-unique',
    changes: [['content', '(See ) Tj ET EMC', '(See ) Tj ET EMC /P <</MCID 2>> BDC 0 0 m S EMC']],
    says: 'MCID 2',
  },
  {
    name: 'an element whose content is not there',
    rule: 'structure-is-painted',
    changes: [['h2', '/K 1', '/K [1 99]']],
    says: 'MCID 99',
  },
  {
    name: 'an unknown type',
    rule: 'type-is-standard',
    vera: ['7.1-5'],
    changes: [['tree', '/RoleMap << /Strong /Span >>', '']],
    says: '`Strong`',
  },
  {
    name: 'a mapping in a circle',
    rule: 'role-map-is-sound',
    changes: [['tree', '/Strong /Span', '/Strong /Span /One /Two /Two /One']],
  },
  {
    name: 'a standard type that is mapped',
    rule: 'role-map-is-sound',
    changes: [['tree', '/Strong /Span', '/Strong /Span /Sect /Div']],
  },
  {
    name: 'the wrong parent',
    rule: 'element-knows-its-parent',
    changes: [['h2', '/P {document}', '/P {list}']],
  },
  {
    name: 'an item with a paragraph',
    rule: 'nesting-is-regular',
    vera: ['7.2-20'],
    changes: [['body', '/LBody', '/P']],
  },
  {
    name: 'a list of rows',
    rule: 'nesting-is-regular',
    vera: ['7.2-3', '7.2-4'],
    changes: [['thead', '/S /THead', '/S /P']],
  },
  {
    name: 'a line of contents that stands alone',
    rule: 'nesting-is-regular',
    vera: ['7.2-26'],
    changes: [['spanish', '/S /P', '/S /TOCI']],
  },
  {
    name: 'contents with a paragraph',
    rule: 'nesting-is-regular',
    vera: ['7.2-27'],
    changes: [
      ['list', '/S /L', '/S /TOC'],
      ['item', '/S /LI', '/S /P'],
      ['label', '/S /Lbl', '/S /Span'],
      ['body', '/S /LBody', '/S /Span'],
    ],
  },
  {
    name: 'an item without a body',
    rule: 'item-has-body',
    changes: [
      ['item', '{label} {body}', '{label}'],
      ['label', '/K 4', '/K [4 5]'],
      ['parents', '{label} {body}', '{label} {label}'],
    ],
    says: '1.An item',
  },
  {
    name: 'a table with two heads and no body',
    rule: 'table-parts-are-in-order',
    vera: ['7.2-11', '7.2-14'],
    changes: [['tbody', '/TBody', '/THead']],
  },
  {
    name: 'a row that is too short',
    rule: 'table-is-regular',
    vera: ['7.2-42'],
    changes: [['head', '/ColSpan 2', '']],
    says: 'Row 2',
  },
  {
    name: 'a cell that reaches out of the table',
    rule: 'table-is-regular',
    vera: ['7.2-41'],
    changes: [['cell', '/K 10', '/K 10 /A << /O /Table /RowSpan 3 >>']],
  },
  {
    name: 'a TH without Scope',
    rule: 'header-cell-has-scope',
    changes: [['side', '/Scope /Row', '']],
  },
  {
    name: 'cells without headers',
    rule: 'data-cell-has-header',
    changes: [
      ['head', '/S /TH ', '/S /TD '],
      ['side', '/S /TH ', '/S /TD '],
    ],
    says: '3 cells',
  },
  {
    name: 'a Figure without Alt',
    rule: 'figure-has-alternative',
    vera: ['7.3-1'],
    changes: [['figure', '/Alt (A gray box)', '']],
  },
  {
    name: 'a Formula with an empty Alt',
    rule: 'formula-has-alternative',
    changes: [['formula', 'a equals b', ' ']],
  },
  {
    name: 'a level that is skipped',
    rule: 'heading-level-is-not-skipped',
    vera: ['7.4.2-1'],
    changes: [['h2', '/S /H2', '/S /H3']],
    says: '`Section`',
  },
  {
    name: 'a first heading of level 2',
    rule: 'heading-level-is-not-skipped',
    vera: ['7.4.2-1'],
    changes: [['h1', '/S /H1', '/S /H2']],
    says: '`Title`',
  },
  {
    name: 'both kinds of headings',
    rule: 'headings-are-of-one-kind',
    vera: ['7.4.4-2'],
    changes: [['h2', '/S /H2', '/S /H']],
  },
  {
    name: 'a note without an id',
    rule: 'note-has-id',
    vera: ['7.9-1'],
    changes: [['note', '/ID (note-1)', '']],
  },
  {
    name: 'a link that its element does not list',
    rule: 'link-is-in-structure',
    changes: [['link', '<< /Type /OBJR /Obj {link-area} >>', '']],
  },
  {
    name: 'a link without Contents',
    rule: 'link-has-contents',
    vera: ['7.18.1-2', '7.18.5-2'],
    changes: [['link-area', '/Contents (The site)', '']],
    says: '`the site`',
  },
  {
    name: 'a remark in a span',
    rule: 'annotation-is-in-structure',
    vera: ['7.18.1-1'],
    changes: [['annot', '/S /Annot', '/S /Span']],
  },
  {
    name: 'a remark without words',
    rule: 'annotation-has-contents',
    vera: ['7.18.1-2'],
    changes: [['remark', '/Contents (A remark)', '']],
  },
  {
    name: 'tabs by rows',
    rule: 'tab-order-follows-structure',
    vera: ['7.18.3-1'],
    changes: [['page', '/Tabs /S', '/Tabs /R']],
  },
  {
    name: 'a font that is not embedded',
    rule: 'font-is-embedded',
    vera: ['7.21.4.1-1'],
    changes: [
      ['font', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    ],
    says: '`Helvetica`',
  },
  {
    name: 'a composite font without its map',
    rule: 'font-maps-codes-to-glyphs',
    vera: ['7.21.4.1-1', '7.21.7-1'],
    changes: [wideFont(''), ...evenTexts],
  },
  {
    name: 'no ToUnicode',
    rule: 'text-maps-to-unicode',
    vera: ['7.21.7-1'],
    changes: [['font', '/ToUnicode {meanings}', '']],
  },
  {
    name: 'a ToUnicode that lacks a code',
    rule: 'text-maps-to-unicode',
    vera: ['7.21.7-1'],
    changes: [['meanings', '<20> <7E> <0020> endbfrange', '<20> <60> <0020> endbfrange']],
    says: 'without a meaning',
  },
  {
    name: 'a character that means nothing',
    rule: 'unicode-is-a-character',
    vera: ['7.21.7-2'],
    changes: [
      ['meanings', '<7E> <0020> endbfrange', '<7E> <0020> endbfrange 1 beginbfchar <54> <FEFF> endbfchar'],
    ],
  },
  {
    name: 'a glyph that is missing',
    rule: 'glyph-is-present',
    vera: ['7.21.4.1-1', '7.21.7-1'],
    changes: [wideFont('/CIDToGIDMap /Identity'), ...evenTexts, ['content', '(Titles)', '(\\000\\000)']],
  },
  {
    name: 'a bookmark that leads nowhere',
    rule: 'bookmarks-lead-to-pages',
    changes: [['bookmark', '[{page} /Fit]', '(nowhere)']],
    says: '`Title`',
  },
  {
    name: 'no bookmarks',
    rule: 'bookmarks-lead-to-pages',
    changes: [['catalog', '/Outlines {outlines}', '']],
  },
  {
    name: 'an XFA form',
    rule: 'form-is-not-xfa',
    changes: [['catalog', '/Lang', '/AcroForm << /Fields [] /XFA [] >> /Lang']],
  },
  {
    name: 'a file with one name',
    rule: 'embedded-file-has-names',
    vera: ['7.11-1'],
    changes: [['file', '/UF (data.csv)', '']],
  },
  {
    name: 'layers without a name',
    rule: 'layer-has-name',
    vera: ['7.10-1'],
    changes: [['catalog', '/Lang', '/OCProperties << /OCGs [] /D << >> >> /Lang']],
  },
]
