import type { Model } from '../model/model';
import { findSheet, activeSheet } from '../model/sheets';
import type { Arguments, RangeTarget, Session } from '../requests/contracts';
import { bind, NULL_OBJECT, type HostObject, type Kind } from '../requests/kinds';
import { refuse } from '../rules/hostError';
import { rangeOf } from './rangeTarget';
import { application } from './application';
import { documentProperties } from './documentProperties';
import { namesOf } from './names';
import { workbookProtection } from './protection';
import { settings } from './settings';
import { workbookTables } from './tables';
import { WORKSHEETS } from './worksheet';
import { asFlag } from './values';

function selected({ model }: Session) {
  const sheet = findSheet(model, model.selection.sheet) ?? activeSheet(model);
  return { sheet, block: model.selection.block };
}

const RUNTIME: Kind<Model> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      since: '1.8',
      get: (_model, { kept }) => kept.enableEvents,
      set: (_model, value, { kept }) => {
        kept.enableEvents = asFlag(value);
      },
    },
  },
};

/** Where an event happened, as its arguments lead to it. */
function rangeOfEventOrNull(_model: Model, args: Arguments, { kept }: Session): unknown {
  const found = kept.references.get(args.text(0));
  return found && (found.target as RangeTarget).block ? found : NULL_OBJECT;
}

function rangeOfEvent(model: Model, args: Arguments, session: Session): unknown {
  const found = rangeOfEventOrNull(model, args, session);
  return found === NULL_OBJECT ? refuse('ItemNotFound', 'These cells are gone.') : found;
}

/** `Excel.Workbook`. */
const WORKBOOK: Kind<Model> = {
  name: 'Workbook',
  properties: {
    Name: { since: '1.7', get: ({ fileName }) => fileName },
    ReadOnly: { since: '1.8', get: ({ readOnly }) => readOnly },
  },
  children: {
    Worksheets: { since: '1.1', open: (model) => bind(WORKSHEETS, model) },
    Tables: { since: '1.1', open: () => workbookTables() },
    Names: { since: '1.1', open: (model) => namesOf(model) },
    Settings: { since: '1.4', open: (model) => settings(model) },
    Protection: { since: '1.7', open: (model) => workbookProtection(model) },
    Application: { since: '1.1', open: (model) => application(model) },
    Properties: { since: '1.7', open: (model) => documentProperties(model) },
    _Runtime: { since: '1.5', open: (model) => bind(RUNTIME, model) },
  },
  methods: {
    GetSelectedRange: {
      since: '1.1',
      run: (_model, _args, session) => rangeOf(session, selected(session)),
    },
    GetActiveCell: {
      since: '1.7',
      run: (_model, _args, session) => {
        const { sheet, block } = selected(session);
        const { top, left } = block;
        return rangeOf(session, { sheet, block: { top, left, bottom: top, right: left } });
      },
    },
    _GetRangeForEventByReferenceId: { since: '1.1', run: rangeOfEvent },
    _GetRangeOrNullObjectForEventByReferenceId: { since: '1.1', run: rangeOfEventOrNull },
    _RemoveReference: {
      since: '1.1',
      run: (_model, args, { kept }) => {
        kept.references.delete(args.text(0));
      },
    },
    _RemoveAllReferences: {
      since: '1.1',
      run: (_model, _args, { kept }) => kept.references.clear(),
    },
    _GetReferenceCount: { since: '1.1', run: (_model, _args, { kept }) => kept.references.size },
    GetIsActiveCollabSession: { since: '1.9', run: () => false },
    Save: { since: '1.11', run: () => null },
  },
};

/** The root of every path. */
export const workbook = (model: Model): HostObject => bind(WORKBOOK, model);
