import { readdirSync, readFileSync } from 'node:fs'

/** Samples the resident memory of this process and of all that it started; on Linux only, zero elsewhere. */
export function watchMemory(): { stop(): { own: number; children: number } } {
  const peak = { own: 0, children: 0 }
  const sample = (): void => {
    const table = processes()
    const family = descendants(table, process.pid)
    peak.own = Math.max(peak.own, table.get(process.pid)?.resident ?? 0)
    const others = family.reduce((sum, pid) => sum + (table.get(pid)?.resident ?? 0), 0)
    peak.children = Math.max(peak.children, others)
  }
  const timer = setInterval(sample, 50)
  return {
    stop: () => {
      clearInterval(timer)
      sample()
      return peak
    },
  }
}

interface Process {
  parent: number
  /** Bytes. */
  resident: number
}

const pageSize = 4096

function processes(): Map<number, Process> {
  const table = new Map<number, Process>()
  for (const name of readdirSync('/proc').filter(entry => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      table.set(Number(name), { parent: Number(fields[1]), resident: Number(fields[21]) * pageSize })
    } catch {
      // It ended while we looked.
    }
  }
  return table
}

function descendants(table: ReadonlyMap<number, Process>, root: number): number[] {
  const children = [...table].filter(([, { parent }]) => parent === root).map(([pid]) => pid)
  return children.flatMap(pid => [pid, ...descendants(table, pid)])
}
