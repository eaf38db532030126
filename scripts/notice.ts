/** Writes NOTICE.md from the tables of sources, so that no source is forgotten. */
import { readFileSync, writeFileSync } from 'node:fs'

export interface SourceRow {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly licence: string
  readonly notice: string
}

/** The sources that rows of `data/gazetteer` name. */
export function sourcesOf(tsv: string): SourceRow[] {
  const [head, ...rows] = tsv.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const columns = head.split('\t')
  return rows.map((row) => {
    const cells = row.split('\t')
    const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
    return {
      id: cell('id'),
      title: cell('title'),
      url: cell('url'),
      licence: cell('licence'),
      notice: cell('notice'),
    }
  })
}

const MODELS = `## Models

\`data/models/tagger.bin\` finds names that no list has. Its weights were learnt from public sets of labelled sentences; it holds
weights of word shapes, endings and classes of words, and no sentence.

- **Bengali-NER** (Rifat1493), news. MIT, Copyright (c) the authors of Bengali-NER. <https://github.com/Rifat1493/Bengali-NER>
- **NER-Bangla-Dataset** (MISabic), news and encyclopaedia. MIT, Copyright (c) the authors of NER-Bangla-Dataset. <https://github.com/MISabic/NER-Bangla-Dataset>
- **bangla-ner** (neon-p), headlines. Licensed under CC BY 4.0, <https://creativecommons.org/licenses/by/4.0/>; labels were mapped to the types of this library and doubtful ones left out.

\`arguments.tsv\`, \`merging.tsv\` and \`trigger-confidence.tsv\` hold weights learnt from documents that the authors annotated. MIT,
Copyright (c) the ghotona authors.

The languages of one script are told apart by trigram profiles of **franc** 6.2.0. MIT, Copyright (c) Titus Wormer.
<https://github.com/wooorm/franc>

## Word lists

All tables of \`data/words\`, verb paradigms, triggers and the ontology are the authors' own work. MIT, Copyright (c) the ghotona
authors. PLOVER, CAMEO and ACE are named by their codes alone.

## Software

The packages that are installed beside this one keep their own licences: see \`dependencies\` in \`package.json\`.
`

/** Licences whose text has to come along with the data. */
const LICENCES = ['MIT', 'BSD-3-Clause', 'Unicode-3.0']
/** Licences that ask for no more than to be named, or for nothing. */
const NAMED = ['CC BY 4.0', 'Public domain']

function textOf(licence: string): string {
  const text = readFileSync(`data/licences/${licence}.txt`, 'utf8').trimEnd()
  return `### ${licence}\n\n\`\`\`text\n${text}\n\`\`\``
}

/**
 * The notice of all sources, as Markdown.
 *
 * @throws Error when a source is under a licence whose duties are not met here
 */
export function noticeOf(sources: readonly SourceRow[]): string {
  const unknown = sources.filter(({ licence }) => ![...LICENCES, ...NAMED].includes(licence))
  if (unknown.length > 0)
    throw new Error(`no text of the licence of ${unknown.map(({ id }) => id).join(', ')} in data/licences`)
  const items = sources.map(({ id, title, url, licence, notice }) =>
    [`- **${title}** (\`${id}\`). ${licence}. ${notice}`, url === '' ? '' : ` <${url}>`].join(''),
  )
  return `# Notices

ghotona is under the MIT licence (LICENSE). It holds data of others, under the licences that stand here. This page is made by
\`npm run notice\` from \`data/gazetteer/sources.tsv\`; each row of a gazetteer names its source.

## Gazetteers

${items.join('\n')}

The texts of these licences are at the end of this page; that of CC BY 4.0 is at
<https://creativecommons.org/licenses/by/4.0/legalcode>.

${MODELS}
## Texts of the licences

${LICENCES.map(textOf).join('\n\n')}
`
}

if (process.argv[1]?.endsWith('notice.ts'))
  writeFileSync('NOTICE.md', noticeOf(sourcesOf(readFileSync('data/gazetteer/sources.tsv', 'utf8'))))
