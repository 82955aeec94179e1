import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { Interrupted } from './interrupt.js'

interface Terminal {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
}

/** Whether there is a person to ask. What is asked goes to standard error: standard output may lead to a file. */
export function canAskSecret(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true
}

/** Asks for a secret and shows nothing of what is typed. Throws Interrupted at Ctrl-C, and when the input ends. */
export function askSecret(
  question: string,
  { input, output }: Terminal = { input: process.stdin, output: process.stderr },
): Promise<string> {
  output.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  // As a terminal, readline reads key by key and leaves the echo to us; without history nothing is kept.
  const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 })
  return new Promise((resolve, reject) => {
    lines.once('SIGINT', () => lines.close())
    lines.once('close', () => {
      output.write('\n')
      reject(new Interrupted('stopped at a question'))
    })
    lines.once('line', answer => {
      resolve(answer)
      lines.close()
    })
  })
}
