import { configureGlobal } from 'fast-check'

/** The same cases in every run, so that a failure is the fault of the change at hand; `FC_SEED=…` looks for others. */
configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_260_514) })
