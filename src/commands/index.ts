import { Option } from 'commander'
import { bookProfiles, papers } from '../model/design.js'
import { kinds, profiles } from '../model/vocabulary.js'
import { reports } from '../report/index.js'
import type { Verb } from './command.js'

const reviews = 'folders of reviews; every folder in reviews/ where none is named'

/** The verbs, in the order in which the help lists them. */
export const commands: readonly Verb[] = [
  {
    name: 'new',
    declare: command =>
      command
        .description('write a review folder that explains itself')
        .argument('<slug>', 'name of the folder: lower-case letters, digits and hyphens')
        .addOption(new Option('--kind <kind>', 'what is reviewed').choices(kinds).default(kinds[0]))
        .addOption(
          new Option('--profile <profile>', 'how much a report holds').choices(profiles).default(profiles[0]),
        )
        .option('--in <folder>', 'where the folder is made', 'reviews'),
    load: async () => (await import('./new.js')).run,
  },
  {
    name: 'check',
    declare: command =>
      command
        .description('say what the framework asks and the draft does not yet give')
        .argument('[review...]', reviews)
        .addOption(
          new Option('--format <format>', 'for people, for programs, or for a workflow on GitHub')
            .choices(Object.keys(reports))
            .default('text'),
        )
        .option('--fix', 'mend what is certain, and show it first', false)
        .option('--readability', 'show how each section reads', false)
        .option('--strict', 'exit with 1 for warnings too', false),
    load: async () => (await import('./check.js')).run,
  },
  {
    name: 'build',
    declare: command =>
      command
        .description('check, and write the HTML edition and the PDF')
        .argument('[review...]', reviews)
        .addOption(
          new Option('--edition <edition>', 'for whom')
            .choices(['public', 'agency', 'all'])
            .default('public'),
        )
        .option('--format <formats>', 'html, pdf, or both with a comma between them, or all', 'all')
        .option('--out <folder>', 'where the reports are written', 'dist')
        .addOption(
          new Option('--profile <profile>', 'pages of the PDF: for reading on a screen, or for a bound book')
            .choices(bookProfiles)
            .default('screen'),
        )
        .addOption(new Option('--paper <paper>', 'sheet of the PDF').choices(papers).default('letter'))
        .option('--theme <file>', 'colors, fonts and logo; theme.yaml where it stands')
        .option('--sign <file>', 'sign the PDF with a certificate and its key: a PKCS#12 file (.p12)')
        .option('--draft', 'build in spite of errors, marked DRAFT on every page', false),
    load: async () => (await import('./build.js')).run,
  },
  {
    name: 'audit',
    declare: command =>
      command
        .description('say what PDFs lack of PDF/UA-1, the standard for accessible PDF')
        .argument('<file...>', 'PDF files, of whatever origin')
        .option('--all', 'show every finding, and not the first ten of each rule', false),
    load: async () => (await import('./audit.js')).run,
  },
  {
    name: 'rules',
    declare: command =>
      command
        .description('list the rules, or explain one')
        .argument('[id]', 'id of a rule, such as finding-has-evidence'),
    load: async () => (await import('./rules.js')).run,
  },
]
