import { PARTY_FORM, STATE_FORM, type ComponentRole } from '../forms';
import type { Draft, Piece, PieceRole } from './piece';

export interface SampleSignature {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`; empty when the head signs alone. */
  readonly authority: readonly string[];
  /** Null where no post is printed. */
  readonly title: string | null;
  readonly name: string;
}

export interface SampleAppendix {
  readonly label: string;
  readonly title: string;
  readonly reference: string;
  readonly body: readonly string[];
}

/** A regulation issued with the document. */
export interface SampleAttachment {
  readonly typeName: string;
  readonly abstract: string;
  readonly reference: string;
  readonly body: readonly string[];
}

/**
 * The text of a sample. Lines of a body: `# ` starts a heading of the first level, `## ` a heading of the second, `Điều n.` an
 * article, `= ` the label of a chapter or its title, `|` a table (rows end with a line break, cells with a tab); everything else is a paragraph. Tags as in {@link Piece.text}.
 */
export interface SampleText {
  readonly regime: 'state' | 'party';
  readonly parentAgency?: string;
  readonly agency: readonly string[];
  readonly documentNumber: string;
  /** The abstract of an official letter, below its number. */
  readonly letterAbstract?: string;
  /** Minutes of the state have none. */
  readonly placeAndDate?: string;
  readonly typeName?: string;
  readonly abstract?: string;
  /** `Kính gửi: …` alone, or the label followed by one line per addressee. */
  readonly addressees?: readonly string[];
  /** The line that names who decides. */
  readonly enactor?: string;
  readonly legalBases?: readonly string[];
  /** `QUYẾT ĐỊNH:` */
  readonly decision?: string;
  readonly openingSentence?: string;
  readonly body: readonly string[];
  readonly closingSentence?: string;
  readonly recipients: readonly string[];
  readonly signature: SampleSignature;
  /** The signer on the left: the secretary of minutes. */
  readonly leftSignature?: { readonly authority: string; readonly name: string };
  readonly attachment?: SampleAttachment;
  readonly appendices?: readonly SampleAppendix[];
}

/** The pieces of a text, on the page of its regime. */
export function draftOf(text: SampleText): Draft {
  const form = text.regime === 'state' ? STATE_FORM : PARTY_FORM;
  return {
    pieces: [
      ...headerPieces(text),
      ...titlePieces(text),
      ...openingPieces(text),
      ...bodyPieces(text.body, ''),
      ...optional('closingSentence', 'body', text.closingSentence),
      ...closingPieces(text),
      ...attachmentPieces(text.attachment),
      ...(text.appendices ?? []).flatMap(appendixPieces),
    ],
    page: form.page,
    pageNumber: form.pageNumber,
    appendixPage: form.page,
    printing: { mirrorMargins: false, startAt: null, appendixStartAt: 1, numerals: null },
  };
}

function headerPieces(text: SampleText): readonly Piece[] {
  const state = text.regime === 'state';
  const number = optional('documentNumber', 'documentNumber', text.documentNumber);
  const left = [
    ...optional('parentAgency', 'parentAgency', text.parentAgency),
    ...numbered('issuingAgency', 'issuingAgency', text.agency),
    state ? piece('agencyRule', 'agencyRule', '') : piece('asterisk', 'asterisk', '*'),
    ...number,
    ...optional('letterAbstract', 'letterAbstract', text.letterAbstract),
  ];
  const right = state
    ? [
        piece('nationalName', 'nationalName', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        piece('nationalMotto', 'nationalMotto', 'Độc lập - Tự do - Hạnh phúc'),
        piece('mottoRule', 'mottoRule', ''),
      ]
    : [piece('partyTitle', 'partyTitle', 'ĐẢNG CỘNG SẢN VIỆT NAM'), piece('titleRule', 'titleRule', '')];
  return [...left, ...right, ...optional('placeAndDate', 'placeAndDate', text.placeAndDate)];
}

function titlePieces(text: SampleText): readonly Piece[] {
  if (text.typeName === undefined) {
    return [];
  }
  const rule =
    text.regime === 'state'
      ? piece('abstractRule', 'abstractRule', '')
      : piece('abstractRule', 'abstractDashes', '-----');
  return [
    piece('documentTypeName', 'documentTypeName', text.typeName),
    ...optional('abstract', 'abstract', text.abstract),
    rule,
  ];
}

function openingPieces(text: SampleText): readonly Piece[] {
  const [first, ...others] = text.addressees ?? [];
  return [
    ...optional('addressees', others.length === 0 ? 'addressees' : 'addresseesLabel', first),
    ...others.map((line, index) => piece(`addressees.${String(index + 1)}`, 'addressee', line)),
    ...optional('enactor', 'enactor', text.enactor),
    ...(text.legalBases ?? []).map((line, index) =>
      piece(`legalBasis.${String(index + 1)}`, 'legalBasis', line),
    ),
    ...optional('decision', 'decision', text.decision),
    ...optional('openingSentence', 'body', text.openingSentence),
  ];
}

function closingPieces(text: SampleText): readonly Piece[] {
  const { signature, leftSignature, recipients } = text;
  const label = text.regime === 'state' ? 'Nơi nhận:' : '<u>Nơi nhận</u>:';
  const archive = recipients.length - 1;
  const left =
    leftSignature === undefined
      ? []
      : [
          piece('leftAuthority', 'leftAuthority', leftSignature.authority),
          piece('leftSignatureSpace', 'leftSignatureSpace', ''),
          piece('leftSignerName', 'leftSignerName', leftSignature.name),
        ];
  return [
    piece('recipients', 'recipientsLabel', label),
    ...recipients.map((line, index) =>
      piece(index === archive ? 'archiveLine' : `recipients.${String(index + 1)}`, 'recipient', line),
    ),
    ...left,
    ...numbered('signingAuthority', 'authority', signature.authority),
    ...(signature.title === null ? [] : [piece('signerTitle', titleRole(signature), signature.title)]),
    piece('signatureSpace', 'signatureSpace', ''),
    piece('signerName', 'signerName', signature.name),
  ];
}

/** A post without an authority line above it takes that line's place, and its bold letters (Guideline 05-HD/VPTW, II.I.7.1.4.c). */
function titleRole(signature: SampleSignature): ComponentRole {
  return signature.authority.length === 0 ? 'authority' : 'signerTitle';
}

function attachmentPieces(attachment: SampleAttachment | undefined): readonly Piece[] {
  return attachment === undefined
    ? []
    : [
        piece('attached', 'attachedTypeName', attachment.typeName),
        piece('attached.abstract', 'attachedAbstract', attachment.abstract),
        piece('attached.reference', 'appendixReference', attachment.reference),
        ...bodyPieces(attachment.body, 'attached.'),
      ];
}

function appendixPieces(appendix: SampleAppendix, index: number): readonly Piece[] {
  const name = `appendix.${String(index + 1)}`;
  return [
    piece(name, 'appendixLabel', appendix.label),
    piece(`${name}.title`, 'appendixTitle', appendix.title),
    piece(`${name}.reference`, 'appendixReference', appendix.reference),
    ...bodyPieces(appendix.body, `${name}.`),
  ];
}

/**
 * Names follow the numbers in the text: `section.I`, `section.I.1`, `article.2`, `chapter.I` and `chapter.I.title`, and `section.I.1.text.2` for the second paragraph
 * below a heading; paragraphs above every heading are `body.1` and so on.
 */
function bodyPieces(lines: readonly string[], prefix: string): readonly Piece[] {
  let section = '';
  let place = `${prefix}body`;
  let division = '';
  let count = 0;
  return lines.map((line) => {
    const heading = /^(#{1,2}) (([IVX]+|\d+)[.-] ?.*)$/s.exec(line);
    const article = /^(?:<b>)?Điều (\d+)\./.exec(line);
    if (heading !== null) {
      const [, marks, text = '', ordinal = ''] = heading;
      section = marks === '#' ? `${prefix}section.${ordinal}` : section;
      place = marks === '#' ? section : `${section}.${ordinal}`;
      count = 0;
      return piece(place, marks === '#' ? 'heading' : 'subheading', text);
    }
    if (article !== null) {
      place = `${prefix}article.${article[1] ?? ''}`;
      count = 0;
      return piece(place, 'body', line);
    }
    if (line.startsWith('= ')) {
      const text = line.slice(2);
      const chapter = /^Chương ([IVX]+)$/.exec(text)?.[1];
      division = chapter === undefined ? division : `${prefix}chapter.${chapter}`;
      return piece(chapter === undefined ? `${division}.title` : division, 'division', text);
    }
    count += 1;
    const name = place === `${prefix}body` ? `${place}.${String(count)}` : `${place}.text.${String(count)}`;
    return line.startsWith('|') ? piece(name, 'table', line.slice(1)) : piece(name, 'body', line);
  });
}

function piece(name: string, role: PieceRole, text: string): Piece {
  return { name, role, text };
}

function optional(name: string, role: PieceRole, text: string | undefined): readonly Piece[] {
  return text === undefined ? [] : [piece(name, role, text)];
}

/** One piece keeps the bare name; several are numbered from 1. */
function numbered(name: string, role: PieceRole, lines: readonly string[]): readonly Piece[] {
  return lines.map((line, index) =>
    piece(lines.length === 1 ? name : `${name}.${String(index + 1)}`, role, line),
  );
}
