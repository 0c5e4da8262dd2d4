import { OwnScreen } from '../parts/OwnScreen';
import { Questions } from './asking/Questions';

/** Worth asking: one question at a time, answered in place or not at all. */
export default function WorthAsking() {
  return <OwnScreen place="worth-asking">{(own) => <Questions own={own} />}</OwnScreen>;
}
