import { LISTS, type NewParagraph } from '../docx/creation';
import { numberToRoman } from '../vietnamese';
import type { Piece } from './piece';

interface Label {
  readonly text: string;
  readonly list: number;
  readonly level: number;
}

/** Turns typed labels into Word's lists, as long as these draw what was typed. */
export class AutomaticLabels {
  #sections = 0;
  #items = 0;

  /** The paragraph with its label taken over by a list, or as it was. */
  apply(piece: Piece, paragraph: NewParagraph): NewParagraph {
    const label = this.#labelOf(piece);
    const [first, ...rest] = paragraph.content;
    if (label === null || first?.kind !== 'text' || !first.text.startsWith(label.text)) {
      return paragraph;
    }
    const remaining = first.text.slice(label.text.length);
    return {
      ...paragraph,
      content: [...(remaining === '' ? [] : [{ ...first, text: remaining }]), ...rest],
      numbering: { list: label.list, level: label.level },
    };
  }

  #labelOf({ role, text }: Piece): Label | null {
    if (role === 'asterisk') {
      return { text: '*', list: LISTS.asterisk, level: 0 };
    }
    if (role === 'heading') {
      const next = `${numberToRoman(this.#sections + 1)}. `;
      if (!text.startsWith(next)) {
        return null;
      }
      this.#sections += 1;
      this.#items = 0;
      return { text: next, list: LISTS.outline, level: 0 };
    }
    if (this.#sections > 0 && (role === 'subheading' || role === 'body')) {
      const next = `${String(this.#items + 1)}. `;
      if (text.startsWith(next)) {
        this.#items += 1;
        return { text: next, list: LISTS.outline, level: 1 };
      }
    }
    return role === 'body' && text.startsWith('- ') ? { text: '- ', list: LISTS.dash, level: 0 } : null;
  }
}
