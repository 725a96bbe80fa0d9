import { makeStyles, tokens } from '@fluentui/react-components';

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
  name: { margin: 0 },
  tagline: { color: tokens.colorNeutralForegroundOnBrand },
  file: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    flexBasis: '16rem',
    minWidth: '0',
  },
  // A long name gives way; that the changes are not saved must be seen.
  changed: { flexShrink: 0, fontStyle: 'italic' },
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
