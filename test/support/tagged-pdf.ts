/** Words in braces are names of other objects, and become references to them. */
type Objects = Record<string, string>

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Sample &amp; more</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Ann</rdf:li><rdf:li>Ben</rdf:li></rdf:Seq></dc:creator>
<pdfuaid:part>1</pdfuaid:part><xmp:CreateDate>2026-01-02T03:04:05Z</xmp:CreateDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`

const content = `/Artifact <</Type /Pagination>> BDC BT /F1 9 Tf 72 760 Td (Running head) Tj ET EMC
/H1 <</MCID 0>> BDC BT /F1 18 Tf 72 720 Td (Title) Tj ET EMC
/H2 <</MCID 1>> BDC BT /F1 14 Tf 72 690 Td [(Sec) -20 (ti\\157n)] TJ ET EMC
/P <</MCID 2>> BDC BT /F1 10 Tf 72 670 Td (See ) Tj ET EMC
/Link <</MCID 3>> BDC BT /F1 10 Tf 92 670 Td (the site) Tj ET EMC
/Lbl <</MCID 4>> BDC BT /F1 10 Tf 72 650 Td (1.) Tj ET EMC
/LBody <</MCID 5>> BDC BT /F1 10 Tf 92 650 Td (An item) Tj ET EMC
/Figure <</MCID 6>> BDC q 0.5 g 72 600 40 30 re f Q BI /W 1 /H 1 /BPC 8 /CS /G ID x EI EMC
/Formula <</MCID 7>> BDC BT /F1 10 Tf 72 590 Td <613D62> Tj ET EMC
/TH <</MCID 8>> BDC BT /F1 10 Tf 72 560 Td (Both columns) Tj ET EMC
/TH <</MCID 9>> BDC BT /F1 10 Tf 72 540 Td (Row) Tj ET EMC
/TD <</MCID 10>> BDC BT /F1 10 Tf 172 540 Td (Cell) Tj ET EMC
/Note <</MCID 11>> BDC BT /F1 8 Tf 72 80 Td (A note) Tj ET EMC
/Strong <</MCID 12>> BDC BT /F1 10 Tf 72 500 Td (Fuerte) Tj ET EMC
/Artifact BMC q 1 0 0 1 72 70 cm /X1 Do Q EMC
`

const toUnicode = (body: string): string =>
  stream(
    '',
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n${body}\nendcmap end end`,
  )

const glyphs = Array.from({ length: 95 }, (_, index) => `/g${index + 32}`)

function element(type: string, parent: string, rest: string): string {
  return `<< /Type /StructElem /S /${type} /P {${parent}} /Pg {page} ${rest} >>`
}

