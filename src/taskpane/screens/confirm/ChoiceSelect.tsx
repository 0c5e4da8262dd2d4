import { Select } from '@fluentui/react-components';
import { choiceFrom } from '../../../reading/corrections/storedCorrections';
import { CHOICE_GROUPS, CONFIRM, choiceName, didColumn } from '../../../text/pane/confirm';
import { choiceNow } from '../../state/columns';
import { usePaneActions, usePaneState } from '../../usePane';
import type { ColumnView } from '../../view/readingView';

/** The drop-down that says what a column holds. Choosing is one action. */
export function ChoiceSelect({ column }: { readonly column: ColumnView }) {
  const { corrections } = usePaneState();
  const { correct } = usePaneActions();
  const heading = column.heading === '' ? CONFIRM.noHeading : column.heading;
  return (
    <Select
      aria-label={`${heading}: ${CONFIRM.takenFor}`}
      value={choiceNow(column, corrections.now)}
      onChange={(_, { value }) => {
        const choice = choiceFrom(value);
        if (choice === null) return;
        const did = didColumn(column.heading, choiceName(value));
        correct({ type: 'columns are', choices: { [column.key]: choice } }, did);
      }}
    >
      {CHOICE_GROUPS.map(({ label, choices }) => (
        <optgroup key={label} label={label}>
          {Object.entries(choices).map(([word, name]) => (
            <option key={word} value={word}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
