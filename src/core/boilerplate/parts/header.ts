import type { FragmentParagraph } from '../../edits';
import { RULE_SHARE, ruleLength, ruleParagraph, type ComponentRole } from '../../forms';
import type { InsertionContext } from '../block';
import { agencyLines, agencySymbol, parentAgencyLine, placeName } from '../words/agency';
import { blank, sentence, type Part } from '../words/parts';
import { printedSubject } from '../words/subject';

const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const NATIONAL_MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const PARTY_TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';

const LEFT = 0;
const RIGHT = 1;

export function nationalNameParagraph({ form }: InsertionContext): FragmentParagraph {
  return sentence(form.formats.nationalName, NATIONAL_NAME);
}

export function nationalMottoParagraph({ form }: InsertionContext): FragmentParagraph {
  return sentence(form.formats.nationalMotto, NATIONAL_MOTTO);
}

export function partyTitleParagraph({ form }: InsertionContext): FragmentParagraph {
  return sentence(form.formats.partyTitle, PARTY_TITLE);
}

/** The line below the motto or the Party's title. */
export function titleRule(context: InsertionContext): FragmentParagraph {
  const party = context.regulation.regime === 'party';
  return rule(
    context,
    party ? PARTY_TITLE : NATIONAL_MOTTO,
    party ? 'partyTitle' : 'nationalMotto',
    RIGHT,
    RULE_SHARE.full,
  );
}

/** The agency's own lines; the lines of a people's committee or council are all in bold. */
export function agencyParagraphs(context: InsertionContext): readonly FragmentParagraph[] {
  const { formats } = context.form;
  return agencyLines(context).map((line) => sentence(formats.issuingAgency, line));
}

/** The line above the agency's own; none where there is no such agency. */
export function parentAgencyParagraphs(context: InsertionContext): readonly FragmentParagraph[] {
  const line = parentAgencyLine(context);
  return line === null ? [] : [sentence(context.form.formats.parentAgency, line)];
}

/** What parts the agency from the number: a short line, or the Party's asterisk. */
export function agencySeparator(context: InsertionContext): FragmentParagraph {
  const { form, regulation } = context;
  const separator = regulation.demands.separators.underAgency;
  if (separator.kind === 'text') {
    return sentence(form.formats.asterisk, separator.text);
  }
  const last = agencyLines(context).at(-1);
  return rule(context, typeof last === 'string' ? last : '', 'issuingAgency', LEFT, RULE_SHARE.short);
}

/** `Số: [số]/KH-UBND`, `Số [số]-KH/ĐU`; a letter of the state names its drafting unit instead of its type. */
export function numberParagraph(context: InsertionContext): FragmentParagraph {
  const { form, profile, regulation, type } = context;
  const { style, prefix } = regulation.demands.number;
  const number = blank('number', 'số');
  const agency = agencySymbol(context);
  const symbol = regulation.types.find(({ slug }) => slug === type)?.symbol ?? blank('type-symbol', 'LOẠI');
  const unit = profile.archiveUnit ?? blank('unit-symbol', 'ĐƠN VỊ');
  const letter = type === 'cong-van';
  const state: readonly Part[] = letter ? ['/', agency, '-', unit] : ['/', symbol, '-', agency];
  const rest = style === 'party' ? ['-', letter ? 'CV' : symbol, '/', agency] : state;
  return sentence(form.formats.documentNumber, prefix, number, ...rest);
}

export function placeAndDateParagraph(context: InsertionContext): FragmentParagraph {
  return sentence(
    context.form.formats.placeAndDate,
    placeName(context),
    ', ngày ',
    blank('day', 'ngày', '…'),
    ' tháng ',
    blank('month', 'tháng', '…'),
    ' năm ',
    blank('year', 'năm', '…'),
  );
}

/** The abstract of an official letter, below its number. */
export function letterAbstractParagraph(context: InsertionContext): FragmentParagraph {
  const { lead } = context.regulation.demands.letterAbstract;
  const words = lead === null ? [] : [`${lead} `];
  return sentence(context.form.formats.letterAbstract, ...words, blank('abstract', 'trích yếu nội dung'));
}

/** The abstract below the name of the type. */
export function abstractParagraph(context: InsertionContext): FragmentParagraph {
  return sentence(context.form.formats.abstract, printedSubject(context));
}

/** What stands below the abstract: a short line, or the Party's five hyphens. */
export function abstractSeparator(context: InsertionContext, width: number): FragmentParagraph {
  const separator = context.regulation.demands.separators.underAbstract;
  if (separator.kind === 'text') {
    return sentence(context.form.formats.abstractDashes, separator.text);
  }
  const subject = printedSubject(context);
  const text = typeof subject === 'string' ? subject : subject.prompt;
  return ruleParagraph(ruleLength(text, context.form.formats.abstract, width, RULE_SHARE.short), width);
}

function rule(
  { form }: InsertionContext,
  text: string,
  role: ComponentRole,
  column: 0 | 1,
  share: number,
): FragmentParagraph {
  const width = form.headerColumns[column];
  const measured = text === '' ? 'TÊN CƠ QUAN BAN HÀNH' : text;
  return ruleParagraph(ruleLength(measured, form.formats[role], width, share), width);
}
