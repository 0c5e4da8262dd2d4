import { OwnScreen } from '../parts/OwnScreen';
import { SchoolHow } from './lead/SchoolHow';

/** I lead a school: one question at a time, into the school's own how. */
export default function Lead() {
  return <OwnScreen place="i-lead-a-school">{(own) => <SchoolHow own={own} />}</OwnScreen>;
}
