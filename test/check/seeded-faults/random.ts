/** The same faults in every run, so that a failure is the fault of the change at hand; `SEED=…` looks for others. */
export const seed = Number(process.env.SEED ?? 20_260_514)

/** Draws places; the same from the same seed. */
export interface Random {
  /** A whole number from 0, below the bound. */
  below(bound: number): number
  pick<T>(list: readonly T[]): T
  shuffled<T>(list: readonly T[]): T[]
}

/** Mulberry32: short, and even enough to draw lines of a file. */
export function randomFrom(start: number): Random {
  let state = start >>> 0
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
  }
  return {
    below,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('There is nothing to draw from')
      return list[below(list.length)] as T
    },
    shuffled<T>(list: readonly T[]): T[] {
      const rest = [...list]
      return list.map(() => rest.splice(below(rest.length), 1)[0] as T)
    },
  }
}
