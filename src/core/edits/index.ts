export { appliedEdits } from './appliedEdits';
export { halfJoins, joinsOf, type Join } from './joins';
export type * from './edit';
export type * from './fragment';
export type * from './pageSetup';
export {
  previewEdits,
  type ChangePreview,
  type FormatProperty,
  type LineSpacing,
  type PropertyChange,
  type PropertyValue,
  type Respelling,
  type TextChange,
} from './preview';
export { EditComposition } from './composition/editComposition';
export type { ComposedEdits } from './composition/sourceGroups';
export { EditSet } from './editSet';
export { insertionPlace, type InsertionPlace } from './insertionPlace';
export { inverseEdits, type MadeChange } from './inverse/inverseEdits';
export { lockAt, lockOf, type TextLock } from './locked';
export { editPermission, type EditPermission, type LockReason, type TrackingReason } from './permission';
export type { Deviation, DeviationKind } from './proof/deviation';
export { proveEdits } from './proof/proveEdits';
