import type { FakeRange, FakeWord } from './fakeWord';
import { WordError, type RichObject } from './richObject';
import { children, createWordElement, setWordAttribute, W, wordAttribute } from './xml';

const PART = 'word/comments.xml';

/** Comments of the open document, as its user sees and makes them; the API is below. */
export class FakeComments {
  readonly #word: FakeWord;
  readonly #replies = new Map<Element, Element[]>();

  constructor(word: FakeWord) {
    this.#word = word;
  }

  /** The comments that start a thread, in the order of the document. */
  get threads(): readonly Element[] {
    const replies = new Set(Array.from(this.#replies.values()).flat());
    return this.#all().filter((comment) => !replies.has(comment));
  }

  /** What each thread says, and the text that it stands at. */
  get shown(): readonly { readonly text: string; readonly at: string; readonly start: number }[] {
    return this.threads.map((comment) => ({ text: textOf(comment), ...this.#anchor(comment) }));
  }

  add({ paragraph, start, end }: FakeRange, text: string, author = 'Người dùng Word'): Element {
    this.#word.mustBeWritable();
    const comment = this.#newComment(text, author);
    const id = wordAttribute(comment, 'id') ?? '';
    const runs = start < end ? this.#word.runs({ paragraph, start, end }) : [];
    const [first, last] = [runs[0], runs.at(-1)];
    const from = marker(paragraph, 'commentRangeStart', id);
    const to = marker(paragraph, 'commentRangeEnd', id);
    if (first === undefined || last === undefined) {
      paragraph.append(from, to);
    } else {
      first.before(from);
      last.after(to);
    }
    const reference = createWordElement(paragraph, 'r');
    reference.appendChild(marker(paragraph, 'commentReference', id));
    to.after(reference);
    return comment;
  }

  reply(comment: Element, text: string, author: string): void {
    const reply = this.#newComment(text, author);
    this.#replies.set(comment, [...this.repliesTo(comment), reply]);
  }

  repliesTo(comment: Element): readonly Element[] {
    return this.#replies.get(comment) ?? [];
  }

  /** Somebody rewrites a comment by hand. */
  rewrite(comment: Element, text: string): void {
    comment.replaceChildren();
    setLines(comment, text);
  }

  /** With all replies, and without a trace in the text. */
  delete(comment: Element): void {
    this.#word.mustBeWritable();
    const id = wordAttribute(comment, 'id') ?? '';
    for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      for (const mark of Array.from(this.#word.body.getElementsByTagNameNS(W, name))) {
        if (wordAttribute(mark, 'id') === id) {
          (name === 'commentReference' ? (mark.parentElement ?? mark) : mark).remove();
        }
      }
    }
    for (const each of [comment, ...this.repliesTo(comment)]) {
      each.remove();
    }
    this.#replies.delete(comment);
  }

  #all(): readonly Element[] {
    return this.#word.package.has(PART) ? children(this.#word.package.tree(PART).documentElement) : [];
  }

  #newComment(text: string, author: string): Element {
    if (!this.#word.package.has(PART)) {
      this.#word.package.addPart('comments', `<w:comments xmlns:w="${W}"/>`);
    }
    const root = this.#word.package.tree(PART).documentElement;
    const ids = this.#all().map((comment) => Number(wordAttribute(comment, 'id')));
    const comment = createWordElement(root, 'comment');
    setWordAttribute(comment, 'id', Math.max(-1, ...ids) + 1);
    setWordAttribute(comment, 'author', author);
    setLines(comment, this.#word.quirks.commentLinesJoined === true ? text.replace(/\n/g, '') : text);
    root.appendChild(comment);
    return comment;
  }

  /** The text between the marks of a comment, and where it starts in its paragraph. */
  #anchor(comment: Element): { readonly at: string; readonly start: number } {
    const id = wordAttribute(comment, 'id');
    const isMark = (element: Element, name: string): boolean =>
      element.localName === name && wordAttribute(element, 'id') === id;
    for (const paragraph of this.#word.paragraphs(this.#word.body)) {
      const elements = children(paragraph);
      const from = elements.findIndex((element) => isMark(element, 'commentRangeStart'));
      const to = elements.findIndex((element) => isMark(element, 'commentRangeEnd'));
      if (from >= 0) {
        return { at: lettersOf(elements.slice(from, to)), start: lettersOf(elements.slice(0, from)).length };
      }
    }
    return { at: '', start: 0 };
  }
}

/** `body.getComments()`. */
export function commentsObject({ comments }: FakeWord): RichObject {
  return {
    type: 'CommentCollection',
    items: () => comments.threads.map((comment) => commentObject(comments, comment)),
  };
}

export function commentObject(comments: FakeComments, comment: Element): RichObject {
  return {
    type: 'Comment',
    properties: { Content: { get: () => textOf(comment) } },
    navigation: {
      Replies: () => ({
        type: 'CommentReplyCollection',
        items: () =>
          comments.repliesTo(comment).map((reply) => ({
            type: 'CommentReply',
            properties: { Id: { get: () => wordAttribute(reply, 'id') } },
          })),
      }),
    },
    methods: {
      Delete: () => {
        comments.delete(comment);
        return null;
      },
    },
  };
}

/** `range.insertComment(text)`: Word has none in headers and footers. */
export function insertComment(word: FakeWord, range: FakeRange, text: unknown): RichObject {
  if (!word.body.contains(range.paragraph)) {
    throw new WordError('NotAllowed', 'no comments here', 'Range.insertComment');
  }
  return commentObject(word.comments, word.comments.add(range, String(text)));
}

function textOf(comment: Element): string {
  return children(comment, 'p')
    .map((paragraph) => lettersOf([paragraph]))
    .join('\r');
}

function lettersOf(elements: readonly Element[]): string {
  return elements
    .flatMap((element) => Array.from(element.getElementsByTagNameNS(W, 't')))
    .map(({ textContent }) => textContent)
    .join('');
}

function setLines(comment: Element, text: string): void {
  for (const line of text.split('\n')) {
    const paragraph = createWordElement(comment, 'p');
    const run = createWordElement(comment, 'r');
    const letters = createWordElement(comment, 't');
    letters.textContent = line;
    comment.appendChild(paragraph).appendChild(run).appendChild(letters);
  }
}

function marker(near: Element, name: string, id: string): Element {
  const element = createWordElement(near, name);
  setWordAttribute(element, 'id', id);
  return element;
}
