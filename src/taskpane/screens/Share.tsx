import { HANDOUTS } from '../../text/pane/handouts';
import { PLACES } from '../../text/pane/places';
import { Handout } from '../parts/Handout';
import { OwnScreen } from '../parts/OwnScreen';
import { Screen } from '../parts/Screen';
import { useTextStyles } from '../parts/useTextStyles';

/** The copy to share: what it holds, what stays home, and the file. */
export default function Share() {
  const styles = useTextStyles();
  return (
    <OwnScreen place="share">
      {() => (
        <Screen title={PLACES.share.title} lead={PLACES.share.lead}>
          {HANDOUTS.shareLines.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
          <Handout kind="share" />
        </Screen>
      )}
    </OwnScreen>
  );
}
