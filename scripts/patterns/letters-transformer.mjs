import swcJest from '@swc/jest';
import { asShipped } from './written-out-letters.mjs';

/** What Jest turns TypeScript into JavaScript with: tests read the patterns as the build ships them. */
export default {
  createTransformer(options) {
    const swc = swcJest.createTransformer(options);
    return {
      process: (source, path, ...rest) => swc.process(asShipped(source, path), path, ...rest),
      getCacheKey: (source, path, ...rest) => swc.getCacheKey(asShipped(source, path), path, ...rest),
    };
  },
};
