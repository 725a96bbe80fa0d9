/** The tabs of the pane. */
export type ViewName = 'check' | 'insert' | 'profile';

/** What a view may ask of the pane. */
export interface ViewProps {
  /** Brings another tab to the front. */
  readonly onShow: (name: ViewName) => void;
}