/** The objects of a small PDF in which every rule of PDF/UA-1 that is audited holds. */
export const soundObjects: Objects = {
  catalog: `<< /Type /Catalog /Pages {pages} /Lang (en-US) /MarkInfo << /Marked true >> /Metadata {metadata}
 /ViewerPreferences << /DisplayDocTitle true >> /StructTreeRoot {tree} /Outlines {outlines}
 /Names << /EmbeddedFiles << /Names [(data.csv) {file}] >> >> >>`,
  info: "<< /Title (Sample & more) /Author (Ann, Ben) /CreationDate (D:20260102040405+01'00') >>",
  metadata: stream('/Type /Metadata /Subtype /XML', xmp),
  pages: '<< /Type /Pages /Kids [{page}] /Count 1 /MediaBox [0 0 612 792] >>',
  page: `<< /Type /Page /Parent {pages} /Contents {content} /StructParents 0 /Tabs /S /Annots [{link-area} {remark}]
 /Resources << /Font << /F1 {font} >> /XObject << /X1 {form} >> >> >>`,
  content: stream('', content),
  form: stream('/Type /XObject /Subtype /Form /BBox [0 0 100 1] /Resources << >>', '0 0 100 1 re f'),
  font: `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 600 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 32 /LastChar 126
 /Widths [${glyphs.map(() => 600).join(' ')}] /Encoding << /Type /Encoding /Differences [32 ${glyphs.join(' ')}] >>
 /CharProcs << ${glyphs.map(name => `${name} {glyph}`).join(' ')} >> /Resources << >> /ToUnicode {meanings} >>`,
  glyph: stream('', '600 0 d0 50 0 400 500 re f'),
  meanings: toUnicode(
    '1 begincodespacerange <20> <7E> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange',
  ),
  // For fonts of two bytes, which damages put in the place of the font.
  wide: toUnicode('1 beginbfchar <0000> <0041> endbfchar 1 beginbfrange <2020> <7E7E> <4E00> endbfrange'),
  'link-area': `<< /Type /Annot /Subtype /Link /Rect [92 668 130 680] /StructParent 1 /Contents (The site)
 /A << /S /URI /URI (https://example.org/) >> >>`,
  remark: '<< /Type /Annot /Subtype /Text /Rect [500 700 520 720] /StructParent 2 /Contents (A remark) >>',
  outlines: '<< /Type /Outlines /First {bookmark} /Last {bookmark} /Count 1 >>',
  bookmark: '<< /Title (Title) /Parent {outlines} /Dest [{page} /Fit] >>',
  file: '<< /Type /Filespec /F (data.csv) /UF (data.csv) /EF << /F {data} >> >>',
  data: stream('/Type /EmbeddedFile', 'a,b'),
  tree: `<< /Type /StructTreeRoot /K {document} /RoleMap << /Strong /Span >> /ParentTree {parents} /ParentTreeNextKey 3
 /IDTree << /Names [(note-1) {note}] >> >>`,
  parents: `<< /Nums [0 [{h1} {h2} {p} {link} {label} {body} {figure} {formula} {head} {side} {cell} {note} {strong}]
 1 {link} 2 {annot}] >>`,
  document:
    '<< /Type /StructElem /S /Document /P {tree} /K [{h1} {h2} {p} {list} {figure} {formula} {table} {note} {spanish}] >>',
  h1: element('H1', 'document', '/K 0'),
  h2: element('H2', 'document', '/K 1'),
  p: element('P', 'document', '/K [2 {link} {annot}]'),
  link: element('Link', 'p', '/K [<< /Type /MCR /Pg {page} /MCID 3 >> << /Type /OBJR /Obj {link-area} >>]'),
  annot: element('Annot', 'p', '/K << /Type /OBJR /Obj {remark} >>'),
  list: element('L', 'document', '/K [{item}]'),
  item: element('LI', 'list', '/K [{label} {body}]'),
  label: element('Lbl', 'item', '/K 4'),
  body: element('LBody', 'item', '/K 5'),
  figure: element('Figure', 'document', '/K 6 /Alt (A gray box)'),
  formula: element('Formula', 'document', '/K 7 /Alt (a equals b)'),
  table: element('Table', 'document', '/K [{thead} {tbody}]'),
  thead: element('THead', 'table', '/K {row-1}'),
  tbody: element('TBody', 'table', '/K {row-2}'),
  'row-1': element('TR', 'thead', '/K {head}'),
  'row-2': element('TR', 'tbody', '/K [{side} {cell}]'),
  head: element('TH', 'row-1', '/K 8 /A << /O /Table /Scope /Column /ColSpan 2 >>'),
  side: element('TH', 'row-2', '/K 9 /A [<< /O /Table /Scope /Row >> 0]'),
  cell: element('TD', 'row-2', '/K 10'),
  note: element('Note', 'document', '/K 11 /ID (note-1)'),
  spanish: element('P', 'document', '/K {strong} /Lang (es)'),
  strong: element('Strong', 'spanish', '/K 12'),
}

function stream(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`
}

/** One text of one object that is replaced by another. */
export type Change = readonly [object: string, from: string, to: string]

/** The PDF with changes made to its objects; every one must find what it replaces. */
export function taggedPdf(changes: readonly Change[] = [], header = '%PDF-1.7'): Uint8Array {
  const objects = { ...soundObjects }
  for (const [name, from, to] of changes) {
    const before = objects[name] ?? ''
    const after = from === '' ? to : before.replace(from, () => to)
    if (after === before) throw new Error(`The object ${name} does not hold ${from}.`)
    objects[name] = after.replace(
      /\/Length \d+( >>\nstream\n)([\s\S]*)(\nendstream)$/,
      (_, open, data, close) => `/Length ${data.length}${open}${data}${close}`,
    )
  }
  return written(objects, header)
}

function written(objects: Objects, header: string): Uint8Array {
  const names = Object.keys(objects)
  const reference = (name: string): string => `${names.indexOf(name) + 1} 0 R`
  let file = `${header}\n%\u00e2\u00e3\u00cf\u00d3\n`
  const offsets = names.map((name, index) => {
    const offset = file.length
    const body = (objects[name] ?? '').replace(/\{([\w-]+)\}/g, (_, named) => reference(named))
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = names.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  const trailer = `trailer\n<< /Size ${size} /Root ${reference('catalog')} /Info ${reference('info')} /ID [<00> <00>] >>`
  const whole = `${file}${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(whole, 'latin1'))
}
