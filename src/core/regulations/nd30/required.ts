import type { DocumentTypeSlug } from '../../reference';
import type { RequiredComponent } from '../regulation';
import { ND30_NAMED_TYPES } from './types';

/** The official message (thư công) has no template and no row in the table of who needs what. */
const NO_FORM: readonly DocumentTypeSlug[] = ['thu-cong'];
/** Agreements between parties: no template, signed by both sides, sent to nobody. */
const AGREEMENTS: readonly DocumentTypeSlug[] = ['hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan'];
/** Mẫu 1.8 and Mẫu 1.10 print no abstract under the name of the type. */
const WITHOUT_ABSTRACT: readonly DocumentTypeSlug[] = ['giay-gioi-thieu', 'giay-nghi-phep'];

/** Decree 30/2020, Điều 8 and the templates of Phụ lục III: who needs which component. */
export const ND30_REQUIRED: readonly RequiredComponent[] = [
  { component: 'nationalName', clause: 'nd30-quochieu-present', types: null, except: NO_FORM },
  { component: 'nationalMotto', clause: 'nd30-tieungu-text', types: null, except: NO_FORM },
  { component: 'issuingAgency', clause: 'nd30-coquan-present', types: null, except: NO_FORM },
  { component: 'documentNumber', clause: 'nd30-so-present', types: null, except: NO_FORM },
  {
    component: 'placeAndDate',
    clause: 'nd30-diadanh-present',
    types: null,
    // Mẫu 1.9: minutes state place and time in their text.
    except: [...NO_FORM, 'bien-ban'],
  },
  { component: 'documentTypeName', clause: 'nd30-tenloai-present', types: ND30_NAMED_TYPES, except: [] },
  {
    component: 'abstract',
    clause: 'nd30-trichyeu-present',
    types: ND30_NAMED_TYPES,
    except: WITHOUT_ABSTRACT,
  },
  // A report needs addressees only when it goes to a higher agency, which its file does not say.
  { component: 'addressees', clause: 'nd30-kinhgui-scope', types: ['cong-van', 'to-trinh'], except: [] },
  { component: 'legalBases', clause: 'nd30-cancu-format', types: ['quyet-dinh'], except: [] },
  { component: 'closingMark', clause: 'nd30-end-mark', types: null, except: [...NO_FORM, ...AGREEMENTS] },
  { component: 'signature', clause: 'nd30-ky-present', types: null, except: NO_FORM },
  {
    component: 'recipients',
    clause: 'nd30-noinhan-present',
    types: null,
    except: [...NO_FORM, ...AGREEMENTS],
  },
  { component: 'pageNumber', clause: 'nd30-pagenum-present', types: null, except: [] },
];
