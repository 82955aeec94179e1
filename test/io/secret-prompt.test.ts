import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { Interrupted } from '../../src/io/interrupt.js'
import { askSecret } from '../../src/io/secret-prompt.js'

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let shown = ''
  output.on('data', chunk => (shown += chunk))
  return { input, output, shown: () => shown }
}

test('a secret is read and not shown', async () => {
  const { input, output, shown } = terminal()
  const answer = askSecret('Passphrase of a.p12: ', { input, output })
  input.write('sécrat')
  input.write('\x7F\x7Fet 1\r')
  expect(await answer).toBe('sécret 1')
  expect(shown()).toBe('Passphrase of a.p12: \n')
})

test.each([
  ['Ctrl-C', '\x03'],
  ['Ctrl-D', '\x04'],
])('%s ends the question, and the terminal stands on a new line', async (_, key) => {
  const { input, output, shown } = terminal()
  const answer = askSecret('Passphrase: ', { input, output })
  input.write(key)
  await expect(answer).rejects.toThrow(Interrupted)
  expect(shown()).toBe('Passphrase: \n')
})
