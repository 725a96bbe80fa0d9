import { readFileSync } from 'node:fs';
import { EMPTY_PROFILE, parseProfile, type CheckOptions, type IsoDate, type Profile } from '../core';
import type { CheckingRequest } from './command';
import { CommandLineError } from './commandLineError';
import { systemCause } from './unreadable';

/**
 * What the core needs to check, from what the user said.
 * @throws CommandLineError when the profile cannot be used
 */
export function checkOptions(request: CheckingRequest, today: IsoDate): CheckOptions {
  const { regulation, stage, profileFile, asOf } = request;
  const profile = profileFile === null ? EMPTY_PROFILE : readProfile(profileFile);
  return { regulation, stage, profile, asOf: asOf ?? today };
}

function readProfile(file: string): Profile {
  const parsed = parseProfile(readJson(file));
  if (!parsed.ok) {
    throw new CommandLineError(`Hồ sơ cơ quan ${file} chưa đúng: ${parsed.errors.join('; ')}`);
  }
  return parsed.profile;
}

function readJson(file: string): unknown {
  try {
    // Notepad begins a UTF-8 file with a byte-order mark, which JSON does not allow.
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/u, ''));
  } catch (error) {
    const cause = error instanceof SyntaxError ? `không phải JSON (${error.message})` : systemCause(error);
    throw new CommandLineError(`Không dùng được hồ sơ cơ quan ${file}: ${cause}`);
  }
}
