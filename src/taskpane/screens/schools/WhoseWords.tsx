import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { BoxChoice, BoxSides } from '../../../plan/collect/boxChoices';
import { COLLECT_WORDS } from '../../../text/collecting';
import { boxPlace, SCHOOLS } from '../../../text/pane/schools';
import { useTextStyles } from '../../parts/useTextStyles';
import { usePaneActions, usePaneState } from '../../usePane';

const isChoice = (value: string, choices: readonly BoxChoice[]): value is BoxChoice =>
  (choices as readonly string[]).includes(value);

function labelsFor({ line }: BoxSides): Readonly<Record<BoxChoice, string>> {
  const { both } = SCHOOLS;
  return line.happened === COLLECT_WORDS.twoForms
    ? { theirs: SCHOOLS.standing, ours: SCHOOLS.other, both }
    : { theirs: SCHOOLS.theirs, ours: SCHOOLS.ours, both };
}

/** A box with two texts: which of them shall stand, with the school's own first. */
export function WhoseWords({ sides }: { readonly sides: BoxSides }) {
  const styles = useTextStyles();
  const { choices: chosen } = usePaneState().collecting;
  const { chooseWords } = usePaneActions();
  const { key, line, theirs, ours, stands, choices } = sides;
  const labels = labelsFor(sides);
  const texts: Readonly<Record<BoxChoice, string>> = { theirs, ours, both: '' };
  return (
    <Field
      label={boxPlace(line.about, line.box)}
      hint={line.happened === COLLECT_WORDS.both ? null : line.happened}
    >
      <RadioGroup
        value={chosen[key] ?? stands}
        onChange={(_, { value }) => {
          if (isChoice(value, choices)) chooseWords(key, value);
        }}
      >
        {choices.map((choice) => (
          <Radio
            key={choice}
            value={choice}
            label={
              <>
                <span className={styles.strong}>{labels[choice]}</span>
                {choice === 'both' ? null : (
                  <span className={styles.below}>{texts[choice] || SCHOOLS.empty}</span>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
