import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** A leaf's green, from nearly black to nearly white; 80 on white and white on 80 are both over 6 to 1. */
const LEAF: BrandVariants = {
  10: '#021a15',
  20: '#05251f',
  30: '#083229',
  40: '#0a3f34',
  50: '#0b4c3f',
  60: '#0c594a',
  70: '#0d6153',
  80: '#0f6c5c',
  90: '#2b8070',
  100: '#479484',
  110: '#63a798',
  120: '#80bbad',
  130: '#9ecec3',
  140: '#bce0d8',
  150: '#d9f0eb',
  160: '#f0faf8',
};

/** The three looks of the pane. */
export type Look = 'light' | 'dark' | 'contrast';

const dark = createDarkTheme(LEAF);

/** Fluent's themes in our green. Brand words on dark ground are lighter than Fluent's, to be read. */
export const THEMES: Readonly<Record<Look, Theme>> = {
  light: createLightTheme(LEAF),
  dark: {
    ...dark,
    colorBrandForeground1: LEAF[120],
    colorBrandForeground2: LEAF[130],
    colorBrandForegroundLink: LEAF[120],
    colorBrandForegroundLinkHover: LEAF[130],
    colorBrandForegroundLinkPressed: LEAF[110],
    colorCompoundBrandForeground1: LEAF[120],
  },
  contrast: teamsHighContrastTheme,
};
