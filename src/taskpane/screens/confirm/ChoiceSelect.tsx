import { Select } from '@fluentui/react-components';
import { choiceFrom } from '../../../reading/corrections/storedCorrections';
import { CHOICE_GROUPS, CONFIRM, choiceName, didColumn } from '../../../text/pane/confirm';
import { choiceNow } from '../../state/columns';
import { usePaneActions, usePaneState } from '../../usePane';
import type { ColumnView } from '../../view/readingView';

/** The drop-down that says what columns of one heading hold. Choosing is one action. */
export function ChoiceSelect({ columns }: { readonly columns: readonly ColumnView[] }) {
  const [column] = columns;
  const { corrections } = usePaneState();
  const { correct } = usePaneActions();
  if (column === undefined) return null;
  const heading = column.heading === '' ? CONFIRM.noHeading : column.heading;
  return (
    <Select
      aria-label={`${heading}: ${CONFIRM.takenFor}`}
      value={choiceNow(column, corrections.now)}
      onChange={(_, { value }) => {
        const choice = choiceFrom(value);
        if (choice === null) return;
        const did = didColumn(column.heading, choiceName(value));
        const choices = Object.fromEntries(columns.map(({ key }) => [key, choice]));
        correct({ type: 'columns are', choices }, did);
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
