import { withoutExamples } from './rule-examples.mjs';

/** The webpack loader that leaves out the examples of a rule. Their names are kept with the module, in webpack's cache too. */
export default function leaveOutExamples(source) {
  const { source: rest, names } = withoutExamples(source);
  this._module.buildInfo.leftOut = names;
  return rest;
}
