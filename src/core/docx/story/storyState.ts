import type { XmlTree } from '../../xml';
import type { MediaLookup } from '../drawings/drawingml';
import type { FormatCatalogue } from '../cascade/formatCatalogue';
import { FieldTracker } from './fieldTracker';
import { StoryBuffers } from './storyBuffers';
import { surveyStory, type StorySurvey } from './storySurvey';
import { findTextBoxes, type PendingTextBox } from './textBoxes';

/** Where inline content stands: its paragraph, and what surrounds it there. */
export interface InlineScope {
  readonly paragraph: number;
  /** See {@link FormatCatalogue.run}. */
  readonly runContext: number;
  readonly inserted: boolean;
}

/** Hears of every element that is text: the run, the element, and its units in {@link StoryBuffers.text}. */
export type TextListener = (run: number, element: number, from: number, to: number) => void;

/** What the readers of one story share. */
export class StoryState {
  readonly tree: XmlTree;
  readonly formats: FormatCatalogue;
  readonly media: MediaLookup;
  readonly survey: StorySurvey;
  readonly out: StoryBuffers;
  fields = new FieldTracker();
  /** Text boxes met in the current paragraph. They are read after it, so that its text stays in one piece. */
  textBoxes: PendingTextBox[] = [];

  readonly onText: TextListener | null;

  constructor(
    tree: XmlTree,
    formats: FormatCatalogue,
    media: MediaLookup,
    onText: TextListener | null = null,
  ) {
    this.tree = tree;
    this.onText = onText;
    this.formats = formats;
    this.media = media;
    this.survey = surveyStory(tree);
    this.out = new StoryBuffers(tree, this.survey.paragraphs, this.survey.runs);
  }

  /** The current offset in the text of a paragraph. */
  offset(paragraph: number): number {
    return this.out.text.length - (this.out.textStarts[paragraph] ?? 0);
  }

  endField(paragraph: number): void {
    const field = this.fields.end(paragraph, this.offset(paragraph));
    if (field !== null) {
      this.out.fields.add(paragraph, field);
    }
  }

  /** Puts the text boxes below a node aside until the current paragraph is read. */
  keepTextBoxes(parent: number, deleted: boolean): void {
    this.textBoxes.push(...findTextBoxes(this.tree, parent, deleted));
  }
}
