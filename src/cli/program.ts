import packageJson from '../../package.json';

/** Who made the report. */
export const PROGRAM = { name: 'the-thuc', version: packageJson.version } as const;
