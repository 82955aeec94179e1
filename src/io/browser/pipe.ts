import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer-core'

/**
 * The DevTools protocol over two pipes, as `--remote-debugging-pipe` speaks it: JSON messages that end in a zero byte.
 * A pipe and not a port, because anybody on the machine could connect to a port, and because a browser ends by itself
 * when its pipe closes: it cannot outlive us even when we are killed.
 */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  let pending: Buffer[] = []
  const transport: ConnectionTransport = {
    send(message) {
      toBrowser.write(`${message}\0`)
    },
    close() {
      toBrowser.end()
    },
  }
  fromBrowser.on('data', (chunk: Buffer) => {
    pending.push(chunk)
    if (!chunk.includes(0)) return
    const bytes = Buffer.concat(pending)
    let start = 0
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      const message = bytes.toString('utf8', start, end)
      // One message a turn: what a message starts must be able to listen before the next one arrives.
      setImmediate(() => transport.onmessage?.(message))
      start = end + 1
    }
    pending = [bytes.subarray(start)]
  })
  fromBrowser.on('close', () => transport.onclose?.())
  // A pipe breaks when the browser ends; whoever waits for an answer is told by `onclose`.
  for (const stream of [toBrowser, fromBrowser]) stream.on('error', () => undefined)
  return transport
}
