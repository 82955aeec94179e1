import { describe, expect, it } from 'vitest'
import { now } from '../../src/io/clock.js'

describe('now', () => {
  it('is the machine’s clock when nothing is set', () => {
    expect(Math.abs(now({}).getTime() - Date.now())).toBeLessThan(1000)
    expect(Math.abs(now({ SOURCE_DATE_EPOCH: '' }).getTime() - Date.now())).toBeLessThan(1000)
  })

  it('honours SOURCE_DATE_EPOCH in seconds', () => {
    expect(now({ SOURCE_DATE_EPOCH: '1795392000' }).toISOString()).toBe('2026-11-23T00:00:00.000Z')
    expect(now({ SOURCE_DATE_EPOCH: '0' }).getTime()).toBe(0)
  })

  it.each(['yesterday', '-1', '1.5', '1e3', '0x10', '99999999999999999'])('refuses %s', value => {
    expect(() => now({ SOURCE_DATE_EPOCH: value })).toThrow(RangeError)
    expect(() => now({ SOURCE_DATE_EPOCH: value })).toThrow(value)
  })
})
