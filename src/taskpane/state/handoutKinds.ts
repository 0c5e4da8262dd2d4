/** Files that Trellis makes to be handed on: the copy to share, and a staff survey to give out. */
export type HandoutKind = 'share' | 'survey';

/** Where making such a file stands. */
export type HandoutState =
  | { readonly type: 'none' | 'making' }
  | {
      readonly type: 'made';
      readonly fileName: string;
      /** What of the workbook stays out of it, and why. */
      readonly staysHome: readonly { readonly what: string; readonly why: string }[];
    }
  | { readonly type: 'failed'; readonly sentence: string };

/** Both files. */
export type Handouts = Readonly<Record<HandoutKind, HandoutState>>;

/** Nothing made yet. */
export const NO_HANDOUTS: Handouts = { share: { type: 'none' }, survey: { type: 'none' } };
