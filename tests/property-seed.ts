import { configureGlobal } from 'fast-check';

/** The same examples for everyone, so that a failure is one for everyone. `PROPERTY_SEED=$RANDOM npx vitest run` looks further. */
configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20190122) });
