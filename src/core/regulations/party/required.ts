import type { DocumentTypeSlug } from '../../reference';
import type { RequiredComponent } from '../regulation';
import { PARTY_NAMED_TYPES, PARTY_PAPERS } from './types';

/** The official message (thư công) is a letter between persons, without the nine components. */
const NO_FORM: readonly DocumentTypeSlug[] = ['thu-cong'];

const HEADER_AND_CLOSING: readonly RequiredComponent[] = [
  { component: 'partyTitle', clause: 'dang-tieude-present', types: null, except: NO_FORM },
  { component: 'issuingAgency', clause: 'dang-coquan', types: null, except: NO_FORM },
  { component: 'documentNumber', clause: 'dang-so-format', types: null, except: NO_FORM },
  { component: 'placeAndDate', clause: 'dang-diadanh-format', types: null, except: NO_FORM },
  { component: 'documentTypeName', clause: 'dang-tenloai-present', types: PARTY_NAMED_TYPES, except: [] },
  // Administrative papers are filled-in sheets: their name says all.
  { component: 'abstract', clause: 'dang-trichyeu-format', types: PARTY_NAMED_TYPES, except: PARTY_PAPERS },
  { component: 'closingMark', clause: 'dang-end-mark', types: null, except: PARTY_PAPERS },
  { component: 'signature', clause: 'dang-ky-vitri', types: null, except: NO_FORM },
  { component: 'recipients', clause: 'dang-noinhan-label', types: null, except: PARTY_PAPERS },
  { component: 'pageNumber', clause: 'dang-pagenum', types: null, except: [] },
];

/** Guideline 36-HD/VPTW, Phần II, điểm 1. */
export const HD36_REQUIRED: readonly RequiredComponent[] = [
  ...HEADER_AND_CLOSING,
  { component: 'addressees', clause: 'dang-kinhgui', types: ['cong-van', 'to-trinh'], except: [] },
];

/** Guideline 05-HD/VPTW, Phần II, mục I: a proposal names its addressees under "Kính trình". */
export const HD05_REQUIRED: readonly RequiredComponent[] = [
  ...HEADER_AND_CLOSING,
  { component: 'addressees', clause: 'dang-kinhgui', types: ['cong-van'], except: [] },
  { component: 'addressees', clause: 'dang-kinhtrinh', types: ['to-trinh'], except: [] },
];
