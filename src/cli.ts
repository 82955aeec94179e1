import { Command, CommanderError } from 'commander'
import { exitCodes } from './commands/exit-codes.js'
import { commands } from './commands/index.js'
import { Interrupted } from './io/interrupt.js'
import { MachineError } from './io/machine-error.js'
import { readPackageText } from './io/package-files.js'

/**
 * Runs the command line. Gives the exit code: 0 good; 1 the review has errors; 2 the command was misused; 3 the
 * machine lacks something.
 *
 * @param argv the words after the name of the command
 */
export async function main(argv: string[]): Promise<number> {
  endWithReader()
  let code: number = exitCodes.good
  const program = new Command('aar')
    .description('Write, check and publish after-action reviews.')
    .version(JSON.parse(await readPackageText('package.json')).version)
    .exitOverride()
    .showHelpAfterError('(`aar --help` lists the commands, `aar <command> --help` explains one.)')
  for (const { name, declare, load } of commands) {
    const command = program.command(name).exitOverride()
    declare(command)
    command.action(async (...words: unknown[]) => {
      const run = await load()
      code = await run(words.slice(0, -2) as never, command.opts())
    })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return failure(error)
  }
}

/** `aar rules | head`: when the reader has seen enough there is nothing left to do. */
function endWithReader(): void {
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(exitCodes.good)
    throw error
  })
}

function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.good : exitCodes.misused
  if (error instanceof MachineError) {
    const tried = error.tried.map(line => `  tried: ${line}\n`).join('')
    process.stderr.write(`${error.message}\n${tried}${error.note}\n`)
    return exitCodes.machine
  }
  if (error instanceof Interrupted) return exitCodes.interrupted
  throw error
}
