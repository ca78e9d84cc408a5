import fc from 'fast-check';

// Short while working (npm run check), longer in the whole run (npm test). A failure prints its seed.
fc.configureGlobal({ numRuns: process.env['KEPT_SHORT'] ? 25 : 200 });
