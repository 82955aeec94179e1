import { createInterface } from 'node:readline'
import { Interrupted } from './interrupt.js'

/** Whether there is a person to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true
}

/** Asks a question on the terminal; anything but yes is no. Throws Interrupted at Ctrl-C. */
export function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  return new Promise((resolve, reject) => {
    let answered = false
    lines.once('SIGINT', () => {
      reject(new Interrupted('stopped at a question'))
      lines.close()
    })
    lines.once('close', () => {
      if (!answered) process.stdout.write('\n')
      resolve(false)
    })
    lines.question(question, answer => {
      answered = true
      resolve(/^\s*y(?:es)?\s*$/i.test(answer))
      lines.close()
    })
  })
}
