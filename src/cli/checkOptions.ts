import { readFileSync } from 'node:fs';
import { EMPTY_PROFILE, parseProfileText, type CheckOptions, type IsoDate, type Profile } from '../core';
import type { CheckingRequest } from './command';
import { FileError } from './fileError';
import { systemCause } from './unreadable';

/**
 * What the core needs to check, from what the user said.
 * @throws FileError when the profile cannot be used
 */
export function checkOptions(request: CheckingRequest, today: IsoDate): CheckOptions {
  const { regulation, stage, profileFile, asOf } = request;
  const profile = profileFile === null ? EMPTY_PROFILE : readProfile(profileFile);
  return { regulation, stage, profile, asOf: asOf ?? today };
}

function readProfile(file: string): Profile {
  const parsed = parseProfileText(readText(file));
  if (!parsed.ok) {
    throw new FileError(`Hồ sơ cơ quan ${file} chưa đúng: ${parsed.errors.join('; ')}.`);
  }
  return parsed.profile;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new FileError(`Không đọc được hồ sơ cơ quan ${file}: ${systemCause(error)}`);
  }
}
