import type { FragmentParagraphFormat, FragmentRunFormat } from '../edits';
import type { ComponentFormat } from './fragments';

/** Paragraph formats that every form uses; lengths in twips. */
export const CENTRED: FragmentParagraphFormat = { alignment: 'center' };
export const LEFT: FragmentParagraphFormat = { alignment: 'left' };
/** The drawn rule above has room. */
export const AFTER_RULE: FragmentParagraphFormat = { alignment: 'center', spaceBefore: 120 };
/** A mark has room around its frame. */
export const MARK: FragmentParagraphFormat = {
  alignment: 'center',
  spaceBefore: 120,
  indentLeft: 700,
  indentRight: 700,
};

/** The format of a component; sizes in half-points. */
export function format(paragraph: FragmentParagraphFormat, run: FragmentRunFormat): ComponentFormat {
  return { paragraph, run };
}
