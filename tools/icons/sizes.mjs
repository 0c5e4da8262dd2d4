/** The sizes in pixels that Office asks for. 16, 20 and 32 it cannot do without. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];

/** The add-in's own icon, and one for each button on the ribbon; each is an SVG of that name. */
export const ICON_NAMES = [
  'trellis',
  'read',
  'build',
  'worth-asking',
  'readiness',
  'schools',
  'help',
];
