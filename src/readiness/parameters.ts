/** The numbers that a score depends on. All are conventions; a trust may only ask for more replies. */
export interface ReadinessParameters {
  /** Fewest replies before anything about a school or a dimension is shown. */
  readonly minimumReplies: number;
  /** Fewest statements of a dimension that a person must have answered to count in it. */
  readonly minimumItems: number;
  /** Fewest dimensions that a person must have to count in the margin of the total. */
  readonly minimumDimensions: number;
  /** How many points the total may stand above the weakest dimension. */
  readonly slack: number;
  /** The margin is never shown as smaller than this. */
  readonly smallestMargin: number;
}

/** Five replies is the habit of school surveys; a lower number is never used. */
export const LOWEST_MINIMUM = 5;

/** What is used where a trust sets nothing else. */
export const DEFAULT_PARAMETERS: ReadinessParameters = {
  minimumReplies: LOWEST_MINIMUM,
  minimumItems: 2,
  minimumDimensions: 6,
  slack: 20,
  smallestMargin: 3,
};

/** The trust's own minimum of replies where it is five or more; anything lower is ignored. */
export function withMinimumReplies(minimum: number): ReadinessParameters {
  const allowed = Number.isFinite(minimum)
    ? Math.max(LOWEST_MINIMUM, Math.ceil(minimum))
    : LOWEST_MINIMUM;
  return { ...DEFAULT_PARAMETERS, minimumReplies: allowed };
}
