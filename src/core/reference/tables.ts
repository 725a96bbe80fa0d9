import communeBodies from './data/commune-bodies.json';
import districtBodies from './data/district-bodies.json';
import lawNames from './data/law-names.json';
import provinces from './data/provinces.json';
import renamedBodies from './data/renamed-bodies.json';
import specialZones from './data/special-zones.json';
import supersededActs from './data/superseded-acts.json';
import type { CommuneBody, DatedFact, DistrictBody, Province, RenamedBody, SupersededAct } from './facts';
import { confidenceOf, oneOf } from './words';

const SIDES: readonly CommuneBody['side'][] = ['state', 'party', 'front'];
const PROVINCE_KINDS: readonly Province['kind'][] = ['tỉnh', 'thành phố'];
const HOMONYMS: readonly Province['homonym'][] = ['phường', 'xã', null];

/** The 34 provinces and cities since 1 July 2025 (Đồng Nai twice, before and after it became a city), and the 29 that vanished. */
export const PROVINCES: readonly Province[] = provinces.map((row) => ({
  ...row,
  kind: oneOf(PROVINCE_KINDS, row.kind),
  homonym: oneOf(HOMONYMS, row.homonym),
  confidence: confidenceOf(row),
}));

/** The 13 special zones (đặc khu). */
export const SPECIAL_ZONES: readonly DatedFact[] = specialZones.map((row) => ({
  ...row,
  confidence: confidenceOf(row),
}));

export const RENAMED_BODIES: readonly RenamedBody[] = renamedBodies.map((row) => ({
  ...row,
  confidence: confidenceOf(row),
}));

export const DISTRICT_BODIES: readonly DistrictBody[] = districtBodies.map((row) => ({
  ...row,
  confidence: confidenceOf(row),
}));

export const COMMUNE_BODIES: readonly CommuneBody[] = communeBodies.map((row) => ({
  ...row,
  side: oneOf(SIDES, row.side),
  confidence: confidenceOf(row),
}));

export const SUPERSEDED_ACTS: readonly SupersededAct[] = supersededActs.map((row) => ({
  ...row,
  confidence: confidenceOf(row),
}));

/** Names of laws, codes and ordinances as their own titles write them, in force or not. */
export const LAW_NAMES: readonly DatedFact[] = lawNames.map((row) => ({
  ...row,
  confidence: confidenceOf(row),
}));
