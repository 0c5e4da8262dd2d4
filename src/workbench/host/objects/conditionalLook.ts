import type { ConditionalLook } from '../model/sheet';
import type { Session } from '../requests/contracts';
import { bind, type Child, type Kind, type Property } from '../requests/kinds';
import { changed, type FormatTarget } from './conditionalTarget';
import { asColour, asFlag, asText, oneOf } from './values';

type LookKey = keyof ConditionalLook;

/** A property of the look that the format lays over cells; null where it leaves the cell's own. */
const look = (key: LookKey, parse: (value: unknown) => unknown): Property<FormatTarget> => ({
  since: '1.6',
  get: ({ format }) => format.look[key] ?? null,
  set: (target, value, session) => {
    target.format.look = { ...target.format.look, [key]: parse(value) };
    changed(target, session);
  },
});

function dropLook(target: FormatTarget, keys: readonly LookKey[], session: Session): void {
  const kept = Object.entries(target.format.look).filter(([key]) => !keys.includes(key as LookKey));
  target.format.look = Object.fromEntries(kept);
  changed(target, session);
}

const FONT: Kind<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: look('fontColor', asColour),
    Bold: look('bold', asFlag),
    Italic: look('italic', asFlag),
    Underline: look('underline', asText),
    Strikethrough: look('strikethrough', asFlag),
  },
  methods: {
    Clear: {
      since: '1.6',
      run: (target, _args, session) =>
        dropLook(target, ['fontColor', 'bold', 'italic', 'underline', 'strikethrough'], session),
    },
  },
};

const FILL: Kind<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: { Color: look('fill', asColour) },
  methods: {
    Clear: { since: '1.6', run: (target, _args, session) => dropLook(target, ['fill'], session) },
  },
};

interface BorderTarget extends FormatTarget {
  readonly side: string;
}

const borderPart = (
  key: 'style' | 'color',
  parse: (value: unknown) => string
): Property<BorderTarget> => ({
  since: '1.6',
  get: ({ format, side }) => format.look.borders?.[side]?.[key] ?? null,
  set: (target, value, session) => {
    const { format, side } = target;
    const before = format.look.borders?.[side] ?? { style: 'Continuous', color: '#000000' };
    const line = { ...before, [key]: parse(value) };
    format.look = { ...format.look, borders: { ...format.look.borders, [side]: line } };
    changed(target, session);
  },
});

const BORDER: Kind<BorderTarget> = {
  name: 'ConditionalRangeBorder',
  properties: {
    SideIndex: { since: '1.6', get: ({ side }) => side },
    Style: borderPart('style', (value) =>
      oneOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const)
    ),
    Color: borderPart('color', asColour),
  },
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const side = (name: (typeof SIDES)[number]): Child<FormatTarget> => ({
  since: '1.6',
  open: (target) => bind(BORDER, { ...target, side: name }),
});

const BORDERS: Kind<FormatTarget> = {
  name: 'ConditionalRangeBorderCollection',
  properties: { Count: { since: '1.6', get: () => SIDES.length } },
  children: {
    Top: side('EdgeTop'),
    Bottom: side('EdgeBottom'),
    Left: side('EdgeLeft'),
    Right: side('EdgeRight'),
  },
  items: (target) => SIDES.map((name) => bind(BORDER, { ...target, side: name })),
  item: (target, key) => bind(BORDER, { ...target, side: oneOf(key, SIDES) }),
};

/** `Excel.ConditionalRangeFormat`: what a format lays over cells whose rule holds. */
export const CONDITIONAL_LOOK: Kind<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  properties: { NumberFormat: look('numberFormat', asText) },
  children: {
    Font: { since: '1.6', open: (target) => bind(FONT, target) },
    Fill: { since: '1.6', open: (target) => bind(FILL, target) },
    Borders: { since: '1.6', open: (target) => bind(BORDERS, target) },
  },
};
