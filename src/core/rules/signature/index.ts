import type { Rule } from '../../linting';
import { actingDeputy } from './acting-deputy';
import { authorityActing } from './authority-acting';
import { authorityByMandate } from './authority-by-mandate';
import { authorityByOrder } from './authority-by-order';
import { authorityForHead } from './authority-for-head';
import { authorityOnBehalf } from './authority-on-behalf';
import { collectiveOfAuthor } from './collective-of-author';
import { committeeAuthority } from './committee-authority';
import { concurrentPosts } from './concurrent-posts';
import { congressReportSigner } from './congress-report-signer';
import { deputyAuthority } from './deputy-authority';
import { jointSignatures } from './joint-signatures';
import { minutesNames } from './minutes-names';
import { minutesSignatures } from './minutes-signatures';
import { onBehalfMark } from './on-behalf-mark';
import { partyCommitteeAuthority } from './party-committee-authority';
import { partyDeputyAuthority } from './party-deputy-authority';
import { signatureCertification } from './signature-certification';
import { signatureLines } from './signature-lines';
import { signaturePlace } from './signature-place';
import { signaturePresent } from './signature-present';
import { signerHeadOfOffice } from './signer-head-of-office';
import { signerNameFormat } from './signer-name-format';
import { signerNamePlain } from './signer-name-plain';
import { signerOfIssuer } from './signer-of-issuer';
import { signerTitleBare } from './signer-title-bare';
import { signerTitleFormat } from './signer-title-format';
import { signerTitleOfBody } from './signer-title-of-body';
import { signerTitleOfficial } from './signer-title-official';
import { signingAuthorityFormat } from './signing-authority-format';
import { subordinateAuthority } from './subordinate-authority';

/** Authority, title and name of the signer (cells 7a to 7c). */
export const SIGNATURE_RULES: readonly Rule[] = [
  authorityActing,
  authorityByMandate,
  authorityByOrder,
  authorityForHead,
  authorityOnBehalf,
  collectiveOfAuthor,
  committeeAuthority,
  deputyAuthority,
  onBehalfMark,
  partyCommitteeAuthority,
  partyDeputyAuthority,
  signatureLines,
  signaturePlace,
  signaturePresent,
  signerHeadOfOffice,
  signerNameFormat,
  signerNamePlain,
  signerOfIssuer,
  signerTitleBare,
  signerTitleFormat,
  signerTitleOfBody,
  signerTitleOfficial,
  signingAuthorityFormat,
  subordinateAuthority,
  congressReportSigner,
  actingDeputy,
  concurrentPosts,
  minutesNames,
  minutesSignatures,
  signatureCertification,
  jointSignatures,
];
