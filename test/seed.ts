// Random tests take the same samples everywhere, so that a change is judged by nothing but itself; another `SEED` takes
// others. A test that fails prints the seed that it had.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
