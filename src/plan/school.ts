/** A school of the trust, with the other ways in which its name is written in the sheets. */
export interface School {
  /** The fullest name found: `St Mary's CofE Primary School`. */
  readonly name: string;
  /** Every other spelling that was taken for it: `St Marys`, `SMP`. */
  readonly aliases: readonly string[];
}
