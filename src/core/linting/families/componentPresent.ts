import type { AdministrativeDocument } from '../../administrative';
import type { ComponentName, Regulation, RequiredComponent } from '../../regulations';
import type { Example } from '../../samples';
import type { BlockName, Place } from '../problem';
import { offerBlock } from '../remedies/remedies';
import { defineRule, type Rule } from '../rule';

/** What the regulation says about a component of this document, or null when this document goes without it. */
export function requirementOf(
  component: ComponentName,
  administrative: AdministrativeDocument,
  regulation: Regulation,
): RequiredComponent | null {
  const { type } = administrative;
  const required = regulation.required.find(
    (each) =>
      each.component === component &&
      (each.types === null || (type !== null && each.types.includes(type))) &&
      (type === null || !each.except.includes(type)),
  );
  return required ?? null;
}

/** Nothing of the first page's header block was found: one fault to report, not one for each of its parts. */
export function headerIsMissing(administrative: AdministrativeDocument): boolean {
  const {
    nationalName,
    nationalMotto,
    partyTitle,
    parentAgency,
    issuingAgency,
    documentNumber,
    placeAndDate,
  } = administrative;
  return [
    nationalName,
    nationalMotto,
    partyTitle,
    parentAgency,
    issuingAgency,
    documentNumber,
    placeAndDate,
  ].every((component) => component === null);
}

interface ComponentPresence {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly clauses: readonly string[];
  readonly component: ComponentName;
  /** Vietnamese: what is missing, why it must be there, what to insert. */
  readonly missing: string;
  /** What the message says otherwise for one type or regulation than for another. */
  dataOf?(administrative: AdministrativeDocument, regulation: Regulation): Readonly<Record<string, string>>;
  /** Null where no block can stand in for what only the author knows. */
  readonly block: BlockName | null;
  isPresent(administrative: AdministrativeDocument): boolean;
  place(administrative: AdministrativeDocument): Place;
  /** A part of the header block is not missed when the whole block is missing. */
  readonly partOfHeader: boolean;
  readonly examples: readonly Example[];
}

/** A rule that misses one component where the regulation demands it of the document's type. */
export function componentPresent(presence: ComponentPresence): Rule {
  const { component, missing, block, partOfHeader } = presence;
  return defineRule({
    id: presence.id,
    title: presence.title,
    rationale: presence.rationale,
    clauses: presence.clauses,
    messages: { missing },
    concerns: ({ administrative, regulation }) =>
      requirementOf(component, administrative, regulation) !== null,
    *check({ administrative, regulation }) {
      const requirement = requirementOf(component, administrative, regulation);
      const silent = partOfHeader && headerIsMissing(administrative);
      if (requirement !== null && !silent && !presence.isPresent(administrative)) {
        yield {
          clause: requirement.clause,
          message: 'missing',
          data: presence.dataOf?.(administrative, regulation) ?? {},
          at: presence.place(administrative),
          // Of an unknown type it is not certain that it is a document of the kind at all.
          doubtful: administrative.type === null,
          ...(block === null ? {} : offerBlock(block)),
        };
      }
    },
    examples: presence.examples,
  });
}
