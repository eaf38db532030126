#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { CommanderError, InvalidArgumentError, Option, Command as Program } from 'commander'
import type { GhotonaError } from '../core/index.js'
import { COMMANDS, type Command } from './commands.js'
import { ENCODINGS, type Encoding } from './decode.js'
import { readFieldNames } from './field-names.js'
import { KINDS, type Kind } from './files.js'
import { endQuietlyOnClosedPipe } from './output.js'
import { readTypes } from './own-lists.js'
import { FORMATS, type Format } from './render.js'
import { run } from './run.js'

const BAD_USAGE = 2

interface Flags {
  format?: Format
  input?: Kind
  encoding?: Encoding
  fields?: string
  published?: string
  region: 'BD' | 'IN'
  gazetteer: string[]
  triggers: string[]
  type: string[]
  workers: number
  ascii?: boolean
  quiet?: boolean
  only?: string
}

const EXAMPLES = `
Examples:
  ghotona extract article.txt                      events of one article, for reading
  ghotona extract --format json article.txt        the whole document as JSON
  echo 'সভা হবে ৫ জানুয়ারি' | ghotona mark            a line for the fixtures of a bug report
  ghotona extract --workers 2 news.ndjson > out    a file of {"id", "text", "publishedAt"} lines
  cat news.ndjson | ghotona names --input ndjson   only the names, from a pipe

Results go to standard output, everything else to standard error. Exit status: 0 done,
1 at least one record could not be read (its line tells why), 2 bad usage.`

function program(): Program {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const ghotona = new Program('ghotona')
    .description('Reads Bengali news text: who did what to whom, when, where, according to whom.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(ghotona --help tells more)')
    .addHelpText('after', EXAMPLES)
  for (const command of COMMANDS) addCommand(ghotona, command)
  return ghotona
}

function addCommand(ghotona: Program, command: Command): void {
  const added = ghotona
    .command(command.name)
    .summary(command.summary)
    .description(command.summary)
    .argument(
      '[file...]',
      `${command.textless ? '' : 'text, '}NDJSON, JSON or CSV files, or directories; standard input when there is none`,
    )
  for (const option of optionsOf(command)) added.addOption(option)
  added
    .option('--ascii', 'escape non-ASCII characters in JSON')
    .option('--quiet', 'no progress on standard error')
    .addHelpText('after', `\nExample:\n  ${command.example}`)
    .action(async (files: string[], flags: Flags) => {
      const format =
        flags.format ?? (process.stdout.isTTY || command.prints !== undefined ? 'pretty' : 'ndjson')
      process.exitCode = await run(command, files, {
        ...flags,
        format,
        gazetteers: flags.gazetteer,
        triggers: flags.triggers,
        types: readTypes(flags.type),
        fields: flags.fields === undefined ? undefined : readFieldNames(flags.fields),
        ascii: flags.ascii === true,
        quiet: flags.quiet === true,
      })
    })
}

/** What a command can be told, in the order of its help; what means nothing to it is taken and not shown. */
function optionsOf({ name, textless, prints, findsNames, findsEvents }: Command): Option[] {
  return [
    new Option(
      '--format <format>',
      prints === undefined ? 'pretty on a terminal, else ndjson' : 'pretty unless said otherwise',
    ).choices(name === 'extract' ? FORMATS : FORMATS.filter((format) => format !== 'html')),
    new Option(
      '--input <kind>',
      `by extension: .ndjson .jsonl .json .csv .tsv, else ${textless ? 'ndjson' : 'text'}`,
    ).choices(textless ? KINDS.filter((kind) => kind !== 'text') : KINDS),
    new Option('--encoding <name>', 'utf-8 unless a byte order mark or a text itself shows another').choices(
      ENCODINGS,
    ),
    new Option(
      '--fields <names>',
      'what records call text, id, publishedAt, region: text=body,publishedAt=date',
    ),
    new Option('--published <date>', 'when the texts were published, for example 2024-08-16').hideHelp(
      textless === true,
    ),
    new Option('--region <region>', 'whose usage decides').choices(['BD', 'IN']).default('BD'),
    repeatable('--gazetteer <file>', 'a list of names of your own').hideHelp(findsNames !== true),
    repeatable('--triggers <file>', 'a list of words that name events, of your own').hideHelp(
      findsEvents !== true,
    ),
    repeatable('--type <name=roles>', 'a type of event for them, such as Harvest=farmer,crop').hideHelp(
      findsEvents !== true,
    ),
    new Option('--workers <n>', 'threads that share the lines of NDJSON input')
      .argParser(wholeNumber)
      .default(0, 'none'),
    new Option(
      '--only <kinds>',
      'what to mark: some of numbers, dates, names, sayings, events, with commas; the first three unless said otherwise',
    ).hideHelp(name !== 'mark'),
  ]
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, `${description}; may be given again`)
    .argParser((value: string, all: string[]) => [...all, value])
    .default([], 'none')
}

function wholeNumber(text: string): number {
  if (!/^[0-9]+$/.test(text)) throw new InvalidArgumentError('expected a whole number')
  return Number(text)
}

endQuietlyOnClosedPipe(process.stdout)
try {
  await program().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : BAD_USAGE
  else {
    const { code, message } = error as NodeJS.ErrnoException & GhotonaError
    process.stderr.write(`ghotona: ${message}${code === undefined ? '' : ` (${code})`}\n`)
    process.exitCode = BAD_USAGE
  }
}
