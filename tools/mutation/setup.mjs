import fc from 'fast-check'

// The same random models for every mutant and in every run; a mutant is noticed by the first that fails.
// `numRuns` is for tests that leave it to fast-check, which would draw 100.
fc.configureGlobal({ seed: 1, endOnFailure: true, numRuns: Math.ceil(100 * Number(process.env.ANCHORAGE_RUNS ?? 1)) })
