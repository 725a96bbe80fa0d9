import type { Edit } from '../edits';
import type { BlockName } from '../linting';
import { printedProfile } from '../profile';
import { regulationOf } from '../regulations';
import type { Block, Insertion, InsertionRequest } from './block';
import { abstract } from './blocks/abstract';
import { addressees } from './blocks/addressees';
import { archiveLine } from './blocks/archiveLine';
import { closingSentence } from './blocks/closingSentence';
import { header } from './blocks/header';
import { numberLine } from './blocks/numberLine';
import { openingSentence } from './blocks/openingSentence';
import { pageNumber } from './blocks/pageNumber';
import { placeAndDate } from './blocks/placeAndDate';
import { recipients } from './blocks/recipients';
import { recipientsAndSignature } from './blocks/recipientsAndSignature';
import { sectionBudget } from './blocks/sectionBudget';
import { sectionContent } from './blocks/sectionContent';
import { sectionImplementation } from './blocks/sectionImplementation';
import { sectionParticipants } from './blocks/sectionParticipants';
import { sectionProgramme } from './blocks/sectionProgramme';
import { sectionPurpose } from './blocks/sectionPurpose';
import { sectionTimePlace } from './blocks/sectionTimePlace';
import { signature } from './blocks/signature';
import { typeAndAbstract } from './blocks/typeAndAbstract';
import { documentForm } from './style/documentForm';
import { documentTypeOf } from './words/documentType';

/** Everything that can be inserted, in the order of a document. */
export const BLOCKS: readonly Block[] = [
  header,
  numberLine,
  placeAndDate,
  typeAndAbstract,
  abstract,
  addressees,
  openingSentence,
  sectionPurpose,
  sectionContent,
  sectionTimePlace,
  sectionParticipants,
  sectionProgramme,
  sectionBudget,
  sectionImplementation,
  closingSentence,
  recipients,
  archiveLine,
  signature,
  recipientsAndSignature,
  pageNumber,
];

/** The edits that insert a block where it belongs, filled from the profile; null where it cannot be, see {@link explainInsertion}. */
export function planInsertion(name: BlockName, request: InsertionRequest): readonly Edit[] | null {
  const planned = explainInsertion(name, request);
  return planned.possible ? planned.edits : null;
}

/** As {@link planInsertion}, with what stands in the way. */
export function explainInsertion(name: BlockName, request: InsertionRequest): Insertion {
  const block = BLOCKS.find((candidate) => candidate.name === name);
  if (block === undefined) {
    throw new RangeError(`There is no block "${name}".`);
  }
  const { administrative, profile } = request;
  const regulation = request.regulation ?? regulationOf(profile.regime === 'party' ? 'hd05' : 'nd30');
  const form = documentForm(administrative, regulation);
  const type = documentTypeOf(administrative, regulation);
  return block.plan({ administrative, profile: printedProfile(profile), regulation, type, form });
}
