import { directParts, type AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { fold } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';

const LABEL = /^(?:[-+*•●▪–—]|\(?[\dA-Z]{1,4}[.)/-]|[\d.]+)?\s*/u;
/** A line that says when: "Thời gian: …", "- Thời gian tổ chức: …". */
const SAYS_WHEN =
  /^(?:DU KIEN )?(?:THOI GIAN(?! (?:VUA )?QUA| GAN DAY| TRUOC)|NGAY GIO|NGAY TO CHUC|THOI DIEM)(?![^:.]{0,40}(?:NOP|GUI|BAO CAO(?! VIEN)|DANG KY|GIAI QUYET|LAM VIEC))/u;
/** How such a line begins, labelled or not: most lines tell by their first letters, without being folded. */
const HINT = /^\s*(?:[+*•●▪‐‑‒–—−-]|\(?[\d\p{L}]{1,4}[.)/‐‑‒–—−-]|[\d.]+)?\s*(?:[Tt][Hh]|[Nn][Gg]|[DdĐđ])/u;
/** How much of a line is looked at: a label and what it announces. */
const BEGINNING = 160;

/** The passages that say when the matter of the document takes place: lines labelled "Thời gian" and what stands below such a label. */
export const timePassages = oncePer((administrative: AdministrativeDocument): ReadonlySet<Passage> => {
  const { outline } = administrative;
  const below = outline
    .filter(({ title, kind }) => kind === 'heading' && SAYS_WHEN.test(fold(title)))
    // Of a heading with parts of its own only the parts that say when count.
    .filter((item) => directParts(outline, item).length === 0);
  return new Set(
    proseOf(administrative).filter(
      ({ paragraph, text, role }) =>
        (role !== 'closing' &&
          HINT.test(text.text) &&
          SAYS_WHEN.test(fold(text.text.slice(0, BEGINNING)).replace(LABEL, ''))) ||
        below.some((item) => paragraph.index >= item.paragraph && paragraph.index < item.endParagraph),
    ),
  );
});
