import { DIMENSION_NAMES } from '../vocabulary/dimensionNames';

/** The eight conditions with the names that people see. */
export const READINESS_DIMENSIONS = DIMENSION_NAMES;

/** The id of one of the eight conditions. */
export type ReadinessDimension = keyof typeof READINESS_DIMENSIONS;

/** The eight ids in the order of the survey. */
export const DIMENSION_IDS = Object.keys(READINESS_DIMENSIONS) as readonly ReadinessDimension[];
