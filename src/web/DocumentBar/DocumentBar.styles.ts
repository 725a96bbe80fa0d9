import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from '../windowSizes';

export const useDocumentBarStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  // One row: the name of the file gives way, the buttons keep their signs.
  withFile: {
    [NARROW]: {
      flexWrap: 'nowrap',
      columnGap: tokens.spacingHorizontalS,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    },
  },
  name: { margin: 0 },
  nameBesideFile: { [NARROW]: { fontSize: tokens.fontSizeBase300 } },
  tagline: { color: tokens.colorNeutralForegroundOnBrand },
  file: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    flexBasis: '16rem',
    minWidth: '0',
    [NARROW]: { flexDirection: 'column', flexBasis: '0' },
  },
  // A long name gives way; that the changes are not saved must be seen.
  changed: { flexShrink: 0, fontStyle: 'italic', [NARROW]: { fontSize: tokens.fontSizeBase200 } },
  button: { [NARROW]: { flexShrink: 0, minWidth: '32px', paddingLeft: 0, paddingRight: 0 } },
  icon: { [NARROW]: { marginRight: 0 } },
  label: { [NARROW]: { display: 'none' } },
  onBrand: {
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundHover,
    },
    ':hover:active': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
    },
  },
});
