import type { Profile } from '../core';

/** A profile as people type it: every field is text, lists have one item a line. */
export interface ProfileForm {
  readonly regime: 'state' | 'party';
  readonly parentAgency: string;
  readonly agencyLines: string;
  readonly agencyName: string;
  readonly place: string;
  readonly symbol: string;
  readonly signerAuthority: string;
  readonly signerTitle: string;
  readonly signerName: string;
  readonly recipients: string;
  readonly archiveUnit: string;
  readonly words: string;
}

export type ProfileField = Exclude<keyof ProfileForm, 'regime'>;

export function formOfProfile(profile: Profile): ProfileForm {
  return {
    regime: profile.regime ?? 'state',
    parentAgency: profile.parentAgency ?? '',
    agencyLines: (profile.agencyLines ?? []).join('\n'),
    agencyName: profile.agencyName ?? '',
    place: profile.place ?? '',
    symbol: profile.symbol ?? '',
    signerAuthority: (profile.signer?.authority ?? []).join('\n'),
    signerTitle: profile.signer?.title ?? '',
    signerName: profile.signer?.name ?? '',
    recipients: (profile.recipients ?? []).join('\n'),
    archiveUnit: profile.archiveUnit ?? '',
    words: (profile.words ?? []).join('\n'),
  };
}

/**
 * The form for a profile that comes from a file, the office's for instance. Words that are in the form already stay: they are of one's
 * own, and the office cannot know them.
 */
export function formOfImport(imported: Profile, present: ProfileForm): ProfileForm {
  const words = new Set([...(imported.words ?? []), ...(lines(present.words) ?? [])]);
  return { ...formOfProfile(imported), words: [...words].join('\n') };
}

/** The form with words that were accepted elsewhere since it was filled in. */
export function formWithWords(form: ProfileForm, words: readonly string[]): ProfileForm {
  const present = lines(form.words) ?? [];
  const added = words.filter((word) => !present.includes(word));
  return added.length === 0 ? form : { ...form, words: [...present, ...added].join('\n') };
}

/** The profile that the form describes. What the form does not show (switched-off clauses, acts and bodies of old) is kept from `base`. */
export function profileOfForm(form: ProfileForm, base: Profile): Profile {
  const signer = {
    ...optional('authority', lines(form.signerAuthority)),
    ...optional('title', line(form.signerTitle)),
    ...optional('name', line(form.signerName)),
  };
  return {
    schema: 1,
    regime: form.regime,
    ...optional('parentAgency', line(form.parentAgency)),
    ...optional('agencyLines', lines(form.agencyLines)),
    ...optional('agencyName', line(form.agencyName)),
    ...optional('place', line(form.place)),
    ...optional('symbol', line(form.symbol)),
    ...optional('signer', Object.keys(signer).length === 0 ? undefined : signer),
    ...optional('recipients', lines(form.recipients)),
    ...optional('archiveUnit', line(form.archiveUnit)),
    ...optional('words', lines(form.words)),
    ...optional('disabledClauses', base.disabledClauses),
    ...optional('supersededActs', base.supersededActs),
    ...optional('renamedBodies', base.renamedBodies),
  };
}

/** The profile as a file, to be read by `parseProfileText`. */
export function profileText(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function line(text: string): string | undefined {
  const typed = text.normalize('NFC').trim();
  return typed === '' ? undefined : typed;
}

function lines(text: string): readonly string[] | undefined {
  const typed = text.split('\n').flatMap((each) => line(each) ?? []);
  return typed.length === 0 ? undefined : typed;
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: Value });
}
